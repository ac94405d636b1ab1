import type { Market } from "../market/market";
import type { RequirementTable } from "./requirement-table";
import type { RoleTerms } from "./role-terms";
import { weightTotals } from "./weight-totals";

/** A role as compiled, and scratch memory: `seen` all 0 before and after, `found` for the answer. */
export interface FittingQuery {
  readonly market: Market;
  readonly terms: RoleTerms;
  readonly table: RequirementTable;
  readonly seen: Uint8Array;
  readonly found: Int32Array;
}

/**
 * The seekers who could reach the least fit of a candidate at all, each once, or nothing where anybody
 * could: those who hold a skill of use to the role, or whose experience counts for it. Everybody else
 * has at most full marks for education and capital. Linear in those it names.
 */
export function fittingSeekers(query: FittingQuery): Int32Array | undefined {
  const { market, terms, table } = query;
  const { weights, thresholds, unknownScore } = market.policy;
  const total = weightTotals(market.policy, terms).fit;
  const needed = thresholds.minFit * total;
  const rest =
    (terms.education >= 0 ? weights.fit.education : 0) +
    (terms.maxShare > 0 ? weights.fit.capital : 0);
  if (!terms.asksSkills || total === 0 || rest * 10_000 >= needed) return undefined;
  const { holders, occupationCodes } = market.seekers;
  const { experienced, silent } = market.postings;
  let count = 0;
  for (const skill of table.slotSkills) {
    const own = holders.seekers.subarray(holders.start[skill]!, holders.start[skill + 1]!);
    count = add(query, own, count);
  }
  if (terms.months > 0) {
    occupationCodes.forEach((code, index) => {
      if (terms.credit[index]! > 0) count = add(query, experienced.get(code) ?? [], count);
    });
    const withUnknown = rest * 10_000 + weights.fit.experience * unknownScore;
    if (withUnknown >= needed) count = add(query, silent, count);
  }
  for (let at = 0; at < count; at++) query.seen[query.found[at]!] = 0;
  return query.found.subarray(0, count);
}

function add({ seen, found }: FittingQuery, seekers: ArrayLike<number>, from: number): number {
  let count = from;
  for (let at = 0; at < seekers.length; at++) {
    const seeker = seekers[at]!;
    if (seen[seeker] === 1) continue;
    seen[seeker] = 1;
    found[count++] = seeker;
  }
  return count;
}
