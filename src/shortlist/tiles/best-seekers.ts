// problem: the k best seekers of every role, without scoring every pair (SPEC §4).
// method: people sit in tiles by area, reach and experience (see `Seating`). Tile by tile the points that a
//   seat can bring to a role are added up from postings, rounded up; only seats that may yet be listed are
//   looked at, first by their traits, then to the digit. Each role begins with the tiles nearest to it, which
//   show what a good candidate is; then each tile is taken up once, with the roles that are left.
// complexity: about the postings of what the roles ask, and a pass over the tiles within reach a role.
// invariants: exact, whatever the order of roles, seekers or tiles: what is skipped is provably not listed.

import type { Seating } from "../../market/seating/seating";
import { BoundedHeap } from "../../solvers/bounded-heap";
import { NOT_WORTH } from "../role-scorer";
import type { SharedMarket } from "../share-market";
import type { ShortlistColumns } from "../shortlists-query";
import type { BestQuery } from "./best-query";
import { drainLists } from "./drain-lists";
import { type PinnedRoles, pinnedRoles } from "./pinned-roles";
import { TileSearch } from "./tile-search";
import type { TileVisit } from "./tile-visits";

/** So many tiles are looked at role by role before the rest is looked at tile by tile. */
const FIRST_TILES = 2;

/** A region whose roles have yet to be looked at in a tile: the tile's rank in its order. */
interface Pending {
  readonly asked: number;
  readonly nearest: number;
  readonly rank: number;
}

/** The best seekers of each role of a range, by tiles. */
export function bestSeekers(
  market: SharedMarket,
  seating: Seating,
  query: BestQuery,
): ShortlistColumns {
  const search = new TileSearch(market, seating, query.roles);
  const lists = new RoleLists(market, seating, query);
  const { visits, rolesIn } = search;
  const pending: Pending[][] = Array.from(seating.seats.tileKind, () => []);
  /** By place of the role: how many tiles of its order have been looked at. */
  const seen = new Int32Array(query.roles.to - query.roles.from);
  const visit = (role: number, tile: TileVisit): void => {
    if (!search.open(role, tile, lists.least(role))) return;
    while (search.step(lists.least(role))) {
      for (let at = 0; at < search.screen.count; at++) {
        const value = search.judge.score(at, lists.least(role));
        if (value !== NOT_WORTH) lists.offer(role, search.screen.seats[at]!, value);
      }
    }
  };
  rolesIn.forEach((roles, asked) => {
    if (roles.length === 0) return;
    const order = visits.of(asked);
    let active = roles;
    let begun = 0;
    for (; begun < order.length && active.length > 0; begun++) {
      visits.approach(asked, order[begun]!.tile);
      for (const role of active) {
        visit(role, order[begun]!);
        seen[role - query.roles.from] = begun + 1;
      }
      if (begun + 1 < FIRST_TILES) continue;
      // whose list is full can wait
      active = active.filter((role) => lists.least(role) === Number.NEGATIVE_INFINITY);
    }
    order.forEach(({ tile, nearest }, rank) => {
      if (rank >= FIRST_TILES) pending[tile]!.push({ asked, nearest, rank });
    });
  });
  pending.forEach((regions, tile) => {
    for (const { asked, nearest, rank } of regions) {
      const left = rolesIn[asked]!.filter((role) => seen[role - query.roles.from]! <= rank);
      if (left.length > 0) visits.approach(asked, tile);
      for (const role of left) visit(role, { tile, nearest });
    }
  });
  return { by: "role", k: query.k, owners: query.roles, ...lists.columns() };
}

/** The lists of a range of roles. */
class RoleLists {
  private readonly market: SharedMarket;
  private readonly seating: Seating;
  private readonly query: BestQuery;
  private readonly pinned: PinnedRoles;
  private readonly heaps: readonly BoundedHeap[];

  constructor(market: SharedMarket, seating: Seating, query: BestQuery) {
    const { roles, seekers } = query;
    const k = Math.min(query.k, market.seekers.count);
    this.market = market;
    this.seating = seating;
    this.query = query;
    this.pinned = pinnedRoles(market.pins);
    this.heaps = Array.from({ length: roles.to - roles.from }, () => new BoundedHeap(k));
    for (const [seeker, values] of this.pinned) {
      if (seeker < seekers.from || seeker >= seekers.to) continue;
      for (const [role, value] of values) {
        this.heaps[role - roles.from]?.push(value, market.seekers.lottery[seeker]!, seeker);
      }
    }
  }

  /** A smaller value is not listed any more. */
  least(role: number): number {
    return this.heaps[role - this.query.roles.from]!.worstKey;
  }

  /** Offers a seat and those alike, who are worth the same and drew later lots. */
  offer(role: number, first: number, value: number): void {
    const { seeker: seated, alike } = this.seating.seats;
    const { lottery } = this.market.seekers;
    const { roles, seekers } = this.query;
    // who is pinned is listed already, and alike to nobody
    if (this.pinned.get(seated[first]!)?.has(role)) return;
    const heap = this.heaps[role - roles.from]!;
    let seat = first;
    do {
      const seeker = seated[seat]!;
      const isAsked = seeker >= seekers.from && seeker < seekers.to;
      if (isAsked && !heap.push(value, lottery[seeker]!, seeker)) return;
      seat += 1;
    } while (alike[seat] === 1);
  }

  columns(): Pick<ShortlistColumns, "start" | "others" | "values"> {
    return drainLists(this.heaps);
  }
}
