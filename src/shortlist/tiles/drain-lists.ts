import type { BoundedHeap } from "../../solvers/bounded-heap";
import type { ShortlistColumns } from "../shortlists-query";

/** The lists that heaps hold, one after the other; empties them. */
export function drainLists(
  heaps: readonly BoundedHeap[],
): Pick<ShortlistColumns, "start" | "others" | "values"> {
  const start = new Int32Array(heaps.length + 1);
  heaps.forEach(({ size }, at) => {
    start[at + 1] = start[at]! + size;
  });
  const others = new Int32Array(start.at(-1)!);
  const values = new Int32Array(start.at(-1)!);
  heaps.forEach((heap, at) => {
    heap.drain(others, values, start[at]!);
  });
  return { start, others, values };
}
