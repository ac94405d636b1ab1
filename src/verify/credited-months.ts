import { WHOLE } from "./exact";

/** The months that count, as `Σ months·credit // WHOLE·asked` wants them: in months times basis points. */
export function creditedMonths(
  seeker: { readonly occupations: readonly number[]; readonly months: readonly number[] },
  credit: readonly number[],
): number | bigint {
  let sum = 0;
  for (let at = 0; at < seeker.occupations.length; at++) {
    sum += seeker.months[at]! * credit[seeker.occupations[at]!]!;
  }
  if (sum <= Number.MAX_SAFE_INTEGER) return sum;
  return seeker.months.reduce(
    (exact, months, at) => exact + BigInt(months) * BigInt(credit[seeker.occupations[at]!]!),
    0n,
  );
}

/** `min(WHOLE, credited // asked)`. */
export function experienceShare(credited: number | bigint, asked: number): number {
  if (typeof credited === "number") return Math.min(WHOLE, Math.floor(credited / asked));
  return Number(credited / BigInt(asked) > WHOLE ? WHOLE : credited / BigInt(asked));
}
