import { kmBetween } from "../market/distances";
import { distanceValue, OUT_OF_REACH } from "../market/reach";
import { BoundedHeap } from "../solvers/bounded-heap";
import type { Range } from "./range";
import { compileScales } from "./role-scales";
import { NOT_WORTH, RoleScorer } from "./role-scorer";
import type { SharedMarket } from "./share-market";
import type { ShortlistColumns } from "./shortlists-query";
import type { BestQuery } from "./tiles/best-query";
import { drainLists } from "./tiles/drain-lists";
import { pinnedRoles } from "./tiles/pinned-roles";

/** The best seekers of a few roles, by a look at everybody within reach of each: nothing is prepared. */
export function scanSeekers(market: SharedMarket, query: BestQuery): ShortlistColumns {
  const { lottery, count } = market.seekers;
  const scorer = new RoleScorer(market, compileScales(market), query.roles);
  const pinned = pinnedRoles(market.pins);
  const heaps: BoundedHeap[] = [];
  for (let role = query.roles.from; role < query.roles.to; role++) {
    const heap = new BoundedHeap(Math.min(query.k, count));
    heaps.push(heap);
    scorer.open(role);
    for (const [seeker, values] of pinned) {
      const value = values.get(role);
      if (value !== undefined && isWithin(query.seekers, seeker)) {
        heap.push(value, lottery[seeker]!, seeker);
      }
    }
    eachWithinReach(market, role, query.seekers, (seeker, distance) => {
      const value = scorer.score(seeker, distance, heap.worstKey);
      if (value === NOT_WORTH || pinned.get(seeker)?.has(role)) return;
      heap.push(value, lottery[seeker]!, seeker);
    });
  }
  return { by: "role", k: query.k, owners: query.roles, ...drainLists(heaps) };
}

function eachWithinReach(
  { roles, seekers, distances, policy }: SharedMarket,
  role: number,
  among: Range,
  visit: (seeker: number, distance: number) => void,
): void {
  const { byReach, regionStart, travelKm, relocates, admission } = seekers;
  for (let home = 0; home < distances.count; home++) {
    const km = kmBetween(distances, home, roles.region[role]!);
    for (let at = regionStart[home]!; at < regionStart[home + 1]!; at++) {
      const seeker = byReach[at]!;
      if (admission[seeker] === 0 || !isWithin(among, seeker)) continue;
      const distance = distanceValue(km, travelKm[seeker]!, relocates[seeker] === 1, policy);
      if (distance !== OUT_OF_REACH) visit(seeker, distance);
    }
  }
}

function isWithin({ from, to }: Range, item: number): boolean {
  return item >= from && item < to;
}
