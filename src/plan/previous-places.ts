import { hashDatasetSteps } from "../dataset/hash";
import { hashPlan } from "../document/hash-plan";
import type { Plan } from "../document/plan";
import type { Market } from "../market/market";
import { hashPolicy } from "../policy/hash-policy";
import type { CandidateGraph, RoleCandidates } from "./candidate-graph";

/** Where a previous plan placed the seekers of a market, and what staying there is worth. */
export interface PreviousPlaces {
  /** The previous plan's hash. */
  readonly hash: string;
  /** By seeker: the role of the market, or −1. Places that are no more are left out. */
  readonly roleOf: Int32Array;
  /** `policy.keepBonus`: worth added to each placement that is kept. */
  readonly bonus: number;
  /** Whether the previous plan was made of the same dataset and policy. */
  readonly unchanged: boolean;
}

/**
 * Reads a previous plan by the indices of a market; whom or what it no longer has is passed over. Hashes
 * the dataset, in short steps, where the policy is that of the previous plan.
 */
export function* readPrevious(
  market: Market,
  previous: Plan,
): Generator<undefined, PreviousPlaces> {
  const roleOf = new Int32Array(market.seekers.count).fill(-1);
  const seen = new Set<string>();
  for (const { seeker, opportunity, role } of previous.placements) {
    // a plan that places somebody twice is wrong; its first word counts, for the checker too
    if (seen.has(seeker)) continue;
    seen.add(seeker);
    const index = market.seekerIndex(seeker);
    if (index >= 0) roleOf[index] = roleIndex(market, opportunity, role);
  }
  yield;
  const hash = hashPlan(previous);
  yield;
  const unchanged =
    previous.policy.hash === hashPolicy(market.policy) &&
    previous.dataset.hash === (yield* hashMarket(market));
  return { hash, roleOf, bonus: market.policy.keepBonus ?? 0, unchanged };
}

/** The hash of a market's dataset, in short steps; its records are sorted already. */
export function* hashMarket({ dataset, seekerRecords }: Market): Generator<undefined, string> {
  return yield* hashDatasetSteps({ ...dataset, seekers: seekerRecords });
}

function roleIndex(market: Market, opportunity: string, role: string): number {
  const at = market.opportunityIndex(opportunity);
  if (at < 0) return -1;
  const { firstRole, endRole } = market.opportunities[at]!;
  for (let index = firstRole; index < endRole; index++) {
    if (market.roles[index]!.role.id === role) return index;
  }
  return -1;
}

/**
 * The candidates with the bonus in the value of every pair that the previous plan placed, each role in
 * falling order again. One pass over the roles that have such a pair; the others are shared.
 */
export function graphWithBonus(
  graph: CandidateGraph,
  { roleOf, bonus }: PreviousPlaces,
): CandidateGraph {
  if (bonus === 0) return graph;
  const places = new Set(roleOf);
  return {
    ...graph,
    roles: graph.roles.map((candidates, role) =>
      places.has(role) ? liftKept(candidates, roleOf, { role, bonus }) : candidates,
    ),
  };
}

/** Merges those with the bonus and those without, both in falling order of value already. */
function liftKept(
  { seekers, values }: RoleCandidates,
  roleOf: Int32Array,
  { role, bonus }: { readonly role: number; readonly bonus: number },
): RoleCandidates {
  const kept: number[] = [];
  const others: number[] = [];
  seekers.forEach((seeker, at) => {
    (roleOf[seeker] === role ? kept : others).push(at);
  });
  const order = new Int32Array(seekers.length);
  const lifted = new Int32Array(seekers.length);
  let [first, second] = [0, 0];
  for (let place = 0; place < order.length; place++) {
    const own = kept[first];
    const other = others[second];
    if (own !== undefined && (other === undefined || values[own]! + bonus >= values[other]!)) {
      order[place] = seekers[own]!;
      lifted[place] = values[own]! + bonus;
      first += 1;
    } else {
      order[place] = seekers[other!]!;
      lifted[place] = values[other!]!;
      second += 1;
    }
  }
  return { seekers: order, values: lifted };
}
