import { memory } from "./column";

/** Start offsets of a CSR layout: `start[i]…start[i + 1]` are the places of item `i`. */
export function startsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Int32Array {
  const start = new Int32Array(memory(4 * (items.length + 1)));
  for (let at = 0; at < items.length; at++) start[at + 1] = start[at]! + sizeOf(items[at]!);
  return start;
}
