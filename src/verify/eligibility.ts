// The rules of SPEC §4, by what they speak of: the seeker and the kind of opportunity, the seeker and the
// opportunity, the seeker and the role. Callers ask them in this order and stop at the first failure.

import type { OpportunityKind } from "../dataset/primitives";
import type { Policy } from "../policy/policy";
import type { RuleId } from "../policy/rule-id";
import { creditedMonths } from "./credited-months";
import { isLessProduct, WHOLE } from "./exact";
import type { OpportunityFacts } from "./facts";
import { NO_DISTANCE } from "./region-distance";
import type { RoleTable } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import type { SkillMatch } from "./skill-match";

/** What a rule says of a pair; `unknown`: it is in force and its datum is absent. */
export type Answer = "pass" | "fail" | "unknown";

type Rules<Ask> = readonly (readonly [RuleId, Ask])[];

const passIf = (passes: boolean): Answer => (passes ? "pass" : "fail");

/** The rules that need only the seeker and the kind. */
export const KIND_RULES: Rules<
  (seeker: SeekerFacts, kind: OpportunityKind, policy: Policy) => Answer
> = [
  ["consent", ({ consent }) => (consent === undefined ? "unknown" : passIf(consent))],
  ["kind", ({ kinds }, kind) => passIf(kinds.length === 0 || kinds.includes(kind))],
  [
    "age",
    ({ age }, kind, { thresholds }) =>
      age === undefined ? "unknown" : passIf(age >= thresholds.minAge[kind]),
  ],
  [
    "citizen",
    ({ citizen }, kind) => {
      if (kind === "employment") return "pass";
      return citizen === undefined ? "unknown" : passIf(citizen);
    },
  ],
  [
    "barred",
    ({ barred }, kind) => {
      if (kind === "employment") return "pass";
      return barred === undefined ? "unknown" : passIf(!barred);
    },
  ],
];

/** The rules that need the opportunity, but no role of it. */
export const OPPORTUNITY_RULES: Rules<
  (seeker: SeekerFacts, opportunity: OpportunityFacts, policy: Policy) => Answer
> = [
  ["reach", reach],
  ["refused", ({ refuses }, { id }) => passIf(!refuses.includes(id))],
  ["income", income],
  ["hours", hours],
  ["membership", membership],
  ["share", share],
];

/** The rules that need the role. */
export const ROLE_RULES: Rules<(seeker: SeekerFacts, table: RoleTable) => Answer> = [
  ["licence", licence],
  ["education", education],
  ["experience", experience],
];

/** The rules that need the match of skills. */
export const SKILL_RULES: Rules<(match: SkillMatch, table: RoleTable, policy: Policy) => Answer> = [
  [
    "essential",
    ({ fits }, { essential }, { thresholds }) =>
      passIf(essential.every((requirement) => fits[requirement]! >= thresholds.essentialFit)),
  ],
];

function reach(seeker: SeekerFacts, { km }: OpportunityFacts): Answer {
  const distance = km[seeker.region]!;
  if (distance === 0 || seeker.relocates) return "pass";
  if (distance === NO_DISTANCE || seeker.travelKm === undefined) return "unknown";
  return passIf(distance <= seeker.reachKm);
}

function hours(seeker: SeekerFacts, { hours: asked }: OpportunityFacts, policy: Policy): Answer {
  if (asked === undefined) return "pass";
  if (seeker.hours === undefined) return "unknown";
  return passIf(seeker.hours * WHOLE >= policy.thresholds.minHoursShare * asked);
}

function income(
  seeker: SeekerFacts,
  { income: offered }: OpportunityFacts,
  policy: Policy,
): Answer {
  if (offered === 0 || seeker.income === 0) return "pass";
  return passIf(!isLessProduct(offered, WHOLE, policy.thresholds.minIncomeShare, seeker.income));
}

function membership(seeker: SeekerFacts, { terms, sectorMatches }: OpportunityFacts): Answer {
  if (terms === undefined) return "pass";
  if (seeker.memberships === undefined) return "unknown";
  const type = terms.record.cooperative;
  return passIf(
    !seeker.memberships.some((held) => held.cooperative === type && sectorMatches[held.sector]!),
  );
}

function share(seeker: SeekerFacts, { terms }: OpportunityFacts): Answer {
  if (terms === undefined) return "pass";
  if (seeker.capital === undefined) return "unknown";
  return passIf(seeker.capital >= terms.record.capital.memberShare.min);
}

function licence(seeker: SeekerFacts, { role }: RoleTable): Answer {
  if (role.licence === undefined) return "pass";
  return seeker.licences === undefined ? "unknown" : passIf(seeker.licences.includes(role.licence));
}

function education(seeker: SeekerFacts, { role }: RoleTable): Answer {
  if (role.education?.required !== true) return "pass";
  return seeker.education === undefined
    ? "unknown"
    : passIf(seeker.education >= role.education.level);
}

function experience({ occupations, months }: SeekerFacts, table: RoleTable): Answer {
  if (table.role.experience?.required !== true) return "pass";
  if (occupations === undefined) return "unknown";
  const { credit, months: asked } = table.experience!;
  // a bigint compares exactly: the months asked, in basis points, may pass 2^53 too
  return passIf(creditedMonths({ occupations, months }, credit) >= BigInt(asked) * BigInt(WHOLE));
}
