/** One line of an answer: who stands where on a role's list. Scores in basis points. */
export interface RankedRow {
  /** The place of the role by opportunity id, role id among those that take part. */
  readonly role: number;
  /** From 1. */
  readonly rank: number;
  /** The place of the seeker in id order. */
  readonly seeker: number;
  readonly value: number;
  readonly fit: number;
  readonly appeal: number;
}
