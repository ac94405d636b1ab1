import { checkCounts, checkLength, NONE } from "./bipartite-graph";
import { type DenseRound, placeDenseBids } from "./dense-bidding";
import { firstCore, priceOut } from "./dense-core";
import { createFavourites } from "./dense-favourites";
import type { DenseWeights } from "./dense-weights";
import { mongePrices } from "./monge-prices";
import { solveTransportation, type TransportationSolution } from "./transportation";
import { clearAssignment, type TransportationState } from "./transportation-state";

// problem: the transportation problem where every row may take every column (the assignment problem,
//   where each column has one place).
// method: auctions with falling epsilon for the prices (Bertsekas 1988), lazily from the best columns of
//   each row; then the sparse problem of each row's best columns, exactly, and pricing out: pairs left
//   aside that exceed both prices join, until there is none (Volgenant 1996, "Linear and semi-assignment
//   problems: a core oriented approach").
// complexity: about ten readings of a row with costs at random, some fifty with costs like products;
//   O(columns) each. Memory: some dozen numbers a row beside the weights.
// invariants: integers throughout; the prices prove the optimum over all pairs, as in transportation.

export interface DenseTransportationProblem extends DenseWeights {
  /** per column: how many rows it may hold; 1 each where not stated */
  readonly capacities?: Int32Array | undefined;
}

/**
 * Finds an assignment of greatest weight and the prices that prove it; a weight below 1 is never taken.
 *
 * For the least cost with as many rows assigned as possible, let each weight be the greatest cost plus 1
 * less the cost. Throws a RangeError when the lengths of the arrays contradict each other.
 *
 * @example
 * const weights = Int32Array.of(8, 7, 5, 1);
 * solveDenseTransportation({ rowCount: 2, columnCount: 2, weights }).value // => 12
 */
export function solveDenseTransportation(
  problem: DenseTransportationProblem,
): TransportationSolution {
  const { rowCount, columnCount, weights } = problem;
  const capacities = problem.capacities ?? new Int32Array(columnCount).fill(1);
  checkLength("weights", weights, rowCount * columnCount);
  checkLength("capacities", capacities, columnCount);
  checkCounts("capacities", capacities);
  const prices = new Float64Array(columnCount);
  closeColumns(problem, capacities, prices);
  const favourites = createFavourites(problem);
  const state = createState(problem, capacities, prices);
  const round = { state, dense: problem, favourites };
  findPrices(round);
  return solveCore(round, capacities);
}

/** How much finer each auction is than the last, and the first one than the spread of the weights. */
const epsilonFactor = 4;
const firstFineness = 1024;
/** Prices by the Monge property are taken where they are as good as so fine an auction. */
const mongeFineness = 32;
/** A first auction that takes more bids a row was too fine: another one, so much coarser, goes before. */
const firstBidsPerRow = 12;
const coarserFactor = 16;
const bidsPerRow = 200;
const priceCut = 2;

/** Takes the prices of an empty state near to those of the optimum. */
function findPrices(round: DenseRound): void {
  const { state, dense } = round;
  const { rowCount, columnCount } = dense;
  const { prices, slotStart } = state;
  const places = slotStart[columnCount]!;
  const { most, least, rowSums, columnSums } = surveyWeights(dense);
  // with too few places somebody goes free, and prices go up to whole weights
  const spread = rowCount > places ? most : most - Math.max(0, least);
  let epsilon = spread / firstFineness;
  if (rowCount === columnCount && slotStart.every((start, column) => start === column)) {
    const monge = mongePrices(dense, rowSums, columnSums);
    if (monge.regret * mongeFineness < spread) {
      prices.set(monge.prices);
      epsilon = monge.regret;
    }
  }
  epsilon = Math.max(1, Math.floor(epsilon));
  while (epsilon * 4 < spread && !placeDenseBids(round, epsilon, firstBidsPerRow)) {
    epsilon *= coarserFactor;
    clearAssignment(state);
  }
  while (epsilon > 1) {
    // where every place is wanted, prices that are too high all round do no harm
    if (rowCount !== places) cutPrices(round, priceCut * epsilon);
    epsilon = Math.max(1, Math.floor(epsilon / epsilonFactor));
    clearAssignment(state);
    placeDenseBids(round, epsilon, bidsPerRow);
  }
}

function cutPrices({ state, favourites }: DenseRound, cut: number): void {
  const { prices, slotStart } = state;
  for (let column = 0; column < prices.length; column++) {
    // a column without places keeps the price that nobody pays
    if (slotStart[column] === slotStart[column + 1]) continue;
    prices[column] = Math.max(0, prices[column]! - cut);
  }
  const { bounds } = favourites;
  for (let row = 0; row < bounds.length; row++) bounds[row]! += cut;
}

interface Survey {
  readonly most: number;
  readonly least: number;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
}

function surveyWeights({ rowCount, columnCount, weights }: DenseWeights): Survey {
  const rowSums = new Float64Array(rowCount);
  const columnSums = new Float64Array(columnCount);
  let most = 0;
  let least = weights[0] ?? 0;
  for (let row = 0, at = 0; row < rowCount; row++) {
    let sum = 0;
    for (let column = 0; column < columnCount; column++, at++) {
      const weight = weights[at]!;
      sum += weight;
      columnSums[column]! += weight;
      if (weight > most) most = weight;
      if (weight < least) least = weight;
    }
    rowSums[row] = sum;
  }
  return { most, least, rowSums, columnSums };
}

/** Prices columns without places so that nobody wants them. */
function closeColumns(
  { rowCount, columnCount, weights }: DenseWeights,
  capacities: Int32Array,
  prices: Float64Array,
): void {
  for (let column = 0; column < columnCount; column++) {
    if (capacities[column] !== 0) continue;
    for (let at = column; at < rowCount * columnCount; at += columnCount) {
      if (weights[at]! > prices[column]!) prices[column] = weights[at]!;
    }
  }
}

/** An empty state without edges: the auction finds them in the weights. */
function createState(
  { rowCount, columnCount }: DenseWeights,
  capacities: Int32Array,
  prices: Float64Array,
): TransportationState {
  const slotStart = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column++) {
    slotStart[column + 1] = slotStart[column]! + Math.min(rowCount, capacities[column]!);
  }
  const none = new Int32Array(0);
  return {
    graph: { rowCount, columnCount, start: new Int32Array(rowCount + 1), columns: none },
    weights: none,
    lows: new Int32Array(columnCount),
    prices,
    counts: new Int32Array(columnCount),
    slotStart,
    slots: new Int32Array(slotStart[columnCount]!),
    assignment: new Int32Array(rowCount).fill(NONE),
    rowWeights: new Int32Array(rowCount),
    slotOfRow: new Int32Array(rowCount),
  };
}

/** Solves the pairs that matter, and adds pairs until none is left that could gain. */
function solveCore(round: DenseRound, capacities: Int32Array): TransportationSolution {
  const { columnCount } = round.dense;
  const closedPrices = round.state.prices.slice();
  let core = firstCore(round);
  let columnPrices: Float64Array = round.state.prices;
  for (;;) {
    const solution = solveTransportation({ ...core, capacities, columnPrices });
    columnPrices = solution.columnPrices;
    for (let column = 0; column < columnCount; column++) {
      if (capacities[column] === 0) columnPrices[column] = closedPrices[column]!;
    }
    const wider = priceOut(round, core, solution);
    if (wider === undefined) return solution;
    core = wider;
  }
}
