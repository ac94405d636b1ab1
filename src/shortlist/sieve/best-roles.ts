import { BoundedHeap } from "../../solvers/bounded-heap";
import { kthLargest } from "../../solvers/kth-largest";
import type { Range } from "../range";
import { compileScales } from "../role-scales";
import { NOT_WORTH, RoleScorer } from "../role-scorer";
import type { SharedMarket } from "../share-market";
import type { ShortlistColumns } from "../shortlists-query";
import type { BestQuery } from "./best-seekers";
import { OfferBatch } from "./offer-batch";
import { pinnedRoles } from "./pinned-roles";
import { RoleSieve } from "./role-sieve";
import { walkSeekers } from "./walk-seekers";

/** An offer is not scored yet, is to be scored now, or has been. */
const LATER = 0;
const NOW = 1;
const DONE = 2;

/**
 * The best roles of each seeker of a range. Of a seeker's offers the `k` with the highest bounds are scored
 * first; then those whose bound is not below the `k`-th value found.
 */
export function bestRoles(market: SharedMarket, query: BestQuery): ShortlistColumns {
  const { roles, seekers } = market;
  const { from, to } = query.seekers;
  const k = Math.min(query.k, query.roles.to - query.roles.from);
  const scales = compileScales(market);
  // any value matters to somebody
  const least = new Float64Array(roles.count).fill(k === 0 ? Infinity : -Infinity);
  const sieve = new RoleSieve(market, scales, query.roles, least);
  const scorer = new RoleScorer(market, scales, query.roles);
  const batch = new OfferBatch(sieve, seekers);
  const { byReach, alike } = seekers;
  const { roleAt } = sieve;
  const room = batch.seats.length;
  const bounds = new Float32Array(room);
  const ranked = new Float32Array(sieve.roleAt.length + 1);
  const states = new Uint8Array(room);
  const rowOf = new Int32Array(room);
  const heaps = Array.from({ length: batch.gathered.length }, () => new BoundedHeap(k));
  const pinned = pinnedRoles(market.pins);
  const lists = new Lists(to - from, k);

  const eachOffer = (visit: (at: number, role: number) => void, state: number): void => {
    for (let place = 0; place < sieve.placeCount; place++) {
      let isOpen = false;
      for (let at = batch.start[place]!; at < batch.start[place + 1]!; at++) {
        if (states[batch.origins[at]!] !== state) continue;
        if (!isOpen) scorer.open(roleAt[place]!);
        isOpen = true;
        visit(at, roleAt[place]!);
      }
    }
  };
  const bound = (at: number): void => {
    const seeker = byReach[batch.seats[at]!]!;
    bounds[batch.origins[at]!] = scorer.mostWith(seeker, batch.distances[at]!);
  };
  const score = (at: number, role: number): void => {
    const origin = batch.origins[at]!;
    const seeker = byReach[batch.seats[at]!]!;
    const heap = heaps[rowOf[origin]!]!;
    states[origin] = DONE;
    const value = scorer.score(seeker, batch.distances[at]!, heap.worstKey);
    if (value === NOT_WORTH || pinned.get(seeker)?.has(role)) return;
    heap.push(value, roles.lottery[role]!, role);
  };
  /** Marks the offers of every seeker whose bound is at least what is wanted of them. */
  const mark = (wanted: (row: number, first: number, end: number) => number): void => {
    for (let row = 0; row < batch.seekerCount; row++) {
      const end = batch.first[row + 1]!;
      const cut = wanted(row, batch.first[row]!, end);
      for (let at = batch.first[row]!; at < end; at++) {
        rowOf[at] = row;
        if (states[at] === LATER && bounds[at]! >= cut) states[at] = NOW;
      }
    }
  };

  const pushPinned = (heap: BoundedHeap, values?: ReadonlyMap<number, number>): void => {
    for (const [role, value] of values ?? []) {
      const isAsked = role >= query.roles.from && role < query.roles.to;
      if (isAsked) heap.push(value, roles.lottery[role]!, role);
    }
  };
  const settle = (): void => {
    batch.sort();
    states.fill(LATER, 0, batch.first[batch.seekerCount]!);
    eachOffer(bound, LATER);
    mark((_, from, to) => kthBound(bounds, { from, to }, k, ranked));
    eachOffer(score, NOW);
    mark((row) => heaps[row]!.worstKey);
    eachOffer(score, NOW);
    for (let row = 0; row < batch.seekerCount; row++) {
      let seat = batch.gathered[row]!;
      const first = byReach[seat]!;
      const heap = heaps[row]!;
      pushPinned(heap, pinned.get(first));
      lists.drain(heap, first - from);
      // whoever is alike has the same list
      for (seat += 1; alike[seat] === 1; seat++) {
        const seeker = byReach[seat]!;
        if (seeker < from || seeker >= to) break;
        lists.copy(first - from, seeker - from);
      }
    }
    batch.clear();
  };

  walkSeekers(market, query.seekers, sieve, {
    splits: false,
    visit: (seat) => batch.gather(seat),
    isFull: () => batch.isFull(),
    settle,
  });
  // whom a rule left open bars from all else may still be pinned
  for (const [seeker, values] of pinned) {
    if (seeker < from || seeker >= to || seekers.admission[seeker] !== 0) continue;
    pushPinned(heaps[0]!, values);
    lists.drain(heaps[0]!, seeker - from);
  }
  return { by: "seeker", k: query.k, owners: query.seekers, ...lists.columns() };
}

/** The `k`-th highest bound of the offers `first…end`, or −Infinity where there are fewer. */
function kthBound(bounds: Float32Array, offers: Range, k: number, scratch: Float32Array): number {
  const count = offers.to - offers.from;
  if (count <= k) return Number.NEGATIVE_INFINITY;
  scratch.set(bounds.subarray(offers.from, offers.to));
  return kthLargest(scratch, 0, count, k);
}

/** Lists of at most `k` each, with equal room until they are joined. */
class Lists {
  private readonly k: number;
  private readonly sizes: Int32Array;
  private readonly others: Int32Array;
  private readonly values: Int32Array;

  constructor(count: number, k: number) {
    this.k = k;
    this.sizes = new Int32Array(count);
    this.others = new Int32Array(count * k);
    this.values = new Int32Array(count * k);
  }

  drain(heap: BoundedHeap, list: number): void {
    this.sizes[list] = heap.drain(this.others, this.values, list * this.k);
  }

  copy(list: number, to: number): void {
    const from = list * this.k;
    const end = from + this.sizes[list]!;
    this.sizes[to] = this.sizes[list]!;
    this.others.copyWithin(to * this.k, from, end);
    this.values.copyWithin(to * this.k, from, end);
  }

  columns(): Pick<ShortlistColumns, "start" | "others" | "values"> {
    const { sizes, others, values, k } = this;
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
}
