// why: log2 is not the same to the last digit on every engine; whole powers are

/**
 * What a place on a ranked list is seen, in basis points of the first: `10000 / log2(rank + 1)` rounded down,
 * for ranks 1…`most` (the exposure of Singh and Joachims, KDD 2018, after the discount of DCG). Exact: the
 * largest `d` with `(rank + 1)^d ≤ 2^10000`.
 *
 * @example
 * discounts(4) // => [10_000, 6_309, 5_000, 4_306]
 */
export function discounts(most: number): readonly number[] {
  const whole = 2n ** 10_000n;
  return Array.from({ length: most }, (_, at) => {
    const base = BigInt(at + 2);
    let [low, high] = [0, 10_000];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (base ** BigInt(middle) <= whole) low = middle;
      else high = middle - 1;
    }
    return low;
  });
}
