import type { Market } from "../market/market";
import type { Composition } from "../policy/legal-form";
import { largestFamily, type Ties } from "./ties";

/** Whether a seeker counts for a row of kind `local` or `group`. */
export function countsFor(
  market: Market,
  row: Exclude<Composition, { readonly kind: "family" }>,
  place: { readonly seeker: number; readonly opportunity: number },
): boolean {
  if (row.kind === "local") {
    return market.seekers.region[place.seeker] === market.opportunities[place.opportunity]!.region;
  }
  return market.seekerRecords[place.seeker]!.groups?.includes(row.group) ?? false;
}

/** U5: whether members together satisfy a row of the policy's composition rules (SPEC §7). */
export function satisfiesRow(
  market: Market,
  row: Composition,
  unit: { readonly opportunity: number; readonly members: readonly number[]; readonly ties: Ties },
): boolean {
  const { opportunity, members, ties } = unit;
  if (row.kind === "family") return largestFamily(members, ties) <= row.max;
  const counted = members.filter((seeker) => countsFor(market, row, { seeker, opportunity }));
  return counted.length * 10_000 >= row.minShare * members.length;
}
