import { type BipartiteGraph, NONE } from "./bipartite-graph";
import type { DenseRound } from "./dense-bidding";
import { type Favourites, readRow } from "./dense-favourites";
import type { DenseWeights } from "./dense-weights";
import type { TransportationSolution } from "./transportation";

// problem: the few pairs of a dense transportation problem that its optimum is made of.
// method: the favourites of each row and the column it was assigned; then pricing out (Volgenant 1996).
// complexity: O(rows · columns) to look for pairs that could gain, O(pairs) to add some.
// invariants: a row's columns are distinct; pairs are only ever added.

/** A sparse problem's edges, with their weights. */
export interface Core extends BipartiteGraph {
  readonly weights: Int32Array;
}

/** The favourites at the prices of a state, and its assignment. */
export function firstCore(round: DenseRound): Core {
  const { state, dense, favourites } = round;
  const { width, counts, columns } = favourites;
  const rows: number[][] = [];
  for (let row = 0; row < dense.rowCount; row++) {
    if (!isTelling(favourites, state.prices, row)) readRow(favourites, dense, state.prices, row);
    const chosen = Array.from(columns.subarray(row * width, row * width + counts[row]!));
    const own = state.assignment[row]!;
    if (own !== NONE && !chosen.includes(own)) chosen.push(own);
    rows.push(chosen);
  }
  return collectCore(dense, (row) => rows[row]!);
}

/** Whether at least half of a row's favourites are still as good as any other column. */
function isTelling(
  { width, counts, columns, weights, bounds }: Favourites,
  prices: Float64Array,
  row: number,
): boolean {
  let better = 0;
  for (let at = row * width, end = at + counts[row]!; at < end; at++) {
    if (weights[at]! - prices[columns[at]!]! >= bounds[row]!) better += 1;
  }
  return better * 2 >= width;
}

/** Adds each row's best pairs whose weight exceeds both prices; undefined where there are none. */
export function priceOut(
  { dense, favourites }: DenseRound,
  core: Core,
  { rowPrices, columnPrices }: TransportationSolution,
): Core | undefined {
  const { width, counts, columns, weights } = favourites;
  const added = new Map<number, number[]>();
  for (let row = 0; row < dense.rowCount; row++) {
    const price = rowPrices[row]!;
    if (!exceeds(dense, columnPrices, row, price)) continue;
    readRow(favourites, dense, columnPrices, row);
    const gaining: number[] = [];
    for (let at = row * width; at < row * width + counts[row]!; at++) {
      if (weights[at]! - columnPrices[columns[at]!]! <= price) break;
      gaining.push(columns[at]!);
    }
    added.set(row, gaining);
  }
  if (added.size === 0) return undefined;
  const { start } = core;
  return collectCore(dense, (row) => {
    const before = core.columns.subarray(start[row]!, start[row + 1]!);
    const gaining = added.get(row);
    return gaining === undefined ? before : [...before, ...gaining];
  });
}

/** Whether a pair of the row is worth more than both prices. */
function exceeds(
  { columnCount, weights }: DenseWeights,
  prices: Float64Array,
  row: number,
  price: number,
): boolean {
  const base = row * columnCount;
  for (let column = 0; column < columnCount; column++) {
    if (weights[base + column]! - prices[column]! > price) return true;
  }
  return false;
}

function collectCore(
  { rowCount, columnCount, weights }: DenseWeights,
  columnsOf: (row: number) => ArrayLike<number>,
): Core {
  const start = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) start[row + 1] = start[row]! + columnsOf(row).length;
  const columns = new Int32Array(start[rowCount]!);
  const edgeWeights = new Int32Array(columns.length);
  for (let row = 0; row < rowCount; row++) {
    columns.set(columnsOf(row), start[row]!);
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      edgeWeights[edge] = weights[row * columnCount + columns[edge]!]!;
    }
  }
  return { rowCount, columnCount, start, columns, weights: edgeWeights };
}
