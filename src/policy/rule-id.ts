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
export type RuleId = (typeof RULE_IDS)[number];
