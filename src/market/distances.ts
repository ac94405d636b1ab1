import { byCodeUnit } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import { float64, int32 } from "./column";

/** The distance is not known. */
export const UNKNOWN_KM = -1;

/** Where regions lie, by region index. */
export interface DistanceColumns {
  readonly count: number;
  /** Degrees; NaN where the position is not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** The rank of the region's id. */
  readonly rank: Int32Array;
  /** Stated distances in both directions, in CSR by region, ascending. */
  readonly statedStart: Int32Array;
  readonly statedTo: Int32Array;
  readonly statedKm: Float64Array;
}

/** Whole kilometres between regions, by region index; `UNKNOWN_KM` where nothing tells. */
export interface Distances {
  readonly indexOf: (id: string) => number;
  readonly count: number;
  readonly km: (a: number, b: number) => number;
  readonly columns: DistanceColumns;
}

const EARTH_RADIUS_KM = 6_371;

/** Compiles `km(a, b)` (SPEC §1): stated distances first, else the haversine of the positions. */
export function compileDistances({ regions, distances = [] }: Dataset): Distances {
  const indices = new Map(regions.map(({ id }, index) => [id, index]));
  const indexOf = (id: string): number => indices.get(id)!;
  const ranked = regions.map((_, index) => index);
  ranked.sort((a, b) => byCodeUnit(regions[a]!.id, regions[b]!.id));
  const rank = new Int32Array(regions.length);
  ranked.forEach((region, place) => {
    rank[region] = place;
  });
  const columns = {
    count: regions.length,
    lat: float64(regions.map(({ position }) => position?.lat ?? Number.NaN)),
    lon: float64(regions.map(({ position }) => position?.lon ?? Number.NaN)),
    rank: int32(rank),
    ...compileStated(
      regions.length,
      distances.map((d) => [indexOf(d.from), indexOf(d.to), d.km]),
    ),
  };
  return { count: regions.length, indexOf, columns, km: (a, b) => kmBetween(columns, a, b) };
}

function compileStated(count: number, stated: readonly (readonly [number, number, number])[]) {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (const [from, to, km] of stated) {
    rows[from]!.set(to, km);
    rows[to]!.set(from, km);
  }
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const start = [0];
  for (const row of sorted) start.push(start.at(-1)! + row.length);
  const links = sorted.flat();
  return {
    statedStart: int32(start),
    statedTo: int32(links.map(([to]) => to)),
    statedKm: float64(links.map(([, km]) => km)),
  };
}

/** Whole kilometres between two regions, or `UNKNOWN_KM`. Logarithmic in what is stated of one. */
export function kmBetween(columns: DistanceColumns, a: number, b: number): number {
  if (a === b) return 0;
  const { statedStart, statedTo, statedKm } = columns;
  let low = statedStart[a]!;
  let high = statedStart[a + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (statedTo[middle]! < b) low = middle + 1;
    else high = middle;
  }
  return low < statedStart[a + 1]! && statedTo[low] === b
    ? statedKm[low]!
    : haversine(columns, a, b);
}

function haversine({ lat, lon, rank }: DistanceColumns, one: number, other: number): number {
  // why: floating point is not symmetric, so the pair is always taken in id order
  const [a, b] = rank[one]! < rank[other]! ? [one, other] : [other, one];
  if (Number.isNaN(lat[a]! + lat[b]!)) return UNKNOWN_KM;
  const rad = Math.PI / 180;
  const halfLat = Math.sin(((lat[b]! - lat[a]!) * rad) / 2);
  const halfLon = Math.sin(((lon[b]! - lon[a]!) * rad) / 2);
  const chord =
    halfLat * halfLat + Math.cos(lat[a]! * rad) * Math.cos(lat[b]! * rad) * halfLon * halfLon;
  return Math.floor(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))) + 0.5);
}
