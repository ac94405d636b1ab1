import type { DenseWeights } from "./dense-weights";

// problem: which columns of a dense row are best at prices that rise all the time.
// method: keep the best few of each row, and how good any other column can be at most; prices only rise,
//   so the kept ones answer until the second best of them falls below that (lazy evaluation, as in
//   Minoux 1978 for greedy choices).
// complexity: O(columns) a reading of the row, with about `kept · log(columns / kept)` insertions.
// invariants: every column of a row that is not kept has a surplus of `bounds[row]` or less.

const kept = 12;

/** The best columns of each row. */
export interface Favourites {
  /** how many are kept of a row at most */
  readonly width: number;
  /** per row: how many are kept; none before its first reading */
  readonly counts: Int32Array;
  /** per row `width` entries: the columns and their weights */
  readonly columns: Int32Array;
  readonly weights: Int32Array;
  /** per row: what any other column is worth at most at its price */
  readonly bounds: Float64Array;
  /** per row: how much better than any other its best column was when it was read */
  readonly leads: Float64Array;
  /** how many rows were read so far */
  readings: number;
  /** scratch: the best of the row that is read, and one more */
  readonly bestSurpluses: Float64Array;
  readonly bestColumns: Int32Array;
}

/** Nothing read so far. */
export function createFavourites({ rowCount, columnCount }: DenseWeights): Favourites {
  const width = Math.min(kept, columnCount);
  return {
    width,
    counts: new Int32Array(rowCount),
    columns: new Int32Array(rowCount * width),
    weights: new Int32Array(rowCount * width),
    bounds: new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY),
    leads: new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY),
    readings: 0,
    bestSurpluses: new Float64Array(width + 1),
    bestColumns: new Int32Array(width + 1),
  };
}

/** Where the reading of a row starts: elsewhere for each, so that equal columns are shared out. */
export function firstColumnOf(row: number, columnCount: number): number {
  return (Math.imul(row, 7919) >>> 0) % columnCount;
}

/** Reads a row and keeps its best columns at these prices; of equal ones the first read. */
export function readRow(
  favourites: Favourites,
  { columnCount, weights }: DenseWeights,
  prices: Float64Array,
  row: number,
): void {
  const { width, bestSurpluses, bestColumns } = favourites;
  const base = row * columnCount;
  const middle = firstColumnOf(row, columnCount);
  let count = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (let part = 0; part < 2; part++) {
    const end = part === 0 ? columnCount : middle;
    for (let column = part === 0 ? middle : 0; column < end; column++) {
      const surplus = weights[base + column]! - prices[column]!;
      if (surplus <= least) continue;
      let at = count <= width ? count++ : width;
      while (at > 0 && bestSurpluses[at - 1]! < surplus) {
        bestSurpluses[at] = bestSurpluses[at - 1]!;
        bestColumns[at] = bestColumns[at - 1]!;
        at -= 1;
      }
      bestSurpluses[at] = surplus;
      bestColumns[at] = column;
      if (count > width) least = bestSurpluses[width]!;
    }
  }
  favourites.readings += 1;
  favourites.bounds[row] = count > width ? bestSurpluses[width]! : Number.NEGATIVE_INFINITY;
  favourites.leads[row] = bestSurpluses[0]! - favourites.bounds[row]!;
  const keptCount = Math.min(count, width);
  favourites.counts[row] = keptCount;
  const first = row * width;
  for (let at = 0; at < keptCount; at++) {
    const column = bestColumns[at]!;
    favourites.columns[first + at] = column;
    favourites.weights[first + at] = weights[base + column]!;
  }
}
