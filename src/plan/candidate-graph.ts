import type { Market } from "../market/market";
import type { RoleScan } from "../shortlist/role-scan";
import { createRoleScanner, type RoleScanner } from "../shortlist/scan-role";
import { orderByKey } from "../solvers/radix-order";

/** All candidates of one role, in SPEC §4's order. */
export interface RoleCandidates {
  readonly seekers: Int32Array;
  readonly values: Int32Array;
}

/** Every candidate pair of a market: nothing is left out, so what is proved on it holds for all. */
export interface CandidateGraph {
  /** By role of the market. */
  readonly roles: readonly RoleCandidates[];
  /** The first role in each seeker's order, or −1, and its value. */
  readonly bestRole: Int32Array;
  readonly bestValue: Int32Array;
}

/** No candidate. */
export const NO_ROLE = -1;

/**
 * Scans every role and sorts its candidates. Time: one scan a role, n log n in the candidates;
 * memory: eight bytes a candidate pair. `onRole` is told how many roles are done.
 */
export function* buildGraph(market: Market): Generator<number, CandidateGraph> {
  const scanRole: RoleScanner = createRoleScanner(market);
  const { count } = market.seekers;
  const { seekerAt, rankOf } = lotteryOrder(market);
  const bestRole = new Int32Array(count).fill(NO_ROLE);
  const bestValue = new Int32Array(count);
  const roles: RoleCandidates[] = [];
  for (let role = 0; role < market.roles.length; role++) {
    const candidates = sortCandidates(scanRole(role), rankOf, seekerAt);
    offerBest(market, role, candidates, { bestRole, bestValue });
    roles.push(candidates);
    yield role + 1;
  }
  return { roles, bestRole, bestValue };
}

/** Seekers in the order lottery ↑, id ↑, and each one's rank in it. */
function lotteryOrder({ seekers: { count, lottery } }: Market): {
  readonly seekerAt: Int32Array;
  readonly rankOf: Int32Array;
} {
  const seekerAt = orderByKey(
    Int32Array.from({ length: count }, (_, at) => at),
    lottery,
  );
  const rankOf = new Int32Array(count);
  for (let rank = 0; rank < count; rank++) rankOf[seekerAt[rank]!] = rank;
  return { seekerAt, rankOf };
}

/** Packs value ↓ and rank ↑ into one number a candidate, so that the native sort orders them. */
function sortCandidates(scan: RoleScan, rankOf: Int32Array, seekerAt: Int32Array): RoleCandidates {
  const count = scan.count;
  const width = seekerAt.length;
  const keys = new Float64Array(count);
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, scan.values[at]!);
  for (let at = 0; at < count; at++) {
    keys[at] = (most - scan.values[at]!) * width + rankOf[scan.seekers[at]!]!;
  }
  keys.sort();
  const seekers = new Int32Array(count);
  const values = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const below = Math.floor(keys[at]! / width);
    seekers[at] = seekerAt[keys[at]! - below * width]!;
    values[at] = most - below;
  }
  return { seekers, values };
}

/** Keeps each seeker's first role: value ↓, lottery ↑, opportunity id ↑, role id ↑ (SPEC §4). */
function offerBest(
  market: Market,
  role: number,
  { seekers, values }: RoleCandidates,
  { bestRole, bestValue }: Pick<CandidateGraph, "bestRole" | "bestValue">,
): void {
  const lotteryOf = (index: number): number =>
    market.opportunities[market.roles[index]!.opportunity]!.lottery;
  const lottery = lotteryOf(role);
  for (let at = 0; at < seekers.length; at++) {
    const seeker = seekers[at]!;
    const value = values[at]!;
    const before = bestRole[seeker]!;
    // roles come in the order of opportunity id, role id, so an equal one never replaces an earlier
    const wins =
      before === NO_ROLE ||
      value > bestValue[seeker]! ||
      (value === bestValue[seeker]! && lottery < lotteryOf(before));
    if (!wins) continue;
    bestRole[seeker] = role;
    bestValue[seeker] = value;
  }
}
