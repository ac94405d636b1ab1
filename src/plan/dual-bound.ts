import { multiplyDivide, multiplyDivideUp } from "../market/exact-division";
import type { Market } from "../market/market";
import { BoundedHeap } from "../solvers/bounded-heap";
import type { CandidateGraph } from "./candidate-graph";
import { findBestTeam, type Team } from "./formation/best-team";
import type { UnitProblem } from "./formation/unit-problem";

/** The unit of a capital price: worth per 10¹⁰ rial (SPEC §5). */
export const PRICED_RIALS = 10_000_000_000;

/** Integer prices: λ by seeker, μ by unit problem. */
export interface Prices {
  readonly seekers: Float64Array;
  readonly capital: Float64Array;
}

/** What the opportunities answer to prices. */
export interface DualAnswer {
  /** `Σ λ + Σ max(0, best response)`: no plan is worth more. */
  readonly bound: number;
  /** How many opportunities would take each seeker. */
  readonly wanted: Int32Array;
  /** The team of each unit problem whose best response is positive. */
  readonly teams: readonly (Team | undefined)[];
}

// candidates that are looked at, at most, between two steps: some milliseconds
const CANDIDATES_A_STEP = 1 << 18;
// a candidate of a unit costs more: offsets, and a small assignment problem
const UNIT_WEIGHT = 8;

/**
 * Evaluates SPEC §5's bound at integer prices over **all** candidate pairs, exactly, in short steps.
 * Every bound it returns is a certificate. Costs a pass over the candidates, cut short where worth
 * cannot reach.
 */
export function* evaluatePrices(
  market: Market,
  graph: CandidateGraph,
  problems: readonly UnitProblem[],
  prices: Prices,
): Generator<undefined, DualAnswer> {
  const wanted = new Int32Array(market.seekers.count);
  let bound = 0;
  let looked = 0;
  for (const price of prices.seekers) bound += price;
  for (const { record, firstRole } of market.opportunities) {
    if (record.kind !== "employment") continue;
    bound += answerEmployment(market, graph, firstRole, prices.seekers, wanted);
    looked += graph.roles[firstRole]!.seekers.length;
    if (looked < CANDIDATES_A_STEP) continue;
    looked = 0;
    yield;
  }
  const teams: (Team | undefined)[] = [];
  const most = problems.reduce((count, { seekers }) => Math.max(count, seekers.length), 0);
  const scratchOffsets = new Float64Array(most);
  for (const [index, problem] of problems.entries()) {
    const answer = answerUnit(problem, prices, index, scratchOffsets);
    teams.push(answer?.team);
    bound += answer?.gain ?? 0;
    for (const local of answer?.team.locals ?? []) wanted[problem.seekers[local]!]! += 1;
    looked += UNIT_WEIGHT * problem.seekers.length;
    if (looked < CANDIDATES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return { bound, wanted, teams };
}

/** The best vacancies' worth of people at `worth − λ`, nobody at a loss. */
function answerEmployment(
  market: Market,
  graph: CandidateGraph,
  role: number,
  prices: Float64Array,
  wanted: Int32Array,
): number {
  const { seekers, values } = graph.roles[role]!;
  const { placementBonus } = market.policy;
  const places = Math.min(market.roles[role]!.role.places.max, seekers.length);
  const heap = new BoundedHeap(places);
  for (let at = 0; at < seekers.length; at++) {
    const worth = values[at]! + placementBonus;
    // values fall, prices are not negative: nobody further on brings more
    if (worth <= 0 || worth <= heap.worstKey) break;
    const reduced = worth - prices[seekers[at]!]!;
    if (reduced > 0) heap.push(reduced, at, seekers[at]!);
  }
  const chosen = new Int32Array(heap.size);
  const gains = new Float64Array(heap.size);
  heap.drain(chosen, gains);
  for (const seeker of chosen) wanted[seeker]! += 1;
  return gains.reduce((sum, gain) => sum + gain, 0);
}

/** A unit's best response if it is positive: its team, and the gain after the price of its capital. */
function answerUnit(
  problem: UnitProblem,
  prices: Prices,
  index: number,
  scratchOffsets: Float64Array,
): { readonly gain: number; readonly team: Team } | undefined {
  if (!problem.canOpen) return undefined;
  const { seekers, caps, equity } = problem;
  const capitalPrice = prices.capital[index]!;
  const offsets = scratchOffsets.subarray(0, seekers.length);
  for (let local = 0; local < seekers.length; local++) {
    const lift = multiplyDivideUp(capitalPrice, caps[local]!, PRICED_RIALS);
    offsets[local] = prices.seekers[seekers[local]!]! - lift;
  }
  const team = findBestTeam(problem, offsets);
  if (team === undefined) return undefined;
  const gain = team.value - multiplyDivide(capitalPrice, equity, PRICED_RIALS);
  return gain > 0 ? { gain, team } : undefined;
}
