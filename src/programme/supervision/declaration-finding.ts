import type { SupervisionRule } from "../../document/declaration-rules";

/** A number with its unit; shares in basis points, dates in ISO. */
export type Measure =
  | { readonly kind: "count" | "rials" | "points"; readonly value: number }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "range"; readonly min: number; readonly max: number };

/** What exactly was found, where a rule can be kept or broken in more than one way. */
export type FindingNote = "not-due" | "late" | "none" | "second-call" | "no-surplus";

/** What one rule says of a declaration. */
export interface DeclarationFinding {
  readonly rule: SupervisionRule;
  /** a missing datum is unknown, never a breach */
  readonly status: "ok" | "warn" | "fail" | "unknown";
  readonly note?: FindingNote;
  /** null where it is not known, or nothing is to be compared */
  readonly expected: Measure | null;
  readonly actual: Measure | null;
  /** members, or others named, whom it concerns; in id order */
  readonly subjects: readonly string[];
  readonly source?: string;
  readonly confidence?: string;
  readonly validFrom?: string;
}

/** What a rule finds before a breach is called a warning or a failure. */
export interface Outcome {
  readonly rule: SupervisionRule;
  readonly holds: "yes" | "no" | "unknown";
  readonly note?: FindingNote;
  readonly expected: Measure | null;
  readonly actual: Measure | null;
  readonly subjects?: readonly string[];
}

/** Whether a comparison came out well. */
export function holdsIf(holds: boolean): "yes" | "no" {
  return holds ? "yes" : "no";
}

/** A rule whose datum was not declared. */
export function unknownOutcome(rule: SupervisionRule, expected: Measure | null = null): Outcome {
  return { rule, holds: "unknown", expected, actual: null };
}

/** A number of persons or things. */
export function count(value: number): Measure {
  return { kind: "count", value };
}

/** Old rial. */
export function rials(value: number): Measure {
  return { kind: "rials", value };
}

/** Basis points. */
export function points(value: number): Measure {
  return { kind: "points", value };
}

/** An ISO date. */
export function date(value: string): Measure {
  return { kind: "date", value };
}
