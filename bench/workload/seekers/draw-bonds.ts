import type { Random } from "../random/open-random";

/** What ties a seeker to others of the same block. */
export interface Bonds {
  together?: string;
  apart?: readonly string[];
  relatives?: readonly string[];
}

/** How many seekers in a row are drawn with their bonds; nobody is bound beyond the block. */
export const BLOCK = 50;

/** Seven digits, so that ids stand in the order of their numbers up to ten million. */
export function seekerId(index: number): string {
  return `s-${String(index + 1).padStart(7, "0")}`;
}

/**
 * Draws who of the seekers `first … end − 1` belongs together (about 1 % of all), is kin (3 %) or
 * keeps apart (1 %, half of them without an answer); by place in the block, few are bound.
 */
export function drawBonds(random: Random, first: number, end: number): Bonds[] {
  const bonds: Bonds[] = [];
  const friends = drawRun(random, 2000, end - first);
  const kin = drawRun(random, 6000, end - first);
  const foes = drawRun(random, 2000, end - first).slice(0, 2);
  const isMutual = random.chance(5000);
  const others = (places: readonly number[], place: number): string[] =>
    places.filter((other) => other !== place).map((other) => seekerId(first + other));
  const bound = (place: number): Bonds => {
    bonds[place] ??= {};
    return bonds[place];
  };
  for (const place of friends) bound(place).together = `g-${seekerId(first + friends[0]!)}`;
  for (const place of kin) bound(place).relatives = others(kin, place);
  // why: who wants one unit together is not kept apart
  if (foes.some((place) => friends.includes(place))) return bonds;
  for (const place of isMutual ? foes : foes.slice(0, 1)) bound(place).apart = others(foes, place);
  return bonds;
}

/** Two or three neighbours, in some of the blocks. */
function drawRun(random: Random, basisPoints: number, length: number): number[] {
  const size = random.between(2, 3);
  if (!random.chance(basisPoints) || length < size) return [];
  const start = random.below(length - size + 1);
  return Array.from({ length: size }, (_, place) => start + place);
}
