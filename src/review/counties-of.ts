import type { Region } from "../dataset/region";

/**
 * Each region's county: the region just under the top of the map that it lies in, or the top itself.
 * Linear in regions times the depth of the map.
 */
export function countiesOf(regions: readonly Region[]): ReadonlyMap<string, string> {
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  const countyOf = (region: string): string => {
    const parent = parentOf.get(region);
    const isUnderTop = parent === undefined || parentOf.get(parent) === undefined;
    return isUnderTop ? region : countyOf(parent);
  };
  return new Map(regions.map(({ id }) => [id, countyOf(id)]));
}
