import type { Market } from "../market/market";
import type { CandidateGraph } from "./candidate-graph";
import type { PinnedSeeker } from "./pins";

/** The vacancies of a market, once held pins have theirs. */
export interface Vacancies {
  readonly roles: readonly number[];
  readonly capacities: readonly number[];
}

/** The employment roles with the vacancies that pins leave. */
export function openVacancies(market: Market, held: Iterable<PinnedSeeker>): Vacancies {
  const pinned = new Map<number, number>();
  for (const { roles } of held) pinned.set(roles[0]!, (pinned.get(roles[0]!) ?? 0) + 1);
  // a pin into a unit names roles that are no jobs, and takes no vacancy
  const jobs = market.opportunities.filter(({ record }) => record.kind === "employment");
  const roles = jobs.map(({ firstRole }) => firstRole);
  return {
    roles,
    capacities: roles.map((role) => market.roles[role]!.role.places.max - (pinned.get(role) ?? 0)),
  };
}

/** What each seeker, taken or not, could bring in a job at the vacancies' prices. */
export function jobPrices(
  market: Market,
  graph: CandidateGraph,
  { roles }: Vacancies,
  rolePrices: Float64Array,
): Float64Array {
  const prices = new Float64Array(market.seekers.count);
  roles.forEach((role, place) => {
    const { seekers, values } = graph.roles[role]!;
    const price = rolePrices[place]! - market.policy.placementBonus;
    for (let at = 0; at < seekers.length && values[at]! > price; at++) {
      const seeker = seekers[at]!;
      prices[seeker] = Math.max(prices[seeker]!, values[at]! - price);
    }
  });
  return prices;
}
