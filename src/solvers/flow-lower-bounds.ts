import { checkCounts, checkGraph, checkLength } from "./bipartite-graph";
import { runSteps } from "./run-steps";
import { readSolution, type TransportationProblem } from "./transportation";
import { solveFromNothing } from "./transportation-optimum";
import { createTransportationState } from "./transportation-state";

// problem: the transportation problem where each column must hold a least number of rows as well.
// method: that of the transportation problem, where a column that must be filled starts at a price
//   far below 0 and offers no more than its minimum until bids take it up to 0; shortest paths for
//   what is still missing (Ahuja, Magnanti and Orlin 1993, "Network Flows", ch. 9).
// complexity: that of the transportation problem plus a path a missing place, each at worst O(edges).
// invariants: as there, but a column at its lower bound may have a negative price, what its last
//   place costs; so Σ rowPrices + Σ (price > 0 ? high : low) · price = value proves the optimum.

export interface LowerBoundsProblem extends TransportationProblem {
  /** per column: how many rows it must hold at least */
  readonly lows: Int32Array;
}

export type LowerBoundsSolution =
  | {
      readonly status: "optimal";
      readonly value: number;
      /** per row: its column or NONE; an edge of negative weight is taken where a bound needs it */
      readonly assignment: Int32Array;
      /** per row: λ ≥ 0 */
      readonly rowPrices: Float64Array;
      /** per column: ≤ 0 below its capacity, ≥ 0 above its lower bound */
      readonly columnPrices: Float64Array;
    }
  | {
      readonly status: "infeasible";
      /**
       * Columns, ascending, that ask for more rows than are adjacent to any of them (Hall 1935), or
       * one column whose lower bound exceeds its capacity.
       */
      readonly witness: Int32Array;
    };

/**
 * Finds an assignment of greatest weight with every column between its bounds.
 *
 * Throws a RangeError when the lengths of the arrays contradict each other.
 */
export function solveWithLowerBounds(problem: LowerBoundsProblem): LowerBoundsSolution {
  const { weights, capacities, lows, columnCount } = problem;
  checkGraph(problem);
  checkLength("weights", weights, problem.columns.length);
  checkLength("capacities", capacities, columnCount);
  checkLength("lows", lows, columnCount);
  checkCounts("capacities", capacities);
  checkCounts("lows", lows);
  for (let column = 0; column < columnCount; column++) {
    if (lows[column]! > capacities[column]!) {
      return { status: "infeasible", witness: Int32Array.of(column) };
    }
  }
  const state = createTransportationState(problem, weights, { capacities, lows });
  const witness = runSteps(solveFromNothing(state));
  if (witness) return { status: "infeasible", witness };
  return { status: "optimal", ...readSolution(state) };
}
