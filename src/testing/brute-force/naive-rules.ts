import type { StandardRule } from "../../policy/rule-id";
import { product } from "./floor-div";
import { naiveSameDivision } from "./naive-codes";
import { naiveKilometres } from "./naive-kilometres";
import { creditedMonths, type NaivePair, statedIncome } from "./naive-pair";
import { naiveFitOf } from "./naive-similarity";

/** What a rule answers. */
export type NaiveAnswer = "pass" | "fail" | "unknown";

type NaiveRule = (pair: NaivePair) => NaiveAnswer;

/** Fails when the condition holds; unknown when it is undefined. */
const failsWhen = (condition: boolean | undefined): NaiveAnswer =>
  condition === undefined ? "unknown" : condition ? "fail" : "pass";

/** Passes for jobs; for investments fails when the condition holds. */
const ofInvestments =
  (condition: (pair: NaivePair) => boolean | undefined): NaiveRule =>
  (pair) =>
    pair.opportunity.kind === "investment" ? failsWhen(condition(pair)) : "pass";

/** SPEC §4's table, one row each; a rule that is not in force passes. */
export const NAIVE_RULES: Readonly<Record<StandardRule, NaiveRule>> = {
  consent: ({ seeker }) =>
    failsWhen(seeker.consent === undefined ? undefined : !seeker.consent.matching),
  refused: ({ seeker, opportunity }) =>
    failsWhen((seeker.expects?.refuses ?? []).includes(opportunity.id)),
  kind: ({ seeker, opportunity }) => {
    const kinds = seeker.expects?.kinds ?? [];
    return failsWhen(kinds.length > 0 && !kinds.includes(opportunity.kind));
  },
  reach: ({ dataset, seeker, opportunity }) => {
    const { travelKm, relocates = false } = seeker.capacities;
    const d = naiveKilometres(dataset, seeker.region, opportunity.region);
    if (relocates || d === 0) return "pass";
    return failsWhen(d === undefined || travelKm === undefined ? undefined : d > travelKm);
  },
  hours: ({ policy, seeker, opportunity: { hoursPerWeek: asked } }) => {
    if (asked === undefined) return "pass";
    const held = seeker.capacities.hoursPerWeek;
    if (held === undefined) return "unknown";
    return failsWhen(held * 10_000 < policy.thresholds.minHoursShare * asked);
  },
  income: ({ policy, seeker, opportunity }) => {
    const offered = statedIncome(opportunity.monthlyIncome);
    const expected = statedIncome(seeker.expects?.monthlyIncome);
    if (offered === undefined || expected === undefined) return "pass";
    const least = product([policy.thresholds.minIncomeShare, expected]);
    return failsWhen(product([offered, 10_000]) < least);
  },
  essential: ({ dataset: { taxonomy }, policy, seeker, role }) => {
    const { essentialFit } = policy.thresholds;
    const essential = role.skills.filter((asked) => asked.essential === true);
    return failsWhen(
      essential.some(
        (asked) => naiveFitOf(taxonomy, policy, { held: seeker.skills, asked }) < essentialFit,
      ),
    );
  },
  education: ({ seeker, role }) => {
    if (role.education?.required !== true) return "pass";
    return failsWhen(seeker.education && seeker.education.level < role.education.level);
  },
  experience: ({ seeker, role }) => {
    if (role.experience?.required !== true) return "pass";
    const sum = creditedMonths(seeker, role.experience.occupation);
    return failsWhen(sum === undefined ? undefined : sum / 10_000n < role.experience.months);
  },
  licence: ({ seeker, role }) => {
    if (role.licence === undefined) return "pass";
    return failsWhen(seeker.licences && !seeker.licences.includes(role.licence));
  },
  age: ({ policy, seeker, opportunity }) => {
    if (seeker.birthDate === undefined) return "unknown";
    const age = wholeYears(seeker.birthDate, policy.asOf);
    return failsWhen(age < policy.thresholds.minAge[opportunity.kind]);
  },
  citizen: ofInvestments(({ seeker }) => {
    const citizen = seeker.standing?.citizen;
    return citizen === undefined ? undefined : !citizen;
  }),
  barred: ofInvestments(({ seeker }) => seeker.standing?.barred),
  membership: ofInvestments(({ seeker, opportunity }) =>
    seeker.standing?.memberships?.some(
      ({ cooperative, sector }) =>
        opportunity.kind === "investment" &&
        cooperative === opportunity.cooperative &&
        naiveSameDivision(sector, opportunity.sector),
    ),
  ),
  share: ofInvestments(({ seeker: { capacities }, opportunity }) =>
    capacities.capital === undefined || opportunity.kind !== "investment"
      ? undefined
      : capacities.capital < opportunity.capital.memberShare.min,
  ),
};

/** Gregorian birthdays passed by a day; 29 February has its birthday on 1 March in common years. */
function wholeYears(birthDate: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4));
  // why: as text "02-29" lies after every "02-28" and before every "03-01"
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
