import { firstDifference } from "../peers/first-difference";
import type { RankedRow } from "../peers/ranked-row";
import { bruteForce, bruteForceSample } from "./brute-force";
import { type Cell, SAMPLE, WHOLE } from "./cell";
import type { CellInput } from "./cell-input";
import { listedRows } from "./listed-rows";
import type { OwnAnswer } from "./own-answer";
import type { CellResult } from "./results";
import { samplePlaces } from "./sample-places";

/**
 * Holds the library's lists against the naive score of every pair: all of them at S and M, those of a
 * sample of roles and of seekers at L and XL. Tells how many; throws on the first difference.
 */
export function verifyAnswer(
  { size, k, seed }: Cell,
  { dataset, policy }: CellInput,
  { market, byRole, bySeeker }: OwnAnswer,
): CellResult["verified"] {
  const isWhole = WHOLE.includes(size);
  const sampleOf = (count: number): number[] => samplePlaces(count, isWhole ? count : SAMPLE, seed);
  const roles = sampleOf(byRole.owners.to);
  const seekers = sampleOf(bySeeker.owners.to);
  const asked = { dataset, policy, k };
  const expected = isWhole ? bruteForce(asked) : bruteForceSample(asked, { roles, seekers });
  assertSame("naive loops, by role", listedRows(market, byRole, roles), expected.byRole);
  assertSame("naive loops, by seeker", listedRows(market, bySeeker, seekers), expected.bySeeker);
  return { roles: roles.length, seekers: seekers.length };
}

/** Throws where the library's rows are not those of a peer: names the first role and rank, and both rows. */
export function assertSame(
  peer: string,
  own: readonly RankedRow[],
  theirs: readonly RankedRow[],
): void {
  const difference = firstDifference(own, theirs);
  if (difference === undefined) return;
  throw new Error(`the library and ${peer} differ: ${difference}`);
}
