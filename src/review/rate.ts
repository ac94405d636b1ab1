/** A part of a whole in basis points, rounded down; null where the whole is 0. */
export function rateBp(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((10_000 * part) / whole);
}

/** The mean of numbers that sum to `sum`, rounded down; null where there are none. */
export function meanOf(sum: number, count: number): number | null {
  return count === 0 ? null : Math.floor(sum / count);
}
