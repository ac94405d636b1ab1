import type { Seeker } from "../../../dataset/seeker";
import { type Edit, inItems, inKey, lessThan, without, withoutKeys, withoutParts } from "./edits";

const OPTIONAL = [
  "birthDate",
  "education",
  "experience",
  "licences",
  "expects",
  "standing",
  "groups",
  "together",
  "apart",
  "relatives",
  "consent",
] as const;

/** A seeker without anything that need not be stated. */
export function bareSeeker(seeker: Seeker): Seeker {
  return { ...without(seeker, OPTIONAL), skills: [], capacities: {} };
}

/** A seeker without each thing that need not be stated, and then each list without its items. */
export function sparserSeeker(seeker: Seeker): Edit<Seeker>[] {
  return [
    ...withoutKeys(seeker, OPTIONAL),
    ...inKey(seeker, "capacities", (facts) => [
      ...(Object.keys(facts).length > 1 ? [() => ({})] : []),
      ...withoutKeys(facts, ["capital", "hoursPerWeek", "travelKm", "relocates", "leads"]),
      ...inKey(facts, "leads", items),
    ]),
    ...inKey(seeker, "expects", (facts) => [
      ...withoutKeys(facts, ["monthlyIncome", "sectors", "kinds", "refuses"]),
      ...inKey(facts, "sectors", items),
      ...inKey(facts, "kinds", items),
      ...inKey(facts, "refuses", items),
    ]),
    ...inKey(seeker, "standing", (facts) => [
      ...withoutKeys(facts, ["citizen", "barred", "clearRecord", "memberships"]),
      ...inKey(facts, "memberships", items),
    ]),
    ...inKey(seeker, "skills", (skills) => [
      ...items(skills),
      ...inItems(skills, (held) => withoutKeys(held, ["evidence"])),
    ]),
    ...inKey(seeker, "education", (education) => withoutKeys(education, ["field"])),
    ...inKey(seeker, "experience", items),
    ...inKey(seeker, "licences", items),
    ...inKey(seeker, "groups", items),
    ...inKey(seeker, "apart", items),
    ...inKey(seeker, "relatives", items),
  ];
}

/** A seeker with each number less. */
export function lesserSeeker(seeker: Seeker): Edit<Seeker>[] {
  return [
    ...inKey(seeker, "skills", (skills) =>
      inItems(skills, (held) => inKey(held, "level", (level) => lessThan(level, 1))),
    ),
    ...inKey(seeker, "capacities", (facts) => [
      ...inKey(facts, "capital", (capital) => lessThan(capital, 0)),
      ...inKey(facts, "hoursPerWeek", (hours) => lessThan(hours, 1)),
      ...inKey(facts, "travelKm", (km) => lessThan(km, 0)),
    ]),
    ...inKey(seeker, "education", (education) =>
      inKey(education, "level", (level) => lessThan(level, 0)),
    ),
    ...inKey(seeker, "experience", (jobs) =>
      inItems(jobs, (job) => inKey(job, "months", (months) => lessThan(months, 0))),
    ),
    ...inKey(seeker, "expects", (facts) =>
      inKey(facts, "monthlyIncome", (income) => lessThan(income, 0)),
    ),
  ];
}

const items = <T>(list: readonly T[]): Edit<readonly T[]>[] => withoutParts(list, list.length);
