import type { Dataset } from "../../dataset/dataset";

/** SPEC §1's `km(a, b)`; undefined where it is unknown. */
export function naiveKilometres(
  { regions, distances = [] }: Dataset,
  a: string,
  b: string,
): number | undefined {
  if (a === b) return 0;
  const given = distances.find(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
  if (given !== undefined) return given.km;
  const position = (id: string) => regions.find((region) => region.id === id)!.position;
  const [first, second] = a < b ? [position(a), position(b)] : [position(b), position(a)];
  if (first === undefined || second === undefined) return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(first.lat, second.lat) +
    Math.cos(radians(first.lat)) * Math.cos(radians(second.lat)) * half(first.lon, second.lon);
  return Math.floor(2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h))) + 0.5);
}
