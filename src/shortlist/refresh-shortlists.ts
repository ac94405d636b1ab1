import { TaavonError } from "../dataset/taavon-error";
import type { Market } from "../market/market";
import { withRoles, withSeekers } from "./refresh/market-part";
import { findShifts } from "./refresh/market-shift";
import { countUnsure, joinLists, type Lists, renewLists } from "./refresh/renew-lists";
import { shareColumns } from "./share-market";
import { shortlistColumns } from "./shortlist-columns";
import type { ShortlistColumns } from "./shortlists-query";

/** Lists of all roles or of all seekers, and the market whose they are. */
export interface ListedMarket {
  readonly market: Market;
  readonly lists: ShortlistColumns;
}

type Side = "seekers" | "roles";

/**
 * The lists of a market that has changed since lists were made of another: `updateMarket` of that one, or
 * any market with the same policy, regions, distances and taxonomy. Equal to
 * `shortlistColumns(shareMarket(market), { by, k })`; records count as unchanged where they are the same
 * objects. `lists` are those of all roles among all seekers, or of all seekers for all roles.
 *
 * Costs a walk over records and lists, a query for everyone among the touched alone, and a query for the
 * lists that are new or lost somebody where the next is not known: with a thousandth touched some
 * hundredths of a query for all, never much more than that.
 *
 * @throws TaavonError `invalid_option` where the markets do not have the same terms, or the lists are not of
 *   all roles or all seekers.
 */
export function refreshShortlists(before: ListedMarket, market: Market): ShortlistColumns {
  assertRefreshable(before, market);
  const { by, k } = before.lists;
  const [own, other] =
    by === "role" ? (["roles", "seekers"] as const) : (["seekers", "roles"] as const);
  const shared = shareColumns(market);
  const { pins } = shareColumns(before.market);
  const shifts = findShifts({ market: before.market, pins }, { market, pins: shared.pins });
  const listsWith = (chosen: Int32Array, side: Side): Lists => {
    const part = side === "roles" ? withRoles(shared, chosen) : withSeekers(shared, chosen);
    return chosen.length === 0 ? emptyLists(part[own].count) : shortlistColumns(part, { by, k });
  };
  const merge = {
    k,
    before: before.lists,
    ownersNow: shifts[own].now,
    listed: {
      ...shifts[other],
      lotteryBefore: before.market.columns[other].lottery,
      lottery: shared[other].lottery,
    },
  };
  const [owners, others] = [shared[own].count, shared[other].count];
  const share = countUnsure(merge, owners) / owners + merge.listed.touched.length / others;
  // both queries together would look at more than one for all
  if (share > 1) return shortlistColumns(shared, { by, k });
  const merged = renewLists({ ...merge, offers: listsWith(merge.listed.touched, other) });
  const found = listsWith(merged.unsure, own);
  return { by, k, owners: { from: 0, to: owners }, ...joinLists(merged, found) };
}

function emptyLists(count: number): Lists {
  const [start, others, values] = [new Int32Array(count + 1), new Int32Array(0), new Int32Array(0)];
  return { start, others, values };
}

function assertRefreshable({ market: before, lists }: ListedMarket, after: Market): void {
  const { from, to } = lists.owners;
  if (from !== 0 || to !== before.columns[lists.by === "role" ? "roles" : "seekers"].count) {
    throw new TaavonError("invalid_option", "`lists` should be of all roles or of all seekers");
  }
  const isSame =
    before.policy === after.policy &&
    (["regions", "distances", "taxonomy"] as const).every(
      (part) => before.dataset[part] === after.dataset[part],
    );
  if (isSame) return;
  throw new TaavonError(
    "invalid_option",
    "`market` should have the policy, regions and taxonomy of before",
  );
}
