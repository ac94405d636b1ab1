import { cpuOf, medianOf } from "../cpu-runs";
import { type CostShape, drawCosts } from "./draw-costs";
import type { Munkres } from "./load-munkres";
import { munkresCost, ownCost, provenCost } from "./solve-costs";

export interface AssignmentRow {
  readonly shape: CostShape;
  readonly n: number;
  /** CPU milliseconds, medians of runs in turn. */
  readonly own: number;
  readonly munkres: number | undefined;
  readonly cost: number;
}

/** Beyond this the peer takes minutes on costs that are products. */
const MOST_PRODUCTS = 500;

/** Proves the answer, holds the peer's against it, and times both in turn. */
export function measureAssignment(
  shape: CostShape,
  n: number,
  { munkres, repeat }: { readonly munkres: Munkres | undefined; readonly repeat: number },
): AssignmentRow {
  const costs = drawCosts(shape, n, "1389");
  const cost = provenCost(costs, n);
  const peer = shape.endsWith("product") && n > MOST_PRODUCTS ? undefined : munkres;
  if (peer !== undefined && munkresCost(peer, costs, n) !== cost) {
    throw new Error(`${shape} ${n}: munkres finds another cost`);
  }
  const [own, other]: [number[], number[]] = [[], []];
  for (let run = 0; run < repeat; run++) {
    own.push(cpuOf(() => ownCost(costs, n)).ms);
    if (peer !== undefined) other.push(cpuOf(() => munkresCost(peer, costs, n)).ms);
  }
  const munkresMs = peer === undefined ? undefined : medianOf(other);
  return { shape, n, own: medianOf(own), munkres: munkresMs, cost };
}
