import type { Seeker } from "../dataset/seeker";

const CREDIT_BY_COMMON_DIGITS = [0, 2_500, 5_000, 7_500];

/** How much a month in a held occupation counts for an asked one, in basis points (SPEC §3). */
export function experienceCredit(asked: string, held: string): number {
  if (held.startsWith(asked)) return 10_000;
  let common = 0;
  while (common < 3 && common < held.length && asked[common] === held[common]) common += 1;
  return CREDIT_BY_COMMON_DIGITS[common]!;
}

/** `Σ months · credit` of a seeker's experience for an asked occupation, exact. */
export function creditedMonths(
  experience: NonNullable<Seeker["experience"]>,
  asked: string,
): bigint {
  let sum = 0n;
  for (const { occupation, months } of experience) {
    sum += BigInt(months) * BigInt(experienceCredit(asked, occupation));
  }
  return sum;
}
