import type { Dataset } from "../dataset/dataset";
import type { Region } from "../dataset/region";

/** The distance is not known. */
export const UNKNOWN_KM = -1;

/** Whole kilometres between regions, by region index; `UNKNOWN_KM` where nothing tells. */
export interface Distances {
  readonly indexOf: (id: string) => number;
  readonly count: number;
  readonly km: (a: number, b: number) => number;
}

const EARTH_RADIUS_KM = 6_371;

/** Compiles `km(a, b)` (SPEC §1): stated distances first, else the haversine of the positions. */
export function compileDistances({ regions, distances = [] }: Dataset): Distances {
  const indices = new Map(regions.map(({ id }, index) => [id, index]));
  const stated = new Map<number, number>();
  const count = regions.length;
  for (const { from, to, km } of distances) {
    const a = indices.get(from)!;
    const b = indices.get(to)!;
    stated.set(a * count + b, km);
    stated.set(b * count + a, km);
  }
  return {
    count,
    indexOf: (id) => indices.get(id)!,
    km: (a, b) =>
      a === b ? 0 : (stated.get(a * count + b) ?? haversine(regions[a]!, regions[b]!)),
  };
}

function haversine(one: Region, other: Region): number {
  // why: floating point is not symmetric, so the pair is always taken in id order
  const [a, b] =
    one.id < other.id ? [one.position, other.position] : [other.position, one.position];
  if (a === undefined || b === undefined) return UNKNOWN_KM;
  const rad = Math.PI / 180;
  const halfLat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * rad) / 2);
  const chord =
    halfLat * halfLat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * halfLon * halfLon;
  return Math.floor(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))) + 0.5);
}
