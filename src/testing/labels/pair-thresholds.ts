import { creditedMonths } from "../../assessment/experience-credit";
import type { OpportunityKind } from "../../dataset/primitives";
import type { Seeker } from "../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { leastLevel } from "../arbitraries/aims/fit-aims";
import { daysBetween, youngestOf } from "../arbitraries/calendar";
import { ceilBp, productOver } from "../brute-force/floor-div";
import type { LabelFamily, LabelScope } from "./label";
import type { PairView } from "./market-view";
import { PLACES, type Place, placeOf, type Threshold, thresholdLabels } from "./threshold";

/** A threshold that one seeker before one role can stand at. */
interface PairThreshold extends Threshold {
  /** How many steps the pair stands above it; undefined where it does not bear on the pair. */
  readonly steps: (pair: PairView, policy: Policy) => number | undefined;
}

const HOUR = { en: "one hour", fa: "یک ساعت" };
const RIAL = { en: "one rial", fa: "یک ریال" };
const DAY = { en: "one day", fa: "یک روز" };
const POINT = { en: "one basis point", fa: "یک ده‌هزارم" };
const MONTH = { en: "one month", fa: "یک ماه" };
const KILOMETRE = { en: "one kilometre", fa: "یک کیلومتر" };
const LEVEL = { en: "one level", fa: "یک سطح" };

const PAIR_THRESHOLDS: readonly PairThreshold[] = [
  {
    id: "minFit",
    name: { en: "the least fit of a candidate", fa: "کمترین تناسب نامزد" },
    step: POINT,
    reachable: ({ policy: { thresholds, weights } }) => {
      const isFine = weights.fit.capital > 0 || weights.fit.experience > 0;
      return isFine ? within(thresholds.minFit, 0, 10_000) : [];
    },
    steps: ({ assessment }, { thresholds }) => assessment.fit - thresholds.minFit,
  },
  {
    id: "essentialFit",
    name: { en: "the least level of an essential skill", fa: "کمترین سطح یک مهارت ضروری" },
    step: LEVEL,
    reachable: ({ policy: { thresholds }, taxonomy }) => {
      const levels = taxonomy?.levels ?? DEFAULT_LEVELS;
      if (taxonomy?.skills.length === 0) return [];
      const bounds = Array.from({ length: levels }, (_, index) =>
        leastLevel(index + 1, thresholds.essentialFit),
      );
      const steps = { at: 0, below: -1, above: 1 };
      return PLACES.filter((place) =>
        bounds.some((bound) => bound + steps[place] >= 1 && bound + steps[place] <= levels),
      );
    },
    steps: ({ seeker, role }, { thresholds }) => {
      const near = role.skills.flatMap(({ skill, level, essential }) => {
        const held = seeker.skills.find((one) => one.skill === skill);
        if (!essential || held === undefined) return [];
        return held.level - leastLevel(level, thresholds.essentialFit);
      });
      return near.find((steps) => placeOf(steps) !== undefined);
    },
  },
  {
    id: "minHoursShare",
    name: { en: "the fewest hours that are enough", fa: "کمترین ساعت کافی" },
    step: HOUR,
    reachable: ({ policy: { thresholds } }) => {
      const most = ceilBp(thresholds.minHoursShare, 84);
      return most === 0 ? [] : most === 1 ? ["at", "above"] : PLACES;
    },
    steps: ({ seeker, opportunity }, { thresholds }) => {
      const held = seeker.capacities.hoursPerWeek;
      const asked = opportunity.hoursPerWeek;
      if (held === undefined || asked === undefined) return undefined;
      return held - ceilBp(thresholds.minHoursShare, asked);
    },
  },
  {
    id: "minIncomeShare",
    name: { en: "the least income that is enough", fa: "کمترین درآمد کافی" },
    step: RIAL,
    reachable: ({ policy: { thresholds } }) => (thresholds.minIncomeShare === 0 ? [] : PLACES),
    steps: ({ seeker, opportunity }, { thresholds }) => {
      const expected = seeker.expects?.monthlyIncome;
      if (!opportunity.monthlyIncome || !expected) return undefined;
      return opportunity.monthlyIncome - ceilBp(thresholds.minIncomeShare, expected);
    },
  },
  ageThreshold("employment", { en: "the least age for a job", fa: "کمترین سن کار" }),
  ageThreshold("investment", { en: "the least age for founding", fa: "کمترین سن تأسیس" }),
  {
    id: "travel",
    name: { en: "the distance that somebody travels", fa: "مسافتی که کسی می‌رود" },
    step: KILOMETRE,
    reachable: ({ regions, distances = [] }) => {
      if (regions === undefined || distances.some(({ km }) => km > 0)) return PLACES;
      const positions = regions.flatMap(({ position }) => position ?? []);
      return positions.some(({ lat }) => lat !== positions[0]!.lat) ? PLACES : [];
    },
    steps: ({ seeker, km }) => {
      const { travelKm } = seeker.capacities;
      return km === undefined || km === 0 || travelKm === undefined ? undefined : travelKm - km;
    },
  },
  {
    id: "share",
    name: { en: "the least share of a member", fa: "کمترین سهم یک عضو" },
    step: RIAL,
    reachable: () => PLACES,
    steps: ({ seeker, opportunity }) => {
      const { capital } = seeker.capacities;
      if (capital === undefined || opportunity.kind !== "investment") return undefined;
      return capital - opportunity.capital.memberShare.min;
    },
  },
  {
    id: "maxShare",
    name: { en: "the most capital that one member may hold", fa: "بیشترین سرمایهٔ مجاز یک عضو" },
    step: RIAL,
    reachable: ({ policy: { capital } }) => (capital.maxShare === 0 ? ["at", "above"] : PLACES),
    steps: ({ seeker, opportunity }, { capital: { maxShare } }) => {
      const { capital } = seeker.capacities;
      if (capital === undefined || opportunity.kind !== "investment") return undefined;
      return capital - productOver([maxShare, opportunity.capital.required], 10_000);
    },
  },
  {
    id: "education",
    name: { en: "the level of education that is required", fa: "مقطع تحصیلی لازم" },
    step: LEVEL,
    reachable: () => PLACES,
    steps: ({ seeker, role }) =>
      role.education?.required && seeker.education
        ? seeker.education.level - role.education.level
        : undefined,
  },
  {
    id: "experience",
    name: { en: "the months of experience that are required", fa: "ماه‌های تجربهٔ لازم" },
    step: MONTH,
    reachable: () => PLACES,
    steps: ({ seeker, role: { experience } }) => {
      if (!experience?.required || seeker.experience === undefined) return undefined;
      const months = creditedMonths(seeker.experience, experience.occupation) / 10_000n;
      return Number(months - BigInt(experience.months));
    },
  },
];

/** Pairs that stand exactly at a threshold, or one step to either side. */
export const pairThresholdLabels: LabelFamily = {
  labels: (scope) => PAIR_THRESHOLDS.flatMap((threshold) => thresholdLabels(threshold, scope)),
  see: ({ roles, policy }, mark) => {
    for (const pair of roles.flat()) {
      for (const { id, steps } of PAIR_THRESHOLDS) {
        const place = placeOf(steps(pair, policy));
        if (place !== undefined) mark(`${place}:${id}`);
      }
    }
  },
};

/** The places whose number lies within the bounds that a datum can have. */
function within(threshold: number, least: number, most: number): Place[] {
  const number = { at: threshold, below: threshold - 1, above: threshold + 1 };
  return PLACES.filter((place) => number[place] >= least && number[place] <= most);
}

function ageThreshold(kind: OpportunityKind, name: PairThreshold["name"]): PairThreshold {
  const youngest = ({ asOf, thresholds }: LabelScope["policy"]) =>
    youngestOf(asOf, thresholds.minAge[kind]);
  return {
    id: `minAge.${kind}`,
    name,
    step: DAY,
    reachable: ({ policy }) => (youngest(policy) === undefined ? [] : PLACES),
    steps: ({ seeker, opportunity }, policy) =>
      opportunity.kind === kind ? daysOlder(seeker, youngest(policy)) : undefined,
  };
}

function daysOlder({ birthDate }: Seeker, youngest: string | undefined): number | undefined {
  if (birthDate === undefined || youngest === undefined) return undefined;
  return daysBetween(birthDate, youngest);
}
