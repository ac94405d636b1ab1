import type { Opportunity } from "../../dataset/opportunity";
import type { Policy } from "../../policy/policy";
import { daysBetween } from "../arbitraries/calendar";
import type { LabelFamily, LabelScope } from "./label";
import { PLACES, type Place, placeOf, type Threshold, thresholdLabels } from "./threshold";

const DAY = { en: "one day", fa: "یک روز" };

const FROM: Threshold = {
  id: "validFrom",
  name: { en: "the day from which an opportunity counts", fa: "روز آغاز اعتبار یک فرصت" },
  step: DAY,
  reachable: () => PLACES,
};

const TO: Threshold = {
  id: "validTo",
  name: { en: "the day up to which an opportunity counts", fa: "روز پایان اعتبار یک فرصت" },
  step: DAY,
  reachable: () => PLACES,
};

const CAP: Threshold = {
  id: "priorityCap",
  name: { en: "the most that priorities can add", fa: "سقف جمع اولویت‌ها" },
  step: { en: "somewhere", fa: "جایی" },
  reachable: capPlaces,
};

/** Single records that stand at a threshold: dates of validity, and sums of priorities at their cap. */
export const recordThresholdLabels: LabelFamily = {
  labels: (scope) => [FROM, TO, CAP].flatMap((threshold) => thresholdLabels(threshold, scope)),
  see: ({ dataset, policy }, mark) => {
    const see = (id: string, place: Place | undefined): void => {
      if (place !== undefined) mark(`${place}:${id}`);
    };
    for (const opportunity of dataset.opportunities) {
      see("validFrom", placeOf(daysSinceStart(opportunity, policy)));
      see("validTo", placeOf(daysToEnd(opportunity, policy)));
    }
    for (const seeker of dataset.seekers) see("priorityCap", capPlace(seeker.groups ?? [], policy));
  },
};

function daysSinceStart({ validFrom }: Opportunity, { asOf }: Policy): number | undefined {
  return validFrom === undefined ? undefined : daysBetween(validFrom, asOf);
}

function daysToEnd({ validTo }: Opportunity, { asOf }: Policy): number | undefined {
  return validTo === undefined ? undefined : daysBetween(asOf, validTo);
}

/** Bonuses come as they are set: anything short of the cap is below it. */
function capPlace(groups: readonly string[], policy: Policy): Place | undefined {
  const rows = policy.priorities.filter(({ group }) => groups.includes(group));
  const sum = rows.reduce((total, { bonus }) => total + bonus, 0);
  return sum === 0 ? undefined : placeOf(Math.sign(sum - policy.priorityCap));
}

// why: the sums of more groups than these are many, and a market rarely holds them
const MOST_GROUPS = 8;

function capPlaces({ policy }: LabelScope): Place[] {
  const groups = [...new Set(policy.priorities.map(({ group }) => group))].slice(0, MOST_GROUPS);
  const found = new Set<Place>();
  for (let mask = 1; mask < 1 << groups.length; mask++) {
    const chosen = groups.filter((_, bit) => (mask & (1 << bit)) !== 0);
    const place = capPlace(chosen, policy);
    if (place !== undefined) found.add(place);
  }
  return PLACES.filter((place) => found.has(place));
}
