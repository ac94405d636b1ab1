import type { Investment } from "../../dataset/opportunity";
import type { Market } from "../../market/market";
import { capitalRule, cappedCapital } from "../../unit/member-capital";
import { membershipRange } from "../../unit/membership-range";
import type { CandidateGraph } from "../candidate-graph";

/** A role of a unit: its places, and its candidates with enough capital, best worth first. */
export interface UnitRole {
  /** The role's index in the market. */
  readonly role: number;
  readonly min: number;
  readonly max: number;
  /** Candidates by their place in the problem's `seekers`. */
  readonly candidates: Int32Array;
  /** `value + placementBonus` of each. */
  readonly worths: Int32Array;
}

/** What it takes to open one investment opportunity: U1, U2 and U3 as numbers. */
export interface UnitProblem {
  readonly opportunity: number;
  readonly record: Investment;
  /** U2, the range of the number of members. */
  readonly low: number;
  readonly high: number;
  readonly roles: readonly UnitRole[];
  /** The candidates who can bring the smallest share, ascending. */
  readonly seekers: Int32Array;
  /** What the capital of each counts, in rial. */
  readonly caps: Float64Array;
  readonly equity: number;
  /** Distinct candidates of any capital, ascending. */
  readonly everyone: Int32Array;
  /** False where SPEC §5 proves that no unit can open; its best response is then 0. */
  readonly canOpen: boolean;
}

/** Compiles every investment opportunity that takes part, in id order; a step each. */
export function* compileUnitProblems(
  market: Market,
  graph: CandidateGraph,
): Generator<undefined, UnitProblem[]> {
  const problems: UnitProblem[] = [];
  for (const [opportunity, { record }] of market.opportunities.entries()) {
    if (record.kind !== "investment") continue;
    problems.push(compileProblem(market, graph, opportunity, record));
    yield;
  }
  return problems;
}

function compileProblem(
  market: Market,
  graph: CandidateGraph,
  opportunity: number,
  record: Investment,
): UnitProblem {
  const { firstRole, endRole } = market.opportunities[opportunity]!;
  const rule = capitalRule(record, market.policy);
  const { min: low, max: high } = membershipRange(record, market.policy);
  const everyone = distinct(graph, firstRole, endRole);
  const capOf = (seeker: number): number => cappedCapital(market.seekers.capital[seeker]!, rule);
  const seekers = everyone.filter((seeker) => capOf(seeker) >= rule.shareMin);
  const caps = Float64Array.from(seekers, capOf);
  const localOf = new Map(Array.from(seekers, (seeker, local) => [seeker, local]));
  const roles: UnitRole[] = [];
  for (let role = firstRole; role < endRole; role++) {
    const { places } = market.roles[role]!.role;
    const able = ableCandidates(graph, role, localOf, market.policy.placementBonus);
    roles.push({ role, min: places.min ?? 0, max: places.max, ...able });
  }
  const filled = roles.every(({ role, min }) => graph.roles[role]!.seekers.length >= min);
  const canOpen =
    everyone.length >= low && filled && low <= high && largestSum(caps, high) >= rule.equity;
  return {
    opportunity,
    record,
    low,
    high,
    roles,
    seekers,
    caps,
    equity: rule.equity,
    everyone,
    canOpen,
  };
}

function distinct(graph: CandidateGraph, firstRole: number, endRole: number): Int32Array {
  const found = new Set<number>();
  for (let role = firstRole; role < endRole; role++) {
    for (const seeker of graph.roles[role]!.seekers) found.add(seeker);
  }
  return Int32Array.from(found).sort();
}

function ableCandidates(
  graph: CandidateGraph,
  role: number,
  localOf: ReadonlyMap<number, number>,
  placementBonus: number,
): Pick<UnitRole, "candidates" | "worths"> {
  const { seekers, values } = graph.roles[role]!;
  const candidates: number[] = [];
  const worths: number[] = [];
  seekers.forEach((seeker, at) => {
    const local = localOf.get(seeker);
    if (local === undefined) return;
    candidates.push(local);
    worths.push(values[at]! + placementBonus);
  });
  return { candidates: Int32Array.from(candidates), worths: Int32Array.from(worths) };
}

/** The sum of the `count` largest numbers, in rial. */
export function largestSum(amounts: Float64Array, count: number): number {
  const sorted = amounts.slice().sort();
  let sum = 0;
  for (const amount of sorted.subarray(Math.max(0, sorted.length - count))) sum += amount;
  return sum;
}
