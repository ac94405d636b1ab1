import { kmBetween } from "./distances";
import type { MarketColumns } from "./market";
import { reachKm } from "./reach";

/**
 * Writes everybody whom distance does not keep from a region, or does not surely keep, and returns how
 * many. One visit a seeker within reach.
 */
export function seekersWithinReach(
  { seekers, distances, policy }: MarketColumns,
  region: number,
  into: Int32Array,
): number {
  const { regionStart, byReach, travelKm, relocates } = seekers;
  let count = 0;
  for (let home = 0; home < distances.count; home++) {
    const end = regionStart[home + 1]!;
    if (regionStart[home] === end) continue;
    const km = kmBetween(distances, home, region);
    for (let at = regionStart[home]!; at < end; at++) {
      const seeker = byReach[at]!;
      // the rest of the region reaches less far still
      if (km > 0 && reachKm(travelKm[seeker]!, relocates[seeker] === 1, policy) < km) break;
      into[count++] = seeker;
    }
  }
  return count;
}
