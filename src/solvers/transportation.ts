import {
  type BipartiteGraph,
  checkCounts,
  checkFinite,
  checkGraph,
  checkLength,
  NONE,
} from "./bipartite-graph";
import { runSteps } from "./run-steps";
import { solveFromNothing, solveFromPrices } from "./transportation-optimum";
import { createTransportationState, type TransportationState } from "./transportation-state";

// problem: give each row at most one adjacent column, each column at most its capacity of rows, so
//   that the sum of the weights is greatest (the Hitchcock problem with unit supplies; weighted
//   b-matching on one side).
// method: primal-dual: auctions with falling epsilon for the prices, then shortest augmenting paths
//   until everything is exact (see transportation-optimum).
// complexity: about ten passes over the edges and some hundred short paths at 100 000 rows with 50
//   edges each; at worst a path over all edges for each row.
// invariants: integers throughout; on return rowPrices[i] + columnPrices[j] ≥ weight of each edge,
//   with equality where assigned; a row with a price is assigned, a column with a price is full; so
//   Σ rowPrices + Σ capacity · columnPrices = value proves the optimum.

export interface TransportationProblem extends BipartiteGraph {
  /** per column: how many rows it may hold */
  readonly capacities: Int32Array;
  /** per edge; a weight below 1 is never taken */
  readonly weights: Int32Array;
  /** per column, where a similar problem was solved before; changes the time and perhaps the choice
   * among equal optima, never the value */
  readonly columnPrices?: Float64Array | undefined;
}

export interface TransportationSolution {
  readonly status: "optimal";
  /** the sum of the weights taken */
  readonly value: number;
  /** per row: its column or NONE */
  readonly assignment: Int32Array;
  /** per row: λ ≥ 0, what one more row like it would add at most */
  readonly rowPrices: Float64Array;
  /** per column: π ≥ 0, what one more place in it would add at most */
  readonly columnPrices: Float64Array;
}

/**
 * Finds an assignment of greatest weight and the prices that prove it.
 *
 * Throws a RangeError when the lengths of the arrays contradict each other.
 *
 * @example
 * const columns = Int32Array.of(0, 1, 0);
 * const weights = Int32Array.of(5, 3, 4);
 * const start = Int32Array.of(0, 2, 3);
 * const capacities = Int32Array.of(1, 1);
 * solveTransportation({ rowCount: 2, columnCount: 2, capacities, start, columns, weights }).value // => 7
 */
export function solveTransportation(problem: TransportationProblem): TransportationSolution {
  return runSteps(solveTransportationSteps(problem));
}

/** The same as `solveTransportation`, cut into short steps; the work is done while it is iterated. */
export function* solveTransportationSteps(
  problem: TransportationProblem,
): Generator<undefined, TransportationSolution> {
  const { weights, capacities, columnPrices } = problem;
  checkGraph(problem);
  checkLength("weights", weights, problem.columns.length);
  checkLength("capacities", capacities, problem.columnCount);
  checkCounts("capacities", capacities);
  const state = createTransportationState(problem, weights, {
    capacities,
    lows: new Int32Array(problem.columnCount),
  });
  if (columnPrices) {
    checkLength("columnPrices", columnPrices, problem.columnCount);
    checkFinite("columnPrices", columnPrices);
    yield* solveFromPrices(state, reachablePrices(state, capacities, columnPrices));
  } else {
    yield* solveFromNothing(state);
  }
  return { status: "optimal", ...readSolution(state) };
}

/** The hints, without those of columns that have more places than edges: they are never full. */
function reachablePrices(
  { slotStart }: TransportationState,
  capacities: Int32Array,
  hints: Float64Array,
): Float64Array {
  return hints.map((hint, column) =>
    slotStart[column + 1]! - slotStart[column]! < capacities[column]! ? 0 : hint,
  );
}

/** Reads value, assignment and prices off a state that is optimal. */
export function readSolution(state: TransportationState): Omit<TransportationSolution, "status"> {
  const { assignment, rowWeights, prices } = state;
  const rowPrices = new Float64Array(assignment.length);
  let value = 0;
  for (let row = 0; row < assignment.length; row++) {
    const column = assignment[row]!;
    if (column === NONE) continue;
    value += rowWeights[row]!;
    rowPrices[row] = rowWeights[row]! - prices[column]!;
  }
  return { value, assignment, rowPrices, columnPrices: prices };
}
