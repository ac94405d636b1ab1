import { solveDenseTransportation } from "taavon/solvers";
import type { Munkres } from "./load-munkres";

/** The least cost of n rows in n columns, as the library finds it; throws unless its prices prove it. */
export function ownCost(costs: Int32Array, n: number): number {
  let top = 0;
  for (let at = 0; at < costs.length; at++) if (costs[at]! > top) top = costs[at]!;
  const weights = new Int32Array(costs.length);
  for (let at = 0; at < costs.length; at++) weights[at] = top + 1 - costs[at]!;
  const solution = solveDenseTransportation({ rowCount: n, columnCount: n, weights });
  return n * (top + 1) - solution.value;
}

/** The same, with every pair held against the prices. */
export function provenCost(costs: Int32Array, n: number): number {
  const top = costs.reduce((most, cost) => Math.max(most, cost), 0);
  const weights = costs.map((cost) => top + 1 - cost);
  const { rowPrices, columnPrices, value, assignment } = solveDenseTransportation({
    rowCount: n,
    columnCount: n,
    weights,
  });
  const sum = (prices: Float64Array): number => prices.reduce((all, price) => all + price, 0);
  let paid = 0;
  for (let row = 0; row < n; row++) paid += costs[row * n + assignment[row]!]!;
  for (let at = 0; at < weights.length; at++) {
    if (rowPrices[Math.floor(at / n)]! + columnPrices[at % n]! >= weights[at]!) continue;
    throw new Error(`pair ${at}: the prices do not cover it`);
  }
  if (sum(rowPrices) + sum(columnPrices) !== value || paid !== n * (top + 1) - value) {
    throw new Error("the prices do not prove the cost");
  }
  return paid;
}

/** The least cost as the peer finds it. */
export function munkresCost(munkres: Munkres, costs: Int32Array, n: number): number {
  const rows = Array.from({ length: n }, (_, row) => costs.subarray(row * n, (row + 1) * n));
  let paid = 0;
  for (const [row, column] of munkres(rows)) paid += rows[row]![column]!;
  return paid;
}
