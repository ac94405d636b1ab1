import { type BipartiteGraph, checkGraph, checkLength } from "./bipartite-graph";

// problem: put the edges of each row in the order in which the row likes them, as deferAcceptance wants.
// method: liking and place packed into one double each; short rows by insertion, long ones by the sort of
//   typed arrays, which compares numbers without a call.
// complexity: O(degree²) moves a short row, O(degree · log degree) a long one; memory of one row.
// invariants: liking descending, then the order before: the packed numbers are distinct and exact, as a
//   liking has 32 bits and a place 21 at most.

const shortRow = 64;
const mostEdgesOfRow = 2 ** 21;

/**
 * Orders each row's edges by how much the row likes them, the most first, equals as they stood; returns the
 * edges' indices, row after row, to take columns and ranks by.
 *
 * Throws a RangeError when the lengths contradict each other or a row has more than 2^21 edges.
 *
 * @example
 * const start = Int32Array.of(0, 3);
 * const columns = Int32Array.of(0, 1, 2);
 * const graph = { rowCount: 1, columnCount: 3, start, columns };
 * [...sortPreferences(graph, Int32Array.of(5, 9, 5))] // => [1, 0, 2]
 */
export function sortPreferences(graph: BipartiteGraph, likings: Int32Array): Int32Array {
  checkGraph(graph);
  checkLength("likings", likings, graph.columns.length);
  const { rowCount, start } = graph;
  let width = 1;
  for (let row = 0; row < rowCount; row++) width = Math.max(width, start[row + 1]! - start[row]!);
  if (width > mostEdgesOfRow) {
    throw new RangeError(`edges of a row: expected at most ${mostEdgesOfRow}, got ${width}`);
  }
  const packed = new Float64Array(width);
  const order = new Int32Array(likings.length);
  for (let row = 0; row < rowCount; row++) {
    const first = start[row]!;
    const degree = start[row + 1]! - first;
    for (let at = 0; at < degree; at++) packed[at] = at - likings[first + at]! * width;
    if (degree <= shortRow) insertionSort(packed, degree);
    else packed.subarray(0, degree).sort();
    for (let at = 0; at < degree; at++) {
      // the place is the rest that is not negative
      const rest = packed[at]! % width;
      order[first + at] = first + (rest < 0 ? rest + width : rest);
    }
  }
  return order;
}

function insertionSort(numbers: Float64Array, count: number): void {
  for (let from = 1; from < count; from++) {
    const number = numbers[from]!;
    let at = from;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}
