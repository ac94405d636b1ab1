import type { ClauseId } from "./clause/clause-id";

/** The rules of eligibility, sorted by id. */
export const RULE_IDS = [
  "age",
  "barred",
  "citizen",
  "consent",
  "education",
  "essential",
  "experience",
  "hours",
  "income",
  "kind",
  "licence",
  "membership",
  "reach",
  "refused",
  "share",
] as const;

/** A rule of eligibility (SPEC §4). */
export type StandardRule = (typeof RULE_IDS)[number];

/** A rule of the specification, or one of the policy's own in code. */
export type RuleId = StandardRule | ClauseId;
