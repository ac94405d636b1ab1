/** The whole of a scale in basis points. */
export const WHOLE = 10_000;

/** `a·b // c` for non-negative integers, exact beyond 2^53. */
export function timesOver(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / c);
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** Whether `a·b < c·d` for non-negative integers, exact beyond 2^53. */
export function isLessProduct(a: number, b: number, c: number, d: number): boolean {
  const [left, right] = [a * b, c * d];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left < right;
  return BigInt(a) * BigInt(b) < BigInt(c) * BigInt(d);
}
