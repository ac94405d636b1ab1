// problem: lists of the best k, some of whose entries are gone, and lists of those who may join them.
// method: merge of two sorted lists. A list that held all there are stays exact whatever it loses; one that
//   was full knows nothing of whoever came after its last, so having lost somebody it is exact only if it
//   is full again before it comes to that place.
// complexity: linear in both lists.
// invariants: the order is value ↓, lottery ↑, index ↑; indices now ascend as they did before.

import { GONE } from "./market-shift";

/** Lists in CSR by owner: whom they list, and the value of each. */
export interface Lists {
  readonly start: Int32Array;
  readonly others: Int32Array;
  readonly values: Int32Array;
}

/** One side of the pairs: what became of it (see `Shift`), and its lottery numbers before and now. */
export interface Listed {
  readonly now: Int32Array;
  readonly touched: Int32Array;
  readonly lotteryBefore: ArrayLike<number>;
  readonly lottery: ArrayLike<number>;
}

/** Lists of another market, and what became of both sides. */
export interface ListsBefore {
  readonly k: number;
  readonly before: Lists;
  /** By owner before: the owner now, or `GONE`. */
  readonly ownersNow: Int32Array;
  readonly listed: Listed;
}

/** Lists to bring up to date. */
export interface RenewQuery extends ListsBefore {
  /** By owner now: the best `k` of those touched, by their place among them. */
  readonly offers: Lists;
}

/** Lists by owner now; those that cannot be told from this are empty and named in `unsure`, ascending. */
export interface RenewedLists extends Lists {
  readonly unsure: Int32Array;
}

/** How many of so many owners have no list before, or a full one that has lost somebody. Linear. */
export function countUnsure({ k, before, ownersNow, listed }: ListsBefore, owners: number): number {
  let sure = 0;
  ownersNow.forEach((now, owner) => {
    if (now === GONE) return;
    const [from, end] = [before.start[owner]!, before.start[owner + 1]!];
    let at = end - from === k ? from : end;
    while (at < end && listed.now[before.others[at]!] !== GONE) at += 1;
    if (at === end) sure += 1;
  });
  return owners - sure;
}

interface Owner {
  readonly was: number;
  readonly owner: number;
}

/** Brings lists up to date. */
export function renewLists(query: RenewQuery): RenewedLists {
  const { before, offers, ownersNow } = query;
  const count = offers.start.length - 1;
  const room = before.others.length + offers.others.length;
  const lists = {
    start: new Int32Array(count + 1),
    others: new Int32Array(room),
    values: new Int32Array(room),
  };
  const was = new Int32Array(count).fill(GONE);
  for (let owner = 0; owner < ownersNow.length; owner++) {
    if (ownersNow[owner] !== GONE) was[ownersNow[owner]!] = owner;
  }
  const unsure: number[] = [];
  for (let owner = 0; owner < count; owner++) {
    const end = was[owner] === GONE ? GONE : renewOne(query, { was: was[owner]!, owner }, lists);
    if (end === GONE) unsure.push(owner);
    lists.start[owner + 1] = end === GONE ? lists.start[owner]! : end;
  }
  return { ...lists, unsure: Int32Array.from(unsure) };
}

/** Writes the list of an owner from `lists.start[owner]` on; returns its end, or `GONE` if it is unsure. */
function renewOne(query: RenewQuery, { was, owner }: Owner, lists: Lists): number {
  const { k, before, listed, offers } = query;
  const { now, touched } = listed;
  const { others, values } = lists;
  const first = lists.start[owner]!;
  const end = before.start[was + 1]!;
  const endOffer = offers.start[owner + 1]!;
  let kept = before.start[was]!;
  let offer = offers.start[owner]!;
  let to = first;
  const wasFull = end - kept === k;
  while (to - first < k) {
    while (kept < end && now[before.others[kept]!] === GONE) kept += 1;
    if (offer < endOffer && (kept === end || comesFirst(query, offer, kept))) {
      others[to] = touched[offers.others[offer]!]!;
      values[to++] = offers.values[offer++]!;
    } else if (kept < end) {
      others[to] = now[before.others[kept]!]!;
      values[to++] = before.values[kept++]!;
    } else break;
  }
  if (!wasFull || k === 0) return to;
  if (to - first < k) return GONE;
  const ahead = values[to - 1]! - before.values[end - 1]!;
  const last = before.others[end - 1]!;
  return ahead > 0 || (ahead === 0 && standsBy(listed, others[to - 1]!, last)) ? to : GONE;
}

/** Whether an offer comes before a kept entry. */
function comesFirst({ before, offers, listed }: RenewQuery, offer: number, kept: number): boolean {
  const ahead = offers.values[offer]! - before.values[kept]!;
  if (ahead !== 0) return ahead > 0;
  const { now, touched, lottery } = listed;
  const one = touched[offers.others[offer]!]!;
  const other = now[before.others[kept]!]!;
  return lottery[one] === lottery[other] ? one < other : lottery[one]! < lottery[other]!;
}

/** Whether one now comes no later than the last listed before, worth the same. */
function standsBy({ now, lottery, lotteryBefore }: Listed, one: number, last: number): boolean {
  const ahead = lotteryBefore[last]! - lottery[one]!;
  // whoever is gone has no place to compare with
  return ahead > 0 || (ahead === 0 && one <= now[last]!);
}

/** The lists of all owners: of those unsure the ones found, of the others those merged. Linear. */
export function joinLists({ unsure, ...merged }: RenewedLists, found: Lists): Lists {
  const count = merged.start.length - 1;
  const size = merged.start[count]! + found.others.length;
  const joined = {
    start: new Int32Array(count + 1),
    others: new Int32Array(size),
    values: new Int32Array(size),
  };
  let to = 0;
  let owner = 0;
  const copy = ({ start, others, values }: Lists, from: number, end: number): void => {
    joined.others.set(others.subarray(start[from]!, start[end]!), to);
    joined.values.set(values.subarray(start[from]!, start[end]!), to);
    for (let list = from; list < end; list++) {
      to += start[list + 1]! - start[list]!;
      joined.start[++owner] = to;
    }
  };
  let next = 0;
  unsure.forEach((one, place) => {
    copy(merged, next, one);
    copy(found, place, place + 1);
    next = one + 1;
  });
  copy(merged, next, count);
  return joined;
}
