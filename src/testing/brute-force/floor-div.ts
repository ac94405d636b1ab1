/** `a₁·a₂·… // divisor`, exact: products are taken in BigInt (SPEC §0). */
export function productOver(factors: readonly number[], divisor: number | bigint): number {
  return Number(product(factors) / BigInt(divisor));
}

/** The exact product of integers. */
export function product(factors: readonly number[]): bigint {
  return factors.reduce((result, factor) => result * BigInt(factor), 1n);
}

/** The exact sum of exact terms. */
export function total(terms: readonly bigint[]): bigint {
  return terms.reduce((sum, term) => sum + term, 0n);
}

/** `⌈a·b / 10 000⌉`. */
export function ceilBp(a: number, b: number): number {
  return Number((product([a, b]) + 9_999n) / 10_000n);
}
