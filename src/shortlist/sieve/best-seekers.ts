import { BoundedHeap } from "../../solvers/bounded-heap";
import type { Range } from "../range";
import { compileScales } from "../role-scales";
import { NOT_WORTH, RoleScorer } from "../role-scorer";
import type { SharedMarket } from "../share-market";
import type { ShortlistColumns } from "../shortlists-query";
import { OfferBatch } from "./offer-batch";
import { pinnedRoles } from "./pinned-roles";
import { RoleSieve } from "./role-sieve";
import { walkSeekers } from "./walk-seekers";

/** How long the lists are, of which roles, and among whom. */
export interface BestQuery {
  readonly k: number;
  readonly roles: Range;
  readonly seekers: Range;
}

/** The best seekers of each role of a range, by the sieve. */
export function bestSeekers(market: SharedMarket, query: BestQuery): ShortlistColumns {
  const { roles, seekers } = market;
  const { from, to } = query.roles;
  const k = Math.min(query.k, seekers.count);
  const heaps = Array.from({ length: to - from }, () => new BoundedHeap(k));
  const least = new Float64Array(roles.count);
  const pinned = pinnedRoles(market.pins);
  for (const [seeker, values] of pinned) {
    if (seeker < query.seekers.from || seeker >= query.seekers.to) continue;
    for (const [role, value] of values) {
      heaps[role - from]?.push(value, seekers.lottery[seeker]!, seeker);
    }
  }
  heaps.forEach(({ worstKey }, at) => {
    least[from + at] = worstKey;
  });
  const scales = compileScales(market);
  const sieve = new RoleSieve(market, scales, query.roles, least);
  const scorer = new RoleScorer(market, scales, query.roles);
  const batch = new OfferBatch(sieve, seekers);
  const { roleAt } = sieve;
  const { lottery, byReach, alike } = seekers;

  const takeAt = (place: number): void => {
    const role = roleAt[place]!;
    const heap = heaps[role - from]!;
    scorer.open(role);
    for (let at = batch.start[place]!; at < batch.start[place + 1]!; at++) {
      let seat = batch.seats[at]!;
      let seeker = byReach[seat]!;
      const value = scorer.score(seeker, batch.distances[at]!, heap.worstKey);
      if (value === NOT_WORTH || pinned.get(seeker)?.has(role)) continue;
      // whoever is alike is worth the same, and drew a later lot
      while (heap.push(value, lottery[seeker]!, seeker)) {
        seat += 1;
        if (alike[seat] !== 1) break;
        seeker = byReach[seat]!;
        if (seeker < query.seekers.from || seeker >= query.seekers.to) break;
      }
    }
    if (heap.worstKey === least[role]) return;
    least[role] = heap.worstKey;
    sieve.raise(place);
  };

  walkSeekers(market, query.seekers, sieve, {
    splits: true,
    visit: (seat) => batch.gather(seat),
    settle: () => {
      batch.sort();
      for (let place = 0; place < sieve.placeCount; place++) {
        if (batch.start[place]! < batch.start[place + 1]!) takeAt(place);
      }
      batch.clear();
      sieve.releaseAlways();
    },
    isFull: () => batch.isFull(),
  });
  return { by: "role", k: query.k, owners: query.roles, ...drainAll(heaps) };
}

function drainAll(
  heaps: readonly BoundedHeap[],
): Pick<ShortlistColumns, "start" | "others" | "values"> {
  const start = new Int32Array(heaps.length + 1);
  heaps.forEach(({ size }, at) => {
    start[at + 1] = start[at]! + size;
  });
  const others = new Int32Array(start.at(-1)!);
  const values = new Int32Array(start.at(-1)!);
  heaps.forEach((heap, at) => {
    heap.drain(others, values, start[at]!);
  });
  return { start, others, values };
}
