import type { Dataset } from "../../src/dataset/dataset";
import type { Region } from "../../src/dataset/region";

/** An unknown distance. */
export const UNKNOWN_KM = -1;

/** `km(a, b)` of SPEC §1 for every two of the regions, row by row in the order given; −1 unknown. */
export function kilometres(
  regions: readonly Region[],
  distances: Dataset["distances"] = [],
): Float64Array {
  const place = new Map(regions.map(({ id }, index) => [id, index]));
  const km = new Float64Array(regions.length ** 2);
  regions.forEach((a, i) => {
    regions.forEach((b, j) => {
      // the smaller id first, so that both directions agree to the last bit
      km[i * regions.length + j] = i === j ? 0 : a.id < b.id ? haversine(a, b) : haversine(b, a);
    });
  });
  for (const { from, to, km: given } of distances) {
    const [i, j] = [place.get(from)!, place.get(to)!];
    if (i === j) continue;
    km[i * regions.length + j] = given;
    km[j * regions.length + i] = given;
  }
  return km;
}

function haversine({ position: one }: Region, { position: two }: Region): number {
  if (one === undefined || two === undefined) return UNKNOWN_KM;
  const radians = Math.PI / 180;
  const sinLat = Math.sin(((two.lat - one.lat) * radians) / 2);
  const sinLon = Math.sin(((two.lon - one.lon) * radians) / 2);
  const inner =
    sinLat * sinLat + Math.cos(one.lat * radians) * Math.cos(two.lat * radians) * sinLon * sinLon;
  return Math.floor(2 * 6_371 * Math.asin(Math.min(1, Math.sqrt(inner))) + 0.5);
}
