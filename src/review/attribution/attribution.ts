import type { CheckRule } from "../../document/proposed-unit";
import type { Share } from "./coalitions";

/** Why somebody's place is another one. */
export const CAUSES = ["direct", "displaced", "re-optimised"] as const;
export type Cause = (typeof CAUSES)[number];

/** Through what a clause changed somebody directly. */
export const WAYS = ["eligibility", "score", "unit"] as const;
export type Way = (typeof WAYS)[number];

/** What a changed clause does to how much more a seeker's new place is worth than the old one. */
export interface ClauseShare extends Share {
  readonly clause: string;
}

/** How one person's move made another's: took the seat, left one, or the unit closed or opened with them. */
export const LINKS = ["took-seat", "left-seat", "unit-closed", "unit-opened"] as const;
export type LinkKind = (typeof LINKS)[number];

/** One step towards the cause: `seeker` did this at that place. */
export interface ChainLink {
  readonly link: LinkKind;
  readonly seeker: string;
  readonly opportunity: string;
  readonly role: string;
}

/** A law of units that stands between a team and one of the policies. */
export interface LawChange {
  readonly opportunity: string;
  /** Whose team breaks it: the current plan's under the proposed policy, or the other way round. */
  readonly team: "current" | "proposed";
  readonly broken: readonly CheckRule[];
}

/** Why one person moved between two plans. */
export interface Attribution {
  readonly seeker: string;
  readonly cause: Cause;
  /** Of a direct cause: whether they may have one of the two places, else its score, or the law of their unit. */
  readonly through?: Way;
  /**
   * How much more the new place is worth than the old one, under each policy, as the plan counts it: value and
   * placement bonus of a candidate, 0 for no place and for one that they may not have.
   */
  readonly advantage: { readonly current: number; readonly proposed: number };
  /** What of the change of `advantage` is whose doing; sums to it exactly. Without those that do nothing. */
  readonly shares: readonly ClauseShare[];
  /** Clauses each of which alone would do, heaviest first. */
  readonly clauses: readonly string[];
  /** Clauses that do it only together, heaviest first; empty where one alone would. */
  readonly together: readonly string[];
  readonly law?: LawChange;
  /** Of the displaced: from them to somebody changed directly, who is named last. */
  readonly chain: readonly ChainLink[];
}
