import type { DrawnMarket } from "../arbitraries/drawn-market";
import type { Label } from "./label";
import { type LabelOptions, labelsOf, marketLabels } from "./labels-of";

/** A label, and how many of so many markets show it. */
export interface LabelCount extends Label {
  readonly markets: number;
  /** In basis points of all markets, rounded down. */
  readonly share: number;
}

/**
 * How often each awkward case was met in markets of one policy: every label that there is, in the order of
 * `marketLabels`, those never met included. Costs `labelsOf` a market.
 */
export function marketStatistics(
  markets: readonly DrawnMarket[],
  options: LabelOptions = {},
): readonly LabelCount[] {
  const counts = new Map<string, number>();
  for (const { dataset, policy } of markets) {
    for (const id of labelsOf(dataset, policy)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first] = markets;
  const labels = first === undefined ? [] : marketLabels(first.policy, options);
  return labels.map((label) => {
    const met = counts.get(label.id) ?? 0;
    return { ...label, markets: met, share: Math.floor((10_000 * met) / markets.length) };
  });
}
