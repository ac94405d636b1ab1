import { sortedById } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import type { Region } from "../dataset/region";

const EARTH_RADIUS_KM = 6371;

/** An unknown distance. */
export const NO_DISTANCE = -1;

/** The regions of a dataset by dense numbers, in id order, and the way between them. */
export interface RegionMap {
  readonly indexOf: ReadonlyMap<string, number>;
  /** Whole kilometres from one region to every region; `NO_DISTANCE` where unknown. */
  readonly distancesFrom: (region: number) => readonly number[];
}

/** Numbers the regions; a given distance beats the positions' great circle (SPEC §1). */
export function compileRegions(dataset: Dataset): RegionMap {
  const regions = sortedById(dataset.regions);
  const indexOf = new Map(regions.map((region, index) => [region.id, index]));
  const given = regions.map(() => new Map<number, number>());
  for (const { from, to, km } of dataset.distances ?? []) {
    const [a, b] = [indexOf.get(from)!, indexOf.get(to)!];
    given[a]!.set(b, km);
    given[b]!.set(a, km);
  }
  const distance = (a: number, b: number): number => {
    if (a === b) return 0;
    const stated = given[a]!.get(b);
    if (stated !== undefined) return stated;
    return greatCircleKm(regions[Math.min(a, b)]!, regions[Math.max(a, b)]!);
  };
  return {
    indexOf,
    distancesFrom: (region) => regions.map((_, other) => distance(region, other)),
  };
}

function greatCircleKm(first: Region, second: Region): number {
  if (first.position === undefined || second.position === undefined) return NO_DISTANCE;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const lat1 = radians(first.position.lat);
  const lat2 = radians(second.position.lat);
  const halfLat = Math.sin((lat2 - lat1) / 2);
  const halfLon = Math.sin(radians(second.position.lon - first.position.lon) / 2);
  const square = halfLat * halfLat + Math.cos(lat1) * Math.cos(lat2) * halfLon * halfLon;
  return Math.floor(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square))) + 0.5);
}
