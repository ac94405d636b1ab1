import { int32, memory } from "../column";
import { type DistanceColumns, kmBetween } from "../distances";
import type { RoleFacts } from "../role-columns";

/** Where there are opportunities, and how far everything is from there. */
export interface AskedRegions {
  /** The regions with roles, ascending. */
  readonly regions: Int32Array;
  /** By place among them and region, `place · count + region`: kilometres, or `UNKNOWN_KM`. */
  readonly km: Float64Array;
}

/** Distances from wherever there are roles. Costs asked regions × regions. */
export function askedRegions(
  { region }: Pick<RoleFacts, "region">,
  distances: DistanceColumns,
): AskedRegions {
  const regions = int32(Int32Array.from(new Set(region)).sort());
  const km = new Float64Array(memory(8 * regions.length * distances.count));
  regions.forEach((asked, place) => {
    for (let home = 0; home < distances.count; home++) {
      km[place * distances.count + home] = kmBetween(distances, home, asked);
    }
  });
  return { regions, km };
}
