import type { RuleId } from "../policy/rule-id";

/** One of a shortlist: a seeker and the numbers that rank them; scores in basis points. */
export interface Candidate {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role: string;
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
  readonly priority: number;
  readonly value: number;
  /** Rules that a missing datum leaves open, sorted by id. */
  readonly toConfirm: readonly RuleId[];
}
