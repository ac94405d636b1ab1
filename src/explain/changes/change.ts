import type { OpportunityKind } from "../../dataset/primitives";

/** The kinds of change, the smallest effort first: this order ranks them. */
export const CHANGE_KINDS = [
  "consent",
  "age",
  "citizen",
  "barred",
  "membership",
  "kind",
  "hours",
  "travel",
  "income",
  "skill",
  "licence",
  "relocation",
  "experience",
  "capital",
  "education",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

// why: distributes over the kinds, so that each is a variant of its own
type Of<Kind extends ChangeKind, Rest = unknown> = Kind extends ChangeKind
  ? { readonly kind: Kind } & Rest
  : never;

/**
 * One change of one datum of a seeker. Without `from` the datum is not stated today, so the change is
 * an answer. Kilometres, hours a week, months, ISCED levels, rial.
 */
export type Change =
  | Of<"consent" | "citizen" | "barred" | "membership" | "relocation">
  | Of<"age", { readonly to: string }>
  | Of<"kind", { readonly to: OpportunityKind }>
  | Of<
      "hours" | "travel" | "education" | "capital",
      { readonly from?: number; readonly to: number }
    >
  | Of<"income", { readonly from: number; readonly to: number }>
  | Of<"skill", { readonly skill: string; readonly from: number; readonly to: number }>
  | Of<"licence", { readonly to: string; readonly isAnswer: boolean }>
  | Of<
      "experience",
      { readonly occupation: string; readonly to: number; readonly isAnswer: boolean }
    >;
