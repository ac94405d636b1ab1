import { openRandom } from "../workload/random/open-random";

/** So many distinct places below `count`, ascending; all where there are no more. Seeded. */
export function samplePlaces(count: number, size: number, seed: string): number[] {
  if (count <= size) return Array.from({ length: count }, (_, place) => place);
  const random = openRandom(seed, `sample of ${count}`);
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(random.below(count));
  return [...chosen].sort((a, b) => a - b);
}
