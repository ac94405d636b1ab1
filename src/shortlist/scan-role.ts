import { acceptedPin } from "../assessment/accepted-pin";
import { assessPair } from "../assessment/assess";
import { kmBetween } from "../market/distances";
import type { Market } from "../market/market";
import { distanceValue, OUT_OF_REACH } from "../market/reach";
import { seekersWithinReach } from "../market/within-reach";
import { essentialHolders } from "./essential-holders";
import { fittingSeekers } from "./fitting-seekers";
import type { Range } from "./range";
import { compileScales } from "./role-scales";
import type { RoleScan } from "./role-scan";
import { NOT_WORTH, RoleScorer } from "./role-scorer";

/** Finds all candidates of a role by its index in the market. */
export type RoleScanner = (role: number) => RoleScan;

/**
 * Makes a scanner over a market's columns: SPEC's candidates with SPEC's numbers, for one role after
 * the other, in memory that is allocated once (about 20 bytes a seeker). A scan costs a visit for
 * each seeker who meets the rarest essential requirement (where there is none, who could reach the
 * least fit) and a look-up for each of their skills. Only roles of the range are to be scanned.
 */
export function createRoleScanner(market: Market, range?: Range): RoleScanner {
  const { columns } = market;
  const { seekers, roles, distances, policy } = columns;
  const scan: RoleScan = {
    count: 0,
    seekers: new Int32Array(seekers.count),
    fits: new Uint16Array(seekers.count),
    appeals: new Uint16Array(seekers.count),
    values: new Int32Array(seekers.count),
  };
  const scales = compileScales(columns);
  const scorer = new RoleScorer(columns, scales, range ?? { from: 0, to: roles.count });
  const postings = market.postings();
  const seen = new Uint8Array(seekers.count);
  const among = new Int32Array(seekers.count);
  const km = new Float64Array(distances.count);
  const pinned = pinnedSeekers(market);

  const lookAt = (role: number): number => {
    const holding = essentialHolders({ columns, holders: postings.holders, role, seen }, among);
    if (holding >= 0) return holding;
    const fitting = fittingSeekers({ columns, postings, scales, role, seen }, among);
    return fitting >= 0 ? fitting : seekersWithinReach(columns, roles.region[role]!, among);
  };

  return (role) => {
    const looked = lookAt(role);
    for (let home = 0; home < km.length; home++) {
      km[home] = kmBetween(distances, home, roles.region[role]!);
    }
    scorer.open(role);
    let count = 0;
    for (let at = 0; at < looked; at++) {
      const seeker = among[at]!;
      const distance = distanceValue(
        km[seekers.region[seeker]!]!,
        seekers.travelKm[seeker]!,
        seekers.relocates[seeker] === 1,
        policy,
      );
      if (distance === OUT_OF_REACH) continue;
      const value = scorer.score(seeker, distance, Number.NEGATIVE_INFINITY);
      if (value === NOT_WORTH) continue;
      scan.seekers[count] = seeker;
      scan.fits[count] = scorer.fit;
      scan.appeals[count] = scorer.appeal;
      scan.values[count] = value;
      count += 1;
    }
    scan.count = count;
    addPinned(market, role, pinned.get(role), scan);
    return scan;
  };
}

/** The seekers whose accepted pin names a role, by role. */
function pinnedSeekers(market: Market): Map<number, number[]> {
  const byRole = new Map<number, number[]>();
  for (const seeker of market.overrides.pinsOf.keys()) {
    for (const role of acceptedPin(market, seeker)?.roles ?? []) {
      byRole.set(role, [...(byRole.get(role) ?? []), seeker]);
    }
  }
  return byRole;
}

/** Accepted pins are candidates whatever their fit and unknowns. */
function addPinned(
  market: Market,
  role: number,
  pinned: readonly number[] = [],
  scan: RoleScan,
): void {
  for (const seeker of pinned) {
    if (scan.seekers.subarray(0, scan.count).includes(seeker)) continue;
    const { fit, appeal, value } = assessPair(market, seeker, role);
    const at = scan.count++;
    scan.seekers[at] = seeker;
    scan.fits[at] = fit;
    scan.appeals[at] = appeal;
    scan.values[at] = value;
  }
}
