// Exact integers: doubles while a product stays below 2^53, BigInt beyond.
// A double product or sum of non-negative integers that reaches 2^53 also shows as ≥ 2^53, so the test
// after the fact is safe; and floor(x / c) in doubles is exact for integers x < 2^53.

/** The whole of a scale in basis points. */
export const WHOLE = 10_000;

const MOST = Number.MAX_SAFE_INTEGER;

/** `a·b // c` for non-negative integers. */
export function floorMulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= MOST) return Math.floor(product / c);
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** `⌈a·b / c⌉` for non-negative integers. */
export function ceilMulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (product + c <= MOST) return Math.floor((product + c - 1) / c);
  return Number((BigInt(a) * BigInt(b) + BigInt(c) - 1n) / BigInt(c));
}

/** Whether `a·b < c·d` for non-negative integers. */
export function isLessProduct(a: number, b: number, c: number, d: number): boolean {
  const left = a * b;
  const right = c * d;
  if (left <= MOST && right <= MOST) return left < right;
  return BigInt(a) * BigInt(b) < BigInt(c) * BigInt(d);
}

/** `Σ weight·value // total` over as many values as there are weights; `total` is positive. */
export function weightedMean(
  weights: readonly number[],
  values: readonly number[],
  total: number,
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * values[at]!;
  if (sum <= MOST) return Math.floor(sum / total);
  let exact = 0n;
  weights.forEach((weight, at) => {
    exact += BigInt(weight) * BigInt(values[at]!);
  });
  return Number(exact / BigInt(total));
}
