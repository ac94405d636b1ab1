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

/**
 * One change of one datum of a seeker. Without `from` the datum is not stated today, so the change is
 * an answer. Kilometres, hours a week, months, ISCED levels, rial.
 */
export type Change =
  | { readonly kind: "consent" | "citizen" | "barred" | "membership" | "relocation" }
  | { readonly kind: "age"; readonly to: string }
  | { readonly kind: "kind"; readonly to: OpportunityKind }
  | {
      readonly kind: "hours" | "travel" | "education" | "capital";
      readonly from?: number;
      readonly to: number;
    }
  | { readonly kind: "income"; readonly from: number; readonly to: number }
  | { readonly kind: "skill"; readonly skill: string; readonly from: number; readonly to: number }
  | { readonly kind: "licence"; readonly to: string; readonly isAnswer: boolean }
  | {
      readonly kind: "experience";
      readonly occupation: string;
      readonly to: number;
      readonly isAnswer: boolean;
    };
