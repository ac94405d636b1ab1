import { type Market, shortlists } from "taavon";
import type { RankedRow } from "./ranked-row";

/** The library's lists of the roles in `range` (all where none is named), as rows. */
export function libraryRows(
  market: Market,
  seekerIds: readonly string[],
  query: { readonly k: number; readonly range?: { readonly from: number; readonly to: number } },
): RankedRow[] {
  const place = new Map(seekerIds.map((id, index) => [id, index]));
  const rows: RankedRow[] = [];
  let role = query.range?.from ?? 0;
  for (const { candidates } of shortlists(market, { by: "role", ...query })) {
    candidates.forEach(({ seeker, value, fit, appeal }, at) => {
      rows.push({ role, rank: at + 1, seeker: place.get(seeker)!, value, fit, appeal });
    });
    role += 1;
  }
  return rows;
}
