import type { ClauseId } from "./clause-id";
import type { ClausePair, ClausePlace } from "./clause-pair";

/** What of a seeker there can be more of: a clause may promise that more of it never does harm. */
export const CLAUSE_FACTS = [
  "skills",
  "capital",
  "hours",
  "travelKm",
  "experience",
  "education",
] as const;
export type ClauseFact = (typeof CLAUSE_FACTS)[number];

/** Words of a clause in both languages, without a full stop. */
export interface ClauseWords {
  readonly en: string;
  readonly fa: string;
}

/** What criteria and rules in code have in common. */
interface ClauseInput {
  /**
   * To be changed whenever the code is: a function cannot be hashed, for tools and engines rewrite its
   * text, so that this stands for it in the hash of the policy.
   */
  readonly version: string | number;
  /** What it is called in explanations. */
  readonly name: ClauseWords;
  /** Facts of which more, where they are stated, never lowers the value or breaks the rule. */
  readonly monotone?: readonly ClauseFact[];
  /** Whether it concerns a role; who is to fill it makes no difference (SPEC §3). */
  readonly applies: (place: ClausePlace) => boolean;
}

/**
 * A criterion in code: pure, total and quick, since every pair that may matter is asked. It must not
 * change what it is given.
 */
export interface CriterionInput extends ClauseInput {
  readonly side: "fit" | "appeal";
  /** Among the weights of its side, a whole number from 0 to 10^9. */
  readonly weight: number;
  /** A whole number from 0 to 10 000; `"unknown"` where the seeker has not stated what it needs. */
  readonly value: (pair: ClausePair) => number | "unknown";
}

/** A rule of eligibility in code; as a criterion, pure, total and quick. */
export interface RuleInput extends ClauseInput {
  /** What is said where it fails. */
  readonly fails: ClauseWords;
  /** What is said where a datum that it needs is not stated; there it must answer `"unknown"`. */
  readonly unknown?: ClauseWords;
  readonly test: (pair: ClausePair) => "pass" | "fail" | "unknown";
}

/** A criterion of a policy in code. */
export interface CustomCriterion extends CriterionInput {
  readonly id: ClauseId;
}

/** A rule of a policy in code. */
export interface CustomRule extends RuleInput {
  readonly id: ClauseId;
}

/** The criteria and rules of a policy in code, each sorted by id. */
export interface Clauses {
  readonly criteria: readonly CustomCriterion[];
  readonly rules: readonly CustomRule[];
}

/**
 * A criterion for `definePolicy`, with its types checked where it is written.
 *
 * @example
 * criterion({
 *   side: "appeal",
 *   weight: 10,
 *   version: 1,
 *   name: { en: "short way", fa: "راه کوتاه" },
 *   applies: () => true,
 *   value: ({ km }) => (km === undefined ? "unknown" : km < 10 ? 10_000 : 0),
 * }).weight // => 10
 */
export function criterion(input: CriterionInput): CriterionInput {
  return input;
}

/** A rule for `definePolicy`, with its types checked where it is written. */
export function rule(input: RuleInput): RuleInput {
  return input;
}
