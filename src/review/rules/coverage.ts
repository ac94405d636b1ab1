import type { ThresholdId } from "./threshold-margins";

/** What one rule said over the pairs that were judged. */
export interface RuleCount {
  readonly rule: string;
  /** Pairs for which it was in force: `passed + failed + unknown`. */
  readonly inForce: number;
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  /** It alone made the difference: without it the pair would be a candidate. */
  readonly decided: number;
}

/** What besides the rules keeps a pair from being a candidate. */
export type Gate = "min-fit" | "forbidden";

/** The same for too little fit, and for an officer's forbid. */
export interface GateCount {
  readonly gate: Gate;
  readonly failed: number;
  readonly decided: number;
}

/** How near pairs come to a threshold. */
export interface ThresholdCount {
  readonly threshold: ThresholdId;
  /** Basis points, or whole years. */
  readonly unit: "points" | "years";
  /** The least and the largest value of the policies that were merged. */
  readonly value: { readonly least: number; readonly most: number };
  /** What counts as near. */
  readonly within: number;
  /** Pairs in which it was measured; `essentialFit` once for each essential requirement. */
  readonly measured: number;
  /** Near below it (failing) and near above or at it (passing). */
  readonly nearBelow: number;
  readonly nearAbove: number;
  /** The smallest distance seen, on either side; null where nothing was measured. */
  readonly nearest: number | null;
}

/** Two rules that failed for the same pair; `a` before `b` by id. */
export interface JointFailure {
  readonly a: string;
  readonly b: string;
  readonly failed: number;
}

/** Whenever `inner` failed, `outer` failed too: `inner` barred nobody whom `outer` did not. */
export interface Overlap {
  readonly inner: string;
  readonly outer: string;
  /** How often `inner` failed. */
  readonly failed: number;
}

/** Which pairs were judged. */
export interface CoverageSample {
  readonly markets: number;
  /** Pairs judged, of so many pairs of a seeker and a role. */
  readonly judged: number;
  readonly pairs: number;
  /** Every pair was judged. */
  readonly isExact: boolean;
  /** Seeds of the samples, sorted; none where exact. */
  readonly seeds: readonly string[];
}

/** What the rules did over pairs of seekers and roles, in counts that can be summed. */
export interface RuleCoverage {
  readonly sample: CoverageSample;
  /** Candidates among the judged. */
  readonly candidates: number;
  /** Every rule that spoke, by id. */
  readonly rules: readonly RuleCount[];
  readonly gates: readonly GateCount[];
  readonly thresholds: readonly ThresholdCount[];
  /** Pairs of rules that failed together at least once, by `a`, `b`. */
  readonly joint: readonly JointFailure[];
  /** Rules that spoke but never made the difference alone, by id. */
  readonly neverDecide: readonly string[];
  /** Thresholds that were measured and that nobody is near. */
  readonly nobodyNear: readonly ThresholdId[];
  /** By `inner`, `outer`. */
  readonly overlaps: readonly Overlap[];
}
