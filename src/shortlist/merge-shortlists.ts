import { TaavonError } from "../dataset/taavon-error";
import { BoundedHeap } from "../solvers/bounded-heap";
import type { SharedMarket } from "./share-market";
import type { ShortlistColumns } from "./shortlists-query";

/**
 * Joins the lists of parts of one question, made by `range`, by `seekers` or by both, to the lists of the
 * whole: each part has the same `by` and `k`, no pair of a role and a seeker is in two, and their owners
 * leave no gap. The parts may come in any order. Costs O(log k) for each pair listed.
 *
 * @throws TaavonError `invalid_option` where there is no part, or parts do not fit together.
 */
export function mergeShortlists(
  market: SharedMarket,
  parts: readonly ShortlistColumns[],
): ShortlistColumns {
  const sorted = [...parts].sort((a, b) => a.owners.from - b.owners.from);
  const [first] = sorted;
  if (first === undefined) throw new TaavonError("invalid_option", "`parts` should not be empty");
  const { by, k } = first;
  let { to } = first.owners;
  for (const part of sorted) {
    if (part.by !== by || part.k !== k || part.owners.from > to) {
      throw new TaavonError("invalid_option", "`parts` should be of one question, without a gap");
    }
    to = Math.max(to, part.owners.to);
  }
  const owners = { from: first.owners.from, to };
  const lotteries = by === "role" ? market.seekers.lottery : market.roles.lottery;
  const others = new Int32Array(sorted.reduce((sum, part) => sum + part.others.length, 0));
  const values = new Int32Array(others.length);
  const start = new Int32Array(to - owners.from + 1);
  const heap = new BoundedHeap(Math.min(k, others.length));
  for (let owner = owners.from; owner < to; owner++) {
    for (const part of sorted) offerList(part, owner, lotteries, heap);
    const at = start[owner - owners.from]!;
    start[owner - owners.from + 1] = at + heap.drain(others, values, at);
  }
  const size = start.at(-1)!;
  return { by, k, owners, start, others: others.slice(0, size), values: values.slice(0, size) };
}

/** Offers a part's list of an owner, if it has one, to the heap. */
function offerList(
  { owners, start, others, values }: ShortlistColumns,
  owner: number,
  lotteries: Uint32Array,
  heap: BoundedHeap,
): void {
  if (owner < owners.from || owner >= owners.to) return;
  const at = owner - owners.from;
  for (let place = start[at]!; place < start[at + 1]!; place++) {
    heap.push(values[place]!, lotteries[others[place]!]!, others[place]!);
  }
}
