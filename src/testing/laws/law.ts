import type * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Taxonomy } from "../../dataset/taxonomy";
import type { Words } from "../../explain/texts/words";
import type { Regions } from "../arbitraries/regions-arbitrary";

/** What a law is about. */
export type LawClass = "legal" | "fairness" | "sanity" | "determinism";

/** Whether a policy must keep a law, or only has to know that it does not. */
export type LawStanding = "required" | "informative";

/** Over which markets a law is tried; what is not stated is drawn. */
export interface LawOptions {
  /** The map: people and opportunities are drawn over up to four of these regions. */
  readonly regions?: Regions;
  /** The skills: a few of these, with everything broader, in each market. */
  readonly taxonomy?: Taxonomy;
  /** Groups that people may belong to, beside those that the policy names. */
  readonly groups?: readonly string[];
  /** How many markets a review tries; each law has a number of its own where unstated. */
  readonly runs?: number;
}

/** A drawn market and what the law does in it; no subject where the market offers nothing to try. */
export interface LawCase<Subject = unknown> {
  readonly dataset: Dataset;
  readonly subject: Subject | undefined;
}

/** How a law is broken in one case. */
export interface Breach {
  /** What happened, with the numbers before and after. */
  readonly happened: Words;
  /** The number that moved, in basis points where it is a score. */
  readonly moved?: { readonly measure: Words; readonly before: number; readonly after: number };
  /** What someone gains by it, in basis points of value (informative laws). */
  readonly gain?: number;
  /** The market after the change that the law made, where it made one. */
  readonly changed?: Dataset;
  /** The same breach in a case that shows it more narrowly, where the law knows one. */
  readonly narrowed?: LawCase;
}

/** Something that holds for every market under one policy. */
export interface Law {
  readonly id: string;
  readonly class: LawClass;
  readonly standing: LawStanding;
  readonly statement: Words;
  /** How many markets a review tries. */
  readonly runs: number;
  /** Whether its cases are made of the policy alone, as small as they can be. */
  readonly bare: boolean;
  /** The cases in which the law is tried, drawn for the policy; they shrink. */
  readonly cases: fc.Arbitrary<LawCase>;
  /** Whether the law is broken in a case of its own, and how. Pure. */
  readonly breach: (tried: LawCase) => Breach | undefined;
  /** The law for `fc.assert`: a failing run shows the smallest case that it found. */
  readonly property: fc.IProperty<[LawCase]>;
}
