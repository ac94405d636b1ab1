import { TaavonError } from "../dataset/taavon-error";
import { compileSeating, type Seating } from "../market/seating/seating";
import type { Range } from "./range";
import { scanSeekers } from "./scan-seekers";
import type { SharedMarket } from "./share-market";
import type { ShortlistColumns, ShortlistsQuery } from "./shortlists-query";
import type { BestQuery } from "./tiles/best-query";
import { bestRoles } from "./tiles/best-roles";
import { bestSeekers } from "./tiles/best-seekers";
import { assertClauses } from "./with-clauses";

// why: to scan everybody for so many roles costs about what seating everybody does
const FEW_ROLES = 64;
const FEW_PAIRS = 1 << 21;

/**
 * The lists of a query over the shared part of a market: what `shortlists` decodes. A worker that was
 * handed `shareMarket(market)` makes its part of them, by `range` or `seekers`, and posts them back.
 *
 * Exact: only pairs that provably cannot be listed are left unscored. A few hundred pairs a role are scored,
 * and what the role asks is looked up among those within reach.
 *
 * @throws TaavonError `invalid_option` where `k` or a range is out of bounds, or the policy has clauses in code and the
 *   market has not been given them (`withClauses`).
 */
export function shortlistColumns(market: SharedMarket, query: ShortlistsQuery): ShortlistColumns {
  const roles = rangeOf("range", query.range, market.roles.count);
  const seekers = rangeOf("seekers", query.seekers, market.seekers.count);
  assertCount("k", query.k, Number.MAX_SAFE_INTEGER);
  assertClauses(market);
  const parts = { k: query.k, roles, seekers };
  if (query.by === "seeker") return bestRoles(market, seatingOf(market), parts);
  return isSmall(market, parts)
    ? scanSeekers(market, parts)
    : bestSeekers(market, seatingOf(market), parts);
}

/** Whether a look at every pair costs less than seating everybody. */
function isSmall({ seating, seekers }: SharedMarket, { roles }: BestQuery): boolean {
  const count = roles.to - roles.from;
  return seating === undefined && (count <= FEW_ROLES || count * seekers.count <= FEW_PAIRS);
}

function seatingOf(market: SharedMarket): Seating {
  return market.seating ?? compileSeating(market);
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
