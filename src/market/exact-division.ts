/**
 * `a · b // c` for safe non-negative integers, exact even where `a · b` passes 2^53 (SPEC §0).
 * The quotient of two safe integers never rounds up to the next integer, so flooring it is exact.
 */
export function multiplyDivide(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / c);
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** `⌈a · b / c⌉` for safe non-negative integers, exact. */
export function multiplyDivideUp(a: number, b: number, c: number): number {
  const product = a * b;
  if (product + c <= Number.MAX_SAFE_INTEGER) return Math.floor((product + c - 1) / c);
  return Number((BigInt(a) * BigInt(b) + BigInt(c) - 1n) / BigInt(c));
}
