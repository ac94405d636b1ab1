import { byCodeUnit } from "../../dataset/code-unit-order";
import { TaavonError } from "../../dataset/taavon-error";
import type { RuleCoverage, ThresholdCount } from "./coverage";
import { coverageOf, GATES } from "./coverage-counts";

/**
 * Adds up the coverages of several markets or policies; of none, an empty one. The order does not matter,
 * and parts may be merged first. A rule then decides, or a threshold is near, if it is in any of them. Linear.
 *
 * @throws TaavonError `invalid_option` where the parts do not mean the same by near.
 */
export function mergeCoverage(parts: readonly RuleCoverage[]): RuleCoverage {
  return coverageOf({
    sample: {
      markets: sum(parts.map(({ sample }) => sample.markets)),
      judged: sum(parts.map(({ sample }) => sample.judged)),
      pairs: sum(parts.map(({ sample }) => sample.pairs)),
      isExact: parts.every(({ sample }) => sample.isExact),
      seeds: [...new Set(parts.flatMap(({ sample }) => sample.seeds))].sort(byCodeUnit),
    },
    candidates: sum(parts.map(({ candidates }) => candidates)),
    rules: merged(
      parts.flatMap(({ rules }) => rules),
      ({ rule }) => rule,
      (a, b) => ({
        rule: a.rule,
        inForce: a.inForce + b.inForce,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        unknown: a.unknown + b.unknown,
        decided: a.decided + b.decided,
      }),
    ),
    gates: merged(
      [
        ...GATES.map((gate) => ({ gate, failed: 0, decided: 0 })),
        ...parts.flatMap(({ gates }) => gates),
      ],
      ({ gate }) => gate,
      (a, b) => ({
        gate: a.gate,
        failed: a.failed + b.failed,
        decided: a.decided + b.decided,
      }),
    ),
    thresholds: merged(
      parts.flatMap(({ thresholds }) => thresholds),
      ({ threshold }) => threshold,
      mergeThresholds,
    ),
    joint: merged(
      parts.flatMap(({ joint }) => joint),
      ({ a, b }) => JSON.stringify([a, b]),
      (x, y) => ({ a: x.a, b: x.b, failed: x.failed + y.failed }),
    ),
  });
}

function mergeThresholds(a: ThresholdCount, b: ThresholdCount): ThresholdCount {
  if (a.within !== b.within) {
    throw new TaavonError("invalid_option", `\`${a.threshold}\` is near at different distances`);
  }
  const distances = [a.nearest, b.nearest].filter((one) => one !== null);
  return {
    ...a,
    value: {
      least: Math.min(a.value.least, b.value.least),
      most: Math.max(a.value.most, b.value.most),
    },
    measured: a.measured + b.measured,
    nearBelow: a.nearBelow + b.nearBelow,
    nearAbove: a.nearAbove + b.nearAbove,
    nearest: distances.length === 0 ? null : Math.min(...distances),
  };
}

function merged<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  add: (a: Row, b: Row) => Row,
): Iterable<Row> {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = byKey.get(key);
    byKey.set(key, own === undefined ? row : add(own, row));
  }
  return byKey.values();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
