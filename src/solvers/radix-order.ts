// problem: put items in the order of an unsigned 32-bit key each, equal keys as they stood.
// method: counting sort by digits of 16 bits from the lowest (LSD radix sort; Knuth, TAOCP vol. 3, 5.2.5).
// complexity: one or two passes, O(n + 65 536) each; memory n indices and 65 537 counts.
// invariants: stable, so several calls, the least important key first, order by several keys.

const DIGIT = 1 << 16;

/** The items of `order` by `keys[item]` ascending; equal keys keep their order. */
export function orderByKey(order: Int32Array, keys: ArrayLike<number>): Int32Array {
  let most = 0;
  for (let at = 0; at < order.length; at++) most = Math.max(most, keys[order[at]!]!);
  const low = passOver(order, keys, 0);
  return most < DIGIT ? low : passOver(low, keys, 16);
}

/** One counting sort by the 16 bits of the key above `shift`. */
function passOver(order: Int32Array, keys: ArrayLike<number>, shift: number): Int32Array {
  const start = new Int32Array(DIGIT + 1);
  for (let at = 0; at < order.length; at++)
    start[((keys[order[at]!]! >>> shift) & 0xffff) + 1]! += 1;
  for (let digit = 0; digit < DIGIT; digit++) start[digit + 1]! += start[digit]!;
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const item = order[at]!;
    sorted[start[(keys[item]! >>> shift) & 0xffff]!++] = item;
  }
  return sorted;
}
