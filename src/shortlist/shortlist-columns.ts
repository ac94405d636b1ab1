import { TaavonError } from "../dataset/taavon-error";
import type { Range } from "./range";
import type { SharedMarket } from "./share-market";
import type { ShortlistColumns, ShortlistsQuery } from "./shortlists-query";
import { bestRoles } from "./sieve/best-roles";
import { bestSeekers } from "./sieve/best-seekers";
import { assertClauses } from "./with-clauses";

/**
 * The lists of a query over the shared part of a market: what `shortlists` decodes. A worker that was
 * handed `shareMarket(market)` makes its part of them, by `range` or `seekers`, and posts them back.
 *
 * Exact: only pairs that provably cannot be listed are left unscored. About 3 µs a pair that is scored,
 * typically some thousand a role.
 *
 * @throws TaavonError `invalid_option` where `k` or a range is out of bounds, or the policy has clauses in code and the
 *   market has not been given them (`withClauses`).
 */
export function shortlistColumns(market: SharedMarket, query: ShortlistsQuery): ShortlistColumns {
  const roles = rangeOf("range", query.range, market.roles.count);
  const seekers = rangeOf("seekers", query.seekers, market.seekers.count);
  assertCount("k", query.k, Number.MAX_SAFE_INTEGER);
  assertClauses(market);
  const best = query.by === "role" ? bestSeekers : bestRoles;
  return best(market, { k: query.k, roles, seekers });
}

function rangeOf(name: string, range: Range | undefined, count: number): Range {
  const { from, to } = range ?? { from: 0, to: count };
  assertCount(`${name}.to`, to, count);
  assertCount(`${name}.from`, from, to);
  return { from, to };
}

/** Throws `invalid_option` unless a count is a whole number within bounds. */
export function assertCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new TaavonError("invalid_option", `\`${name}\` should be an integer from 0 to ${most}`);
}
