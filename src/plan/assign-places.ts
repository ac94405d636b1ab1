import type { Market } from "../market/market";
import {
  solveTransportationSteps,
  type TransportationProblem,
  type TransportationSolution,
} from "../solvers/transportation";
import type { CandidateGraph } from "./candidate-graph";

// problem: who takes which place of the given roles, the most worth in all; exact over all pairs.
// method: transportation on the best candidates of each role, then pricing out: of the pairs left aside
//   whose worth exceeds both prices the best join, until there is none; then the prices prove the
//   optimum for all pairs (column generation; Dantzig and Wolfe 1960). Some candidates too many cost
//   little; with too few the prices are far off, and most of the pairs join for nothing.
// complexity: a few transportation problems on a few candidates per place, and a pass over the
//   candidates after each. invariant: λ + π ≥ worth on every pair of the given roles.

/** Places in some roles of the market. */
export interface PlacesOffered {
  /** Role indices of the market. */
  readonly roles: readonly number[];
  /** Places of each of them. */
  readonly capacities: readonly number[];
  /** 1 for seekers who are not to be had. */
  readonly taken: Uint8Array;
  /** Prices of a like problem before, by place in `roles`. */
  readonly hints?: Float64Array | undefined;
}

/** Who takes which place, with prices that prove it. */
export interface PlacesAssigned {
  /** By seeker: the role of the market, or −1. */
  readonly roleOf: Int32Array;
  /** λ by seeker. */
  readonly seekerPrices: Float64Array;
  /** π by place in `roles`. */
  readonly rolePrices: Float64Array;
  /** `Σ worth`. */
  readonly worth: number;
}

/** Assigns places exactly, in short steps. */
export function* assignPlaces(
  market: Market,
  graph: CandidateGraph,
  offered: PlacesOffered,
): Generator<undefined, PlacesAssigned> {
  const marks = offered.roles.map((role, place) => {
    const { length } = graph.roles[role]!.seekers;
    const mark = new Uint8Array(length);
    return mark.fill(1, 0, portionOf(offered.capacities[place]!));
  });
  let hints = offered.hints;
  for (;;) {
    const problem = markedProblem(market, graph, offered, marks);
    yield;
    const solution = yield* solveTransportationSteps({ ...problem, columnPrices: hints });
    yield;
    hints = solution.columnPrices;
    if (markPricedOut(market, graph, offered, marks, solution) === 0) {
      const roleOf = solution.assignment.map((column) => offered.roles[column] ?? -1);
      return {
        roleOf,
        seekerPrices: solution.rowPrices,
        rolePrices: solution.columnPrices,
        worth: solution.value,
      };
    }
  }
}

/** How many candidates of a role take part at first, and how many more may join at a time. */
function portionOf(capacity: number): number {
  return 8 * capacity + 128;
}

/** The transportation problem of the marked pairs. */
function markedProblem(
  market: Market,
  graph: CandidateGraph,
  { roles, capacities, taken }: PlacesOffered,
  marks: readonly Uint8Array[],
): TransportationProblem {
  const { count } = market.seekers;
  const start = new Int32Array(count + 1);
  roles.forEach((role, place) => {
    const { seekers } = graph.roles[role]!;
    const mark = marks[place]!;
    for (let at = 0; at < seekers.length; at++) {
      if (mark[at] === 1 && taken[seekers[at]!] === 0) start[seekers[at]! + 1]! += 1;
    }
  });
  for (let seeker = 0; seeker < count; seeker++) start[seeker + 1]! += start[seeker]!;
  const columns = new Int32Array(start[count]!);
  const weights = new Int32Array(start[count]!);
  const next = start.slice(0, count);
  roles.forEach((role, place) => {
    const { seekers, values } = graph.roles[role]!;
    const mark = marks[place]!;
    for (let at = 0; at < seekers.length; at++) {
      const seeker = seekers[at]!;
      if (mark[at] === 0 || taken[seeker] === 1) continue;
      const edge = next[seeker]!++;
      columns[edge] = place;
      weights[edge] = values[at]! + market.policy.placementBonus;
    }
  });
  return {
    rowCount: count,
    columnCount: roles.length,
    capacities: Int32Array.from(capacities),
    start,
    columns,
    weights,
  };
}

/** Marks the best pairs of each role whose worth exceeds both prices; returns how many. */
function markPricedOut(
  market: Market,
  graph: CandidateGraph,
  { roles, capacities, taken }: PlacesOffered,
  marks: readonly Uint8Array[],
  { rowPrices, columnPrices }: TransportationSolution,
): number {
  let joined = 0;
  roles.forEach((role, place) => {
    const { seekers, values } = graph.roles[role]!;
    const mark = marks[place]!;
    const price = columnPrices[place]! - market.policy.placementBonus;
    let room = portionOf(capacities[place]!);
    for (let at = 0; at < seekers.length && room > 0; at++) {
      // values fall and prices are not negative: no pair further on can exceed them
      if (values[at]! <= price) break;
      const seeker = seekers[at]!;
      if (mark[at] === 1 || taken[seeker] === 1) continue;
      if (values[at]! <= price + rowPrices[seeker]!) continue;
      mark[at] = 1;
      joined += 1;
      room -= 1;
    }
  });
  return joined;
}
