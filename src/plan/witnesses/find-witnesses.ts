import type { Witness } from "../../document/witness";
import type { Market } from "../../market/market";
import type { Ties } from "../../unit/ties";
import type { Solution } from "../solution";
import { pinsWitnesses } from "./pins-witnesses";
import { seekersWitnesses } from "./seekers-witnesses";
import { unitWitnesses } from "./unit-witnesses";

/**
 * Proofs of what no plan of this market can do: place certain people, open certain units, hold certain
 * pins. First the people, then the closed opportunities and the pins in their order; in short steps.
 */
export function* findWitnesses(
  market: Market,
  ties: Ties,
  solution: Solution,
): Generator<undefined, Witness[]> {
  const { graph, problems, pins, roleOf } = solution;
  const open = new Set<number>();
  for (const role of roleOf) if (role >= 0) open.add(market.roles[role]!.opportunity);
  const found: Witness[] = yield* seekersWitnesses(market, graph, problems);
  for (const problem of problems) {
    if (open.has(problem.opportunity)) continue;
    found.push(...unitWitnesses(market, problem));
    yield;
  }
  found.push(...pinsWitnesses({ market, ties, problems }, pins));
  return found;
}
