import { NONE } from "./bipartite-graph";
import { LabelQueue } from "./label-queue";
import type { TransportationState } from "./transportation-state";

// problem: add one row to an optimal transportation plan and keep it optimal.
// method: shortest augmenting path in reduced costs (Edmonds and Karp 1972; Tomizawa 1971), with
//   Dijkstra's method on the columns alone: entering a full column pushes one of its rows on.
// complexity: O(rows held · degree) per column settled, O(log columns) per label lowered.
// invariants: the labels are surplus lost so far; the path ends in a column with room, with a row
//   that goes free (it loses its surplus), or with the new row staying free. Only columns nearer
//   than that end are settled, and their prices rise by what they are nearer.

/** Scratch memory of the searches over one state. */
export interface InsertionSearch {
  readonly queue: LabelQueue;
  /** per column: the row that would enter it, and the weight of that edge */
  readonly entrants: Int32Array;
  readonly entrantWeights: Int32Array;
  /** how much the best end found so far loses */
  bound: number;
  /** its column, or NONE when the new row stays free */
  endColumn: number;
  /** the row of that column that goes free, or NONE when the column has room */
  endRow: number;
}

export function createInsertionSearch(columnCount: number): InsertionSearch {
  return {
    queue: new LabelQueue(columnCount),
    entrants: new Int32Array(columnCount),
    entrantWeights: new Int32Array(columnCount),
    bound: 0,
    endColumn: NONE,
    endRow: NONE,
  };
}

/** Adds a free row to a state that is optimal for the rows treated so far. */
export function insertRow(state: TransportationState, search: InsertionSearch, row: number): void {
  const { weights, prices, counts, slotStart, slots, rowWeights } = state;
  const { start, columns } = state.graph;
  const { queue } = search;
  let surplus = 0;
  for (let edge = start[row]!, end = start[row + 1]!; edge < end; edge++) {
    const gain = weights[edge]! - prices[columns[edge]!]!;
    if (gain > surplus) surplus = gain;
  }
  if (surplus === 0) return;
  search.bound = surplus;
  search.endColumn = NONE;
  search.endRow = NONE;
  lowerLabels(state, search, row, surplus);
  for (let column = queue.pop(); column !== NONE; column = queue.pop()) {
    const label = queue.labels[column]!;
    if (label >= search.bound) break;
    const price = prices[column]!;
    const first = slotStart[column]!;
    for (let slot = first, end = first + counts[column]!; slot < end; slot++) {
      const held = slots[slot]!;
      const lost = label + rowWeights[held]! - price;
      if (lost < search.bound) {
        search.bound = lost;
        search.endColumn = column;
        search.endRow = held;
      }
      lowerLabels(state, search, held, lost);
    }
  }
  raisePrices(prices, search);
  if (search.endColumn !== NONE) augment(state, search, row);
  queue.reset();
}

/** Tries to move a row that has to lose `lost` to any other column. */
function lowerLabels(
  state: TransportationState,
  search: InsertionSearch,
  row: number,
  lost: number,
): void {
  const { weights, prices, counts, lows, slotStart } = state;
  const { start, columns } = state.graph;
  const { queue, entrants, entrantWeights } = search;
  const { labels } = queue;
  let bound = search.bound;
  for (let edge = start[row]!, end = start[row + 1]!; edge < end; edge++) {
    const column = columns[edge]!;
    const price = prices[column]!;
    const label = lost - weights[edge]! + price;
    if (label >= bound || label >= labels[column]!) continue;
    entrants[column] = row;
    entrantWeights[column] = weights[edge]!;
    const count = counts[column]!;
    // a place beyond the minimum is to be had from a price of 0 on
    const extra = price < 0 && count >= lows[column]! ? -price : 0;
    if (count < slotStart[column + 1]! - slotStart[column]! && label + extra < bound) {
      bound = label + extra;
      search.bound = bound;
      search.endColumn = column;
      search.endRow = NONE;
    }
    if (label < bound) queue.lower(column, label);
  }
}

function raisePrices(prices: Float64Array, { queue, bound }: InsertionSearch): void {
  for (let at = 0; at < queue.settledCount; at++) {
    const column = queue.settled[at]!;
    const label = queue.labels[column]!;
    if (label < bound) prices[column]! += bound - label;
  }
}

/** Moves the rows along the path, from its end back to the new row. */
function augment(state: TransportationState, search: InsertionSearch, newRow: number): void {
  const { counts, slotStart, slots, assignment, rowWeights, slotOfRow } = state;
  const { entrants, entrantWeights, endRow } = search;
  let column = search.endColumn;
  let hole: number;
  if (endRow === NONE) {
    hole = slotStart[column]! + counts[column]!;
    counts[column]! += 1;
  } else {
    hole = slotOfRow[endRow]!;
    assignment[endRow] = NONE;
  }
  for (let row = NONE; row !== newRow; ) {
    row = entrants[column]!;
    const nextHole = slotOfRow[row]!;
    const nextColumn = assignment[row]!;
    slots[hole] = row;
    slotOfRow[row] = hole;
    assignment[row] = column;
    rowWeights[row] = entrantWeights[column]!;
    hole = nextHole;
    column = nextColumn;
  }
}
