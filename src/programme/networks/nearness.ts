import { TaavonError } from "../../dataset/taavon-error";
import type { Market } from "../../market/market";
import type { Cooperative } from "./cooperative";

/** Whole kilometres between two regions, or null where nobody knows (SPEC §1). */
export type Kilometres = (regionA: string, regionB: string) => number | null;

/** The distances of a market by region id. */
export function kilometresOf({ distances }: Market): Kilometres {
  return (a, b) => {
    const km = distances.km(distances.indexOf(a), distances.indexOf(b));
    return km < 0 ? null : km;
  };
}

/**
 * Whether two places can deal with each other: a distance that nobody knows is not held against
 * them, since what is unknown is to be confirmed, not refused (SPEC §4).
 */
export function isInReach(km: number | null, maxKm: number): boolean {
  return km === null || km <= maxKm;
}

/** Nearest first, the unknown distance last, then by id. */
export function byNearness(
  a: { readonly km: number | null; readonly id: string },
  b: { readonly km: number | null; readonly id: string },
): number {
  const [kmA, kmB] = [a.km ?? Infinity, b.km ?? Infinity];
  if (kmA !== kmB) return kmA - kmB;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The distance from a region to the nearest of several cooperatives; null where none is known. */
export function nearestOf(
  kilometres: Kilometres,
  region: string,
  others: readonly Cooperative[],
): number | null {
  let nearest: number | null = null;
  for (const other of others) {
    const km = kilometres(region, other.region);
    if (km !== null && (nearest === null || km < nearest)) nearest = km;
  }
  return nearest;
}

/** Throws `invalid_option` unless a number is a whole one from `least` on. */
export function assertWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new TaavonError("invalid_option", `${name} should be a whole number from ${least} on`);
}
