import type { Market } from "../market/market";
import { createRoleScanner, type RoleScanner } from "../shortlist/scan-role";
import { BoundedHeap } from "../solvers/bounded-heap";

/** The candidates of one role. */
export interface RoleCandidates {
  /** Seeker indices in no particular order. */
  readonly seekers: Int32Array;
  /** The value of each. */
  readonly values: Int32Array;
}

/** Finds all candidates of a role of the market by one scan. */
export type CandidateLookup = (role: number) => RoleCandidates;

/** A lookup over a market; its memory is taken when it is first asked. */
export function createCandidateLookup(market: Market): CandidateLookup {
  let scanner: RoleScanner | undefined;
  return (role) => {
    scanner ??= createRoleScanner(market);
    const { seekers, values, count } = scanner(role);
    return { seekers: seekers.slice(0, count), values: values.slice(0, count) };
  };
}

/** The first of some candidates in SPEC §4's order, `most` of them, of those who are kept. */
export function firstCandidates(
  { seekers: { lottery } }: Market,
  { seekers, values }: RoleCandidates,
  most: number,
  keeps: (seeker: number) => boolean,
): { readonly seeker: number; readonly value: number }[] {
  const heap = new BoundedHeap(most);
  seekers.forEach((seeker, at) => {
    if (keeps(seeker)) heap.push(values[at]!, lottery[seeker]!, seeker);
  });
  const best = new Int32Array(heap.size);
  const keys = new Int32Array(heap.size);
  heap.drain(best, keys);
  return Array.from(best, (seeker, at) => ({ seeker, value: keys[at]! }));
}
