import type { DenseWeights } from "./dense-weights";

// problem: prices to start with where weights are nearly products of something of the row and something
//   of the column, on which auctions and shortest paths take longest (Machol and Wien 1976).
// method: in the order of their sums such weights have the Monge property, and the diagonal, straight or
//   reversed, is optimal (Hoffman 1963); the differences of two neighbouring columns along it are the
//   differences of their prices. Averages over some rows near by even out what is not product.
// complexity: O(rows) after the sums, and the reading of some rows to see how good the prices are.
// invariants: only for as many rows as columns; any weights are allowed, `regret` tells what it is worth.

/** Rows on each side whose differences are averaged, and rows that are read to find the regret. */
const reachOfMean = 8;
const rowsRead = 64;

export interface MongePrices {
  /** per column, integers from 0 on */
  readonly prices: Float64Array;
  /** by how much a row's best column exceeds its own on the diagonal, on average */
  readonly regret: number;
}

/** The prices of the better of the two diagonals; `rowSums` and `columnSums` are of the weights. */
export function mongePrices(
  dense: DenseWeights,
  rowSums: Float64Array,
  columnSums: Float64Array,
): MongePrices {
  const rows = byDescendingSum(rowSums);
  const straight = byDescendingSum(columnSums);
  const reversed = straight.slice().reverse();
  const isReversed = worthOf(dense, rows, reversed) > worthOf(dense, rows, straight);
  const columns = isReversed ? reversed : straight;
  const prices = pricesAlong(dense, rows, columns);
  return { prices, regret: meanRegret(dense, prices, { rows, columns }) };
}

function byDescendingSum(sums: Float64Array): Int32Array {
  return Int32Array.from(sums.keys()).sort((a, b) => sums[b]! - sums[a]! || a - b);
}

function worthOf(
  { columnCount, weights }: DenseWeights,
  rows: Int32Array,
  columns: Int32Array,
): number {
  let worth = 0;
  for (let at = 0; at < rows.length; at++)
    worth += weights[rows[at]! * columnCount + columns[at]!]!;
  return worth;
}

function pricesAlong(
  { columnCount, weights }: DenseWeights,
  rows: Int32Array,
  columns: Int32Array,
): Float64Array {
  const prices = new Float64Array(columnCount);
  let price = 0;
  let least = 0;
  for (let at = 1; at < columnCount; at++) {
    const from = Math.max(0, at - reachOfMean);
    const to = Math.min(rows.length, at + reachOfMean);
    let difference = 0;
    for (let near = from; near < to; near++) {
      const base = rows[near]! * columnCount;
      difference += weights[base + columns[at]!]! - weights[base + columns[at - 1]!]!;
    }
    price += difference / (to - from);
    prices[columns[at]!] = price;
    if (price < least) least = price;
  }
  for (let column = 0; column < columnCount; column++) {
    prices[column] = Math.round(prices[column]! - least);
  }
  return prices;
}

interface Diagonal {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

function meanRegret(
  { columnCount, weights }: DenseWeights,
  prices: Float64Array,
  { rows, columns }: Diagonal,
): number {
  const step = Math.max(1, Math.floor(rows.length / rowsRead));
  let regret = 0;
  let read = 0;
  for (let at = 0; at < rows.length; at += step) {
    const base = rows[at]! * columnCount;
    let best = 0;
    for (let column = 0; column < columnCount; column++) {
      const surplus = weights[base + column]! - prices[column]!;
      if (surplus > best) best = surplus;
    }
    regret += best - (weights[base + columns[at]!]! - prices[columns[at]!]!);
    read += 1;
  }
  return read === 0 ? 0 : regret / read;
}
