const CREDIT_BY_DIGITS = [0, 2_500, 5_000, 7_500] as const;

/**
 * How much experience in a held occupation counts for a role's, in basis points: all of it when the
 * role's ISCO-08 code is a prefix of the held one, else by the leading digits in common (SPEC §3).
 */
export function occupationCredit(asked: string, held: string): number {
  if (held.startsWith(asked)) return 10_000;
  // INVARIANT: fewer than `asked.length` ≤ 4 digits agree, so the table has the row
  let digits = 0;
  while (asked[digits] === held[digits]) digits++;
  return CREDIT_BY_DIGITS[digits]!;
}
