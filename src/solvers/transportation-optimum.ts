import { NONE } from "./bipartite-graph";
import { placeBids } from "./transportation-bidding";
import { createInsertionSearch, insertRow } from "./transportation-insertion";
import { createReleaseSearch, fillPlace } from "./transportation-release";
import {
  clearAssignment,
  removeRow,
  roomOf,
  type TransportationState,
} from "./transportation-state";

// problem: take an empty transportation state to its optimum.
// method: auctions with epsilon falling by `epsilonFactor` to 1 (Bertsekas 1988), each from the
//   prices of the last one less `priceCut` epsilons, so that few columns end dearer than they are
//   wanted; then exact repair: rows that are not in their best column are taken out and inserted by
//   shortest paths, and columns with a price and room are filled or fall in price the same way.
// complexity: a few bids a row in each auction, and a short path for about a row in a hundred.
// invariants: nothing depends on the auctions but the time; the repair alone makes it exact.

const epsilonFactor = 4;
const priceCut = 2;

/** Solves from prices of 0. */
export function solveFromNothing(state: TransportationState): void {
  const { prices } = state;
  let epsilon = 1;
  for (const top = maximum(state.weights); epsilon * epsilonFactor ** 2 <= top; ) {
    epsilon *= epsilonFactor;
  }
  placeBids(state, epsilon);
  while (epsilon > 1 && maximum(prices) > 0) {
    cutPrices(state, priceCut * epsilon);
    epsilon /= epsilonFactor;
    clearAssignment(state);
    placeBids(state, epsilon);
  }
  repair(state);
}

/** Solves from prices that are thought to be near the right ones; from nothing if they are not. */
export function solveFromPrices(state: TransportationState, hints: Float64Array): void {
  const { prices, slotStart } = state;
  for (let column = 0; column < prices.length; column++) {
    // a column without places keeps the price that nobody pays
    if (slotStart[column] === slotStart[column + 1]) continue;
    prices[column] = Math.max(0, Math.floor(hints[column]!) - priceCut);
  }
  placeBids(state, 1);
  // why: a path for each place that a wrong price keeps empty would cost more than a fresh start
  if (countVacancies(state) * 64 <= state.slots.length) {
    repair(state);
    return;
  }
  cutPrices(state, Number.POSITIVE_INFINITY);
  clearAssignment(state);
  solveFromNothing(state);
}

/** Makes a state exact whose rows are anywhere, as long as its prices are not negative. */
function repair(state: TransportationState): void {
  const { prices } = state;
  const { columnCount } = state.graph;
  const displaced = displaceRows(state);
  const insertion = createInsertionSearch(columnCount);
  for (let at = 0; at < displaced.length; at++) insertRow(state, insertion, displaced[at]!);
  if (countVacancies(state) === 0) return;
  const release = createReleaseSearch(state, new Int32Array(columnCount));
  for (let column = 0; column < columnCount; column++) {
    while (prices[column]! > 0 && roomOf(state, column) > 0) {
      fillPlace(state, release, { column, worth: prices[column]! });
    }
  }
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

/** The places that are open although they have a price. */
function countVacancies(state: TransportationState): number {
  let vacancies = 0;
  for (let column = 0; column < state.graph.columnCount; column++) {
    if (state.prices[column]! > 0) vacancies += roomOf(state, column);
  }
  return vacancies;
}

function cutPrices({ prices, slotStart }: TransportationState, cut: number): void {
  for (let column = 0; column < prices.length; column++) {
    if (slotStart[column] === slotStart[column + 1]) continue;
    prices[column] = Math.max(0, prices[column]! - cut);
  }
}

function maximum(values: Float64Array | Int32Array): number {
  let top = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! > top) top = values[at]!;
  return top;
}
