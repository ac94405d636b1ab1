import type { Employment, Investment, Opportunity, Role } from "../../../dataset/opportunity";
import { type Edit, inItems, inKey, lessThan, without, withoutKeys, withoutParts } from "./edits";

const OPTIONAL = ["validFrom", "validTo", "monthlyIncome", "hoursPerWeek"] as const;
const ASKED = ["occupation", "education", "experience", "licence"] as const;

/** An opportunity without anything that need not be stated, whose roles ask for nothing. */
export function bareOpportunity(opportunity: Opportunity): Opportunity {
  const bare = <R extends Role>(role: R): R => ({ ...without(role, ASKED), skills: [], title: "" });
  if (opportunity.kind === "employment") {
    const { role, ...facts } = without<Employment>(opportunity, OPTIONAL);
    return { ...facts, title: "", role: bare(role) };
  }
  const { roles, ...facts } = without<Investment>(opportunity, [...OPTIONAL, "offers", "needs"]);
  return { ...facts, title: "", roles: roles.map(bare) };
}

/** An opportunity without each thing that need not be stated, each role and each requirement. */
export function sparserOpportunity(opportunity: Opportunity): Edit<Opportunity>[] {
  if (opportunity.kind === "employment") {
    return [...withoutKeys(opportunity, OPTIONAL), ...inKey(opportunity, "role", sparserRole)];
  }
  const { roles } = opportunity;
  return [
    ...withoutKeys<Investment>(opportunity, [...OPTIONAL, "offers", "needs"]),
    ...inKey(opportunity, "roles", () => (roles.length > 1 ? withoutParts(roles, 64) : [])),
    ...inKey(opportunity, "capital", (capital) => withoutKeys(capital, ["publicShare"])),
    ...inKey(opportunity, "roles", (list) => inItems(list, sparserRole)),
  ];
}

function sparserRole<R extends Role>(role: R): Edit<R>[] {
  return [
    ...withoutKeys<R>(role, ASKED),
    ...(inKey<Role, "skills">(role, "skills", (skills) => [
      ...withoutParts(skills, skills.length),
      ...inItems(skills, (asked) => withoutKeys(asked, ["weight", "essential"])),
    ]) as Edit<R>[]),
    ...(inKey<Role, "education">(role, "education", (asked) =>
      withoutKeys(asked, ["required"]),
    ) as Edit<R>[]),
    ...(inKey<Role, "experience">(role, "experience", (asked) =>
      withoutKeys(asked, ["required"]),
    ) as Edit<R>[]),
  ];
}

/** An opportunity with each number less, ranges kept in order. */
export function lesserOpportunity(opportunity: Opportunity): Edit<Opportunity>[] {
  const offered = [
    ...inKey(opportunity, "monthlyIncome", (income) => lessThan(income, 0)),
    ...inKey(opportunity, "hoursPerWeek", (hours) => lessThan(hours, 1)),
  ];
  if (opportunity.kind === "employment") {
    return [...offered, ...inKey(opportunity, "role", lesserRole)];
  }
  return [
    ...offered,
    ...inKey(opportunity, "members", (range) => lesserRange(range, 0)),
    ...inKey(opportunity, "capital", (capital) => [
      ...inKey(capital, "required", (required) => lessThan(required, 0)),
      ...inKey(capital, "memberShare", (range) => lesserRange(range, 1)),
    ]),
    ...inKey(opportunity, "roles", (roles) => inItems(roles, lesserRole)),
  ];
}

function lesserRole<R extends Role>(role: R): Edit<R>[] {
  return [
    ...(inKey<Role, "places">(role, "places", (range) => lesserRange(range, 0)) as Edit<R>[]),
    ...(inKey<Role, "skills">(role, "skills", (skills) =>
      inItems(skills, (asked) => inKey(asked, "level", (level) => lessThan(level, 1))),
    ) as Edit<R>[]),
    ...(inKey<Role, "education">(role, "education", (asked) =>
      inKey(asked, "level", (level) => lessThan(level, 0)),
    ) as Edit<R>[]),
    ...(inKey<Role, "experience">(role, "experience", (asked) =>
      inKey(asked, "months", (months) => lessThan(months, 1)),
    ) as Edit<R>[]),
  ];
}

function lesserRange<Range extends { readonly min?: number | undefined; readonly max: number }>(
  range: Range,
  least: number,
): Edit<Range>[] {
  const { min = least, max } = range;
  return [
    ...(range.min === undefined
      ? []
      : lessThan(min, least).map((edit) => () => ({ ...range, min: edit() }))),
    ...lessThan(max, Math.max(least, min)).map((edit) => () => ({ ...range, max: edit() })),
  ];
}
