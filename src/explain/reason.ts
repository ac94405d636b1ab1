import type { ClauseWords } from "../policy/clause/clause";
import type { TextCode } from "./texts/texts";

/** One thing that a reason speaks of: a number with its unit, or something with a name. */
export type Fact =
  | {
      readonly kind: "count" | "points" | "rials" | "kilometres" | "months";
      readonly value: number;
    }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "education"; readonly level: number }
  | {
      readonly kind: "seeker" | "skill" | "opportunity" | "licence" | "occupation" | "group";
      readonly id: string;
    }
  | { readonly kind: "role"; readonly opportunity: string; readonly role: string }
  | { readonly kind: "text"; readonly code: TextCode }
  /** Words of the policy's own, in both languages. */
  | { readonly kind: "words"; readonly en: string; readonly fa: string };

/** A reason as data: a stable code and the facts that fill its text's holes, by their names. */
export interface Reason {
  readonly code: TextCode;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A whole number of things. */
export function count(value: number): Fact {
  return { kind: "count", value };
}

/** Basis points. */
export function points(value: number): Fact {
  return { kind: "points", value };
}

/** Old rial. */
export function rials(value: number): Fact {
  return { kind: "rials", value };
}

/** Another text inside this one. */
export function text(code: TextCode): Fact {
  return { kind: "text", code };
}

/** Words of the policy's own inside a text. */
export function words({ en, fa }: ClauseWords): Fact {
  return { kind: "words", en, fa };
}

/** A seeker by id. */
export function seekerFact(id: string): Fact {
  return { kind: "seeker", id };
}

/** A role by the ids of its opportunity and itself. */
export function roleFact(opportunity: string, role: string): Fact {
  return { kind: "role", opportunity, role };
}

/** A reason without facts, or with some. */
export function reason(code: TextCode, facts: Reason["facts"] = {}): Reason {
  return { code, facts };
}
