import { byCodeUnit } from "../../dataset/code-unit-order";
import type {
  CoverageSample,
  Gate,
  GateCount,
  JointFailure,
  Overlap,
  RuleCount,
  RuleCoverage,
  ThresholdCount,
} from "./coverage";
import { THRESHOLDS } from "./threshold-margins";

/** The counts of a coverage before what follows from them is worked out. */
export interface CoverageCounts {
  readonly sample: CoverageSample;
  readonly candidates: number;
  readonly rules: Iterable<RuleCount>;
  readonly gates: Iterable<GateCount>;
  readonly thresholds: Iterable<ThresholdCount>;
  readonly joint: Iterable<JointFailure>;
}

/** The gates in the order in which they are listed. */
export const GATES = ["min-fit", "forbidden"] as const satisfies readonly Gate[];

/** Puts counts in order and works out what they show. Rules squared, at most. */
export function coverageOf(counts: CoverageCounts): RuleCoverage {
  const rules = [...counts.rules].sort((a, b) => byCodeUnit(a.rule, b.rule));
  const joint = [...counts.joint].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
  const thresholds = [...counts.thresholds].sort(
    (a, b) => THRESHOLDS.indexOf(a.threshold) - THRESHOLDS.indexOf(b.threshold),
  );
  return {
    sample: counts.sample,
    candidates: counts.candidates,
    rules,
    gates: [...counts.gates].sort((a, b) => GATES.indexOf(a.gate) - GATES.indexOf(b.gate)),
    thresholds,
    joint,
    neverDecide: rules.filter(({ decided }) => decided === 0).map(({ rule }) => rule),
    nobodyNear: thresholds
      .filter((one) => one.measured > 0 && one.nearBelow + one.nearAbove === 0)
      .map(({ threshold }) => threshold),
    overlaps: overlapsOf(rules, joint),
  };
}

function overlapsOf(rules: readonly RuleCount[], joint: readonly JointFailure[]): Overlap[] {
  const failures = new Map(rules.map(({ rule, failed }) => [rule, failed]));
  return joint
    .flatMap(({ a, b, failed }) =>
      [
        { inner: a, outer: b, failed },
        { inner: b, outer: a, failed },
      ].filter(({ inner }) => failures.get(inner) === failed),
    )
    .sort((x, y) => byCodeUnit(x.inner, y.inner) || byCodeUnit(x.outer, y.outer));
}
