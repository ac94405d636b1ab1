import type { Market, MarketOpportunity } from "../../market/market";
import type { PinnedPairs } from "../share-market";

/** There no more, or not what it was. */
export const GONE = -1;

/** What became of the seekers, or of the roles, from one market to another. */
export interface Shift {
  /** By index before: the index now of what is as it was, or `GONE`. */
  readonly now: Int32Array;
  /** What is new or changed, by its index now, ascending. */
  readonly touched: Int32Array;
}

/** A market with the pairs that its accepted pins make candidates. */
export interface PinnedMarket {
  readonly market: Market;
  readonly pins: PinnedPairs;
}

/**
 * Finds what is not as it was: records are the same where they are the same object, and a seeker also
 * counts as changed where what became of the seeker's pins has changed. A pair of which both sides are as
 * they were is worth what it was. Linear in the records.
 */
export function findShifts(
  before: PinnedMarket,
  after: PinnedMarket,
): { readonly seekers: Shift; readonly roles: Shift } {
  const seekers = sameRecords(before.market.seekerRecords, after.market.seekerRecords);
  const roles = sameRoles(before.market, after.market);
  const pinsBefore = pinnedTo(before.pins, (role) => roles[role]!);
  const pinsAfter = pinnedTo(after.pins, (role) => role);
  seekers.forEach((now, seeker) => {
    if (now !== GONE && pinsBefore.get(seeker) !== pinsAfter.get(now)) seekers[seeker] = GONE;
  });
  return {
    seekers: { now: seekers, touched: missingFrom(seekers, after.market.seekers.count) },
    roles: { now: roles, touched: missingFrom(roles, after.market.roles.length) },
  };
}

/** By place before: the place now of the same object, in two lists in the order of id. */
function sameRecords<Kind extends { readonly id: string }>(
  before: readonly Kind[],
  after: readonly Kind[],
): Int32Array {
  const now = new Int32Array(before.length).fill(GONE);
  let to = 0;
  before.forEach((record, at) => {
    while (to < after.length && after[to] !== record && after[to]!.id < record.id) to += 1;
    if (after[to] === record) now[at] = to++;
  });
  return now;
}

/** The roles of an opportunity are as they were if it is. */
function sameRoles(before: Market, after: Market): Int32Array {
  const recordOf = ({ record }: MarketOpportunity) => record;
  const places = sameRecords(before.opportunities.map(recordOf), after.opportunities.map(recordOf));
  return Int32Array.from(before.roles, ({ opportunity }, role) => {
    const now = after.opportunities[places[opportunity]!];
    if (now === undefined) return GONE;
    return now.firstRole + role - before.opportunities[opportunity]!.firstRole;
  });
}

/** By seeker, in words that compare: the roles that an accepted pin names. */
function pinnedTo(
  { seekers, roles }: PinnedPairs,
  roleNow: (role: number) => number,
): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  seekers.forEach((seeker, at) => {
    named.set(seeker, `${named.get(seeker) ?? ""} ${roleNow(roles[at]!)}`);
  });
  return named;
}

/** The indices below `count` that nothing has become, ascending. */
function missingFrom(now: Int32Array, count: number): Int32Array {
  const isThere = new Uint8Array(count);
  for (let at = 0; at < now.length; at++) if (now[at] !== GONE) isThere[now[at]!] = 1;
  return Int32Array.from(isThere.keys()).filter((index) => isThere[index] === 0);
}
