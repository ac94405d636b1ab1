import { NONE } from "./bipartite-graph";
import { placeBids } from "./transportation-bidding";
import { createInsertionSearch, insertRow } from "./transportation-insertion";
import { createReleaseSearch, fillPlace } from "./transportation-release";
import {
  clearAssignment,
  missingOf,
  removeRow,
  type TransportationState,
} from "./transportation-state";

// problem: take an empty transportation state to its optimum, minimums of columns included.
// method: auctions with epsilon falling by `epsilonFactor` to 1 (Bertsekas 1988), each from the
//   prices of the last one less `priceCut` epsilons, so that few columns end dearer than they are
//   wanted; then exact repair: rows that are not in their best column are taken out and inserted by
//   shortest paths, and columns with a price and room are filled or fall in price the same way.
// complexity: a few bids a row in each auction, and a short path for about a row in a hundred.
// invariants: nothing depends on the auctions but the time; the repair alone makes it exact.
// cut into steps, a yield each, so that whoever asked can stop or let others have a turn.

const epsilonFactor = 4;
const priceCut = 2;
// shortest paths between two steps
const PATHS_A_STEP = 64;

/** Solves from the lowest prices; returns columns that prove it impossible, where it is. */
export function* solveFromNothing(
  state: TransportationState,
): Generator<undefined, Int32Array | undefined> {
  const { weights, lows } = state;
  const top = maximum(weights);
  // why: at less than any price that a minimum commonly leads to; the repair knows no such limit
  const floor = maximum(lows) > 0 ? 0 - 2 * Math.max(top, -minimum(weights)) : 0;
  let epsilon = 1;
  while (epsilon * epsilonFactor ** 2 <= top - floor) epsilon *= epsilonFactor;
  cutPrices(state, Number.POSITIVE_INFINITY, floor);
  yield* placeBids(state, epsilon);
  while (epsilon > 1) {
    cutPrices(state, priceCut * epsilon, floor);
    epsilon /= epsilonFactor;
    clearAssignment(state);
    yield* placeBids(state, epsilon);
  }
  return yield* repair(state);
}

/** Solves from prices that are thought to be near the right ones; from nothing if they are not. */
export function* solveFromPrices(
  state: TransportationState,
  hints: Float64Array,
): Generator<undefined, Int32Array | undefined> {
  const { prices, slotStart, lows } = state;
  for (let column = 0; column < prices.length; column++) {
    // a column without places keeps the price that nobody pays
    if (slotStart[column] === slotStart[column + 1]) continue;
    const price = Math.floor(hints[column]!) - priceCut;
    prices[column] = lows[column]! > 0 ? price : Math.max(0, price);
  }
  yield* placeBids(state, 1);
  // why: a path for each place that a wrong price keeps empty would cost more than a fresh start
  if (countMissing(state) * 64 <= state.slots.length) return yield* repair(state);
  clearAssignment(state);
  return yield* solveFromNothing(state);
}

/** Makes any state exact; returns columns that prove it impossible, where it is. */
function* repair(state: TransportationState): Generator<undefined, Int32Array | undefined> {
  const { prices, counts, lows } = state;
  const { columnCount } = state.graph;
  const displaced = displaceRows(state);
  yield;
  const insertion = createInsertionSearch(columnCount);
  for (let at = 0; at < displaced.length; at++) {
    insertRow(state, insertion, displaced[at]!);
    if (at % PATHS_A_STEP === PATHS_A_STEP - 1) yield;
  }
  if (countMissing(state) === 0) return undefined;
  const release = createReleaseSearch(state);
  yield;
  let paths = 0;
  for (let column = 0; column < columnCount; column++) {
    while (missingOf(state, column) > 0) {
      const isOwed = counts[column]! < lows[column]!;
      const worth = isOwed ? Number.POSITIVE_INFINITY : prices[column]!;
      paths += 1;
      if (paths % PATHS_A_STEP === 0) yield;
      if (fillPlace(state, release, { column, worth })) continue;
      const { settled, settledCount } = release.queue;
      return settled.slice(0, settledCount).sort();
    }
  }
  return undefined;
}

/** Takes out every row that is not in its best column and returns all rows with a better one. */
function displaceRows(state: TransportationState): Int32Array {
  const { graph, weights, prices, assignment, rowWeights } = state;
  const { rowCount, start, columns } = graph;
  const displaced = new Int32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    let best = 0;
    for (let edge = start[row]!, end = start[row + 1]!; edge < end; edge++) {
      const surplus = weights[edge]! - prices[columns[edge]!]!;
      if (surplus > best) best = surplus;
    }
    const column = assignment[row]!;
    if (column === NONE) {
      if (best > 0) displaced[count++] = row;
    } else if (rowWeights[row]! - prices[column]! < best) {
      removeRow(state, row);
      displaced[count++] = row;
    }
  }
  return displaced.subarray(0, count);
}

function countMissing(state: TransportationState): number {
  let missing = 0;
  for (let column = 0; column < state.graph.columnCount; column++) {
    missing += missingOf(state, column);
  }
  return missing;
}

/** Lowers all prices, to the floor at most where a column must be filled and to 0 elsewhere. */
function cutPrices(state: TransportationState, cut: number, floor: number): void {
  const { prices, slotStart, lows } = state;
  for (let column = 0; column < prices.length; column++) {
    if (slotStart[column] === slotStart[column + 1]) continue;
    prices[column] = Math.max(lows[column]! > 0 ? floor : 0, prices[column]! - cut);
  }
}

function maximum(values: Int32Array): number {
  let top = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! > top) top = values[at]!;
  return top;
}

function minimum(values: Int32Array): number {
  let bottom = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! < bottom) bottom = values[at]!;
  return bottom;
}
