// problem: the k best roles of every seeker, without scoring every pair (SPEC §4).
// method: as for the best seekers of roles, but a tile at a time with all roles within reach, the nearest
//   first; each seat has a list of its own, whose last place is what a pair must be worth.
// complexity: the postings of what the roles within reach ask; memory for the lists of one tile.

import { OUT_OF_REACH } from "../../market/reach";
import type { Seating } from "../../market/seating/seating";
import { TILE_KIND } from "../../market/seating/tile-groups";
import { BoundedHeap } from "../../solvers/bounded-heap";
import { NOT_WORTH } from "../role-scorer";
import type { SharedMarket } from "../share-market";
import type { ShortlistColumns } from "../shortlists-query";
import type { BestQuery } from "./best-query";
import { type PinnedRoles, pinnedRoles } from "./pinned-roles";
import { TileSearch } from "./tile-search";
import type { TileVisit } from "./tile-visits";

/** The best roles of each seeker of a range. */
export function bestRoles(
  market: SharedMarket,
  seating: Seating,
  query: BestQuery,
): ShortlistColumns {
  const { tileKind, tileStart } = seating.seats;
  const k = Math.min(query.k, query.roles.to - query.roles.from);
  const search = new TileSearch(market, seating, query.roles);
  const { visits, rolesIn, judge, screen } = search;
  const lists = new SeekerLists(market, seating, { ...query, k });
  const visit = (role: number, tile: TileVisit, first: number): void => {
    if (!search.open(role, tile, Number.NEGATIVE_INFINITY)) return;
    while (search.step(Number.NEGATIVE_INFINITY)) {
      for (let at = 0; at < screen.count; at++) {
        const local = screen.seats[at]! - first;
        const value = judge.score(at, lists.least(local));
        if (value !== NOT_WORTH) lists.offer(local, role, value);
      }
    }
  };
  for (let tile = 0; tile < tileKind.length && k > 0; tile++) {
    // strangers sit in a far tile as well, and there with all roles
    if (tileKind[tile] === TILE_KIND.remote || !lists.seat(tile)) continue;
    const near = rolesIn
      .map((roles, asked) => ({ roles, asked, nearest: visits.approachAll(asked, tile) }))
      .filter(({ roles, nearest }) => roles.length > 0 && nearest !== OUT_OF_REACH)
      .sort((a, b) => b.nearest - a.nearest || a.asked - b.asked);
    for (const { roles, asked, nearest } of near) {
      visits.approachAll(asked, tile);
      for (const role of roles) visit(role, { tile, nearest }, tileStart[tile]!);
    }
    lists.leave();
  }
  return { by: "seeker", k: query.k, owners: query.seekers, ...lists.columns() };
}

/** The lists of a range of seekers, those of a tile at a time. */
class SeekerLists {
  private readonly market: SharedMarket;
  private readonly seating: Seating;
  private readonly query: BestQuery;
  private readonly pinned: PinnedRoles;
  private readonly heaps: BoundedHeap[] = [];
  private readonly sizes: Int32Array;
  private readonly others: Int32Array;
  private readonly values: Int32Array;
  private first = 0;
  private end = 0;
  /** The list taken last. */
  private size = 0;
  private readonly listed: Int32Array;
  private readonly listedValues: Int32Array;

  constructor(market: SharedMarket, seating: Seating, query: BestQuery) {
    const count = query.seekers.to - query.seekers.from;
    this.market = market;
    this.seating = seating;
    this.query = query;
    this.pinned = pinnedRoles(market.pins);
    this.sizes = new Int32Array(count);
    this.others = new Int32Array(count * query.k);
    this.values = new Int32Array(count * query.k);
    this.listed = new Int32Array(query.k);
    this.listedValues = new Int32Array(query.k);
    // whom a rule left open bars from all else may still be pinned
    for (const [seeker] of this.pinned) {
      if (market.seekers.admission[seeker] === 0 && this.isAsked(seeker)) {
        this.take(seeker, new BoundedHeap(query.k));
        this.write(seeker);
      }
    }
  }

  /** Turns to the seats of a tile; false where none of them is asked for. */
  seat(tile: number): boolean {
    const { tileStart, seeker } = this.seating.seats;
    this.first = tileStart[tile]!;
    this.end = tileStart[tile + 1]!;
    let isAsked = false;
    for (let seat = this.first; seat < this.end; seat++) {
      isAsked ||= this.isAsked(seeker[seat]!);
      const local = seat - this.first;
      if (local === this.heaps.length) this.heaps.push(new BoundedHeap(this.query.k));
    }
    return isAsked;
  }

  /** A smaller value is not listed any more. */
  least(local: number): number {
    return this.heaps[local]!.worstKey;
  }

  offer(local: number, role: number, value: number): void {
    const seeker = this.seating.seats.seeker[this.first + local]!;
    if (this.pinned.get(seeker)?.has(role)) return;
    this.heaps[local]!.push(value, this.market.roles.lottery[role]!, role);
  }

  /** Writes the lists of the tile. */
  leave(): void {
    const { seeker: seated, alike } = this.seating.seats;
    for (let seat = this.first; seat < this.end; seat++) {
      const seeker = seated[seat]!;
      // whoever is alike to the one before has the same list
      if (alike[seat] === 0) this.take(seeker, this.heaps[seat - this.first]!);
      this.write(seeker);
    }
  }

  /** The lists of all seekers, one after the other. */
  columns(): Pick<ShortlistColumns, "start" | "others" | "values"> {
    const { sizes, others, values } = this;
    const { k } = this.query;
    const start = new Int32Array(sizes.length + 1);
    for (let list = 0; list < sizes.length; list++) {
      const to = start[list]!;
      others.copyWithin(to, list * k, list * k + sizes[list]!);
      values.copyWithin(to, list * k, list * k + sizes[list]!);
      start[list + 1] = to + sizes[list]!;
    }
    const size = start.at(-1)!;
    return { start, others: others.slice(0, size), values: values.slice(0, size) };
  }

  /** Takes a seeker's list from a heap, with the pins. */
  private take(seeker: number, heap: BoundedHeap): void {
    const { roles } = this.query;
    for (const [role, value] of this.pinned.get(seeker) ?? []) {
      const isAsked = role >= roles.from && role < roles.to;
      if (isAsked) heap.push(value, this.market.roles.lottery[role]!, role);
    }
    this.size = heap.drain(this.listed, this.listedValues);
  }

  /** Writes the list taken last for a seeker, if asked for. */
  private write(seeker: number): void {
    if (!this.isAsked(seeker)) return;
    const list = seeker - this.query.seekers.from;
    const at = list * this.query.k;
    this.sizes[list] = this.size;
    this.others.set(this.listed.subarray(0, this.size), at);
    this.values.set(this.listedValues.subarray(0, this.size), at);
  }

  private isAsked(seeker: number): boolean {
    return seeker >= this.query.seekers.from && seeker < this.query.seekers.to;
  }
}
