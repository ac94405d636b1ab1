import type { Market } from "../market/market";
import type { CandidateGraph } from "./candidate-graph";

/** `Σ worth` of an assignment of roles to seekers: one pass over the candidates. */
export function placedWorth(market: Market, graph: CandidateGraph, roleOf: Int32Array): number {
  return placedValues(graph, roleOf).reduce((sum, value, seeker) => {
    return roleOf[seeker]! < 0 ? sum : sum + value + market.policy.placementBonus;
  }, 0);
}

/** The value of each placed seeker's pair, 0 for the unplaced. */
export function placedValues(graph: CandidateGraph, roleOf: Int32Array): Float64Array {
  const placed = new Float64Array(roleOf.length);
  graph.roles.forEach(({ seekers, values }, role) => {
    for (let at = 0; at < seekers.length; at++) {
      if (roleOf[seekers[at]!] === role) placed[seekers[at]!] = values[at]!;
    }
  });
  return placed;
}
