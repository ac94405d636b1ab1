import { memory } from "./column";

/** `sim · min(level, asked) // asked` for every similarity there is and every two levels, looked up. */
export interface FitTable {
  /** The similarities in basis points, ascending; the first is 0. */
  readonly similarities: readonly number[];
  /** How far apart the rows of two levels stand: `fits[(place · width + level) · width + asked]`. */
  readonly width: number;
  readonly fits: Uint16Array;
}

/** Tabulates the fits of similarities on a scale from 1 to `levels`; quadratic in the levels. */
export function compileFits(similarities: Iterable<number>, levels: number): FitTable {
  const sorted = [...new Set([0, ...similarities])].sort((a, b) => a - b);
  const width = levels + 1;
  const fits = new Uint16Array(memory(2 * sorted.length * width * width));
  sorted.forEach((similarity, place) => {
    for (let level = 1; level <= levels; level++) {
      for (let asked = 1; asked <= levels; asked++) {
        const common = similarity * Math.min(level, asked);
        fits[(place * width + level) * width + asked] = Math.floor(common / asked);
      }
    }
  });
  return { similarities: sorted, width, fits };
}
