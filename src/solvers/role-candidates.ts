import { type BipartiteGraph, checkGraph, checkLength } from "./bipartite-graph";

// problem: keep the edges of each column in order of weight while all weights change a little.
// method: insertion sort from the last order; a comparison sort where that moves too much.
// complexity: nearly linear when the order hardly changed, O(n log n) otherwise.
// invariants: weight descending, then edge ascending: the order before never shows in the result.

/** Edges between candidates (rows) and roles (columns), reachable from both sides. */
export interface RoleCandidates extends BipartiteGraph {
  /** per edge: its row */
  readonly rows: Int32Array;
  /** columnCount + 1 offsets into `order` */
  readonly roleStart: Int32Array;
  /** the edges of each column, by `sortCandidates` in order of weight; the one part that changes */
  readonly order: Int32Array;
}

/** Prepares both sides of a graph; the order is by row until it is sorted. Cost O(edges). */
export function createRoleCandidates(graph: BipartiteGraph): RoleCandidates {
  checkGraph(graph);
  const { rowCount, columnCount, start, columns } = graph;
  const roleStart = new Int32Array(columnCount + 1);
  for (let edge = 0; edge < columns.length; edge++) roleStart[columns[edge]! + 1]! += 1;
  for (let role = 0; role < columnCount; role++) roleStart[role + 1]! += roleStart[role]!;
  const next = roleStart.slice();
  const rows = new Int32Array(columns.length);
  const order = new Int32Array(columns.length);
  for (let row = 0; row < rowCount; row++) {
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      rows[edge] = row;
      order[next[columns[edge]!]!++] = edge;
    }
  }
  return { rowCount, columnCount, start, columns, rows, roleStart, order };
}

/** Orders each role's candidates by weight, in place. */
export function sortCandidates(candidates: RoleCandidates, weights: Float64Array): void {
  const { columnCount, roleStart, order } = candidates;
  checkLength("weights", weights, order.length);
  for (let role = 0; role < columnCount; role++) {
    const first = roleStart[role]!;
    const end = roleStart[role + 1]!;
    if (!insertionSort(order, weights, { first, end })) {
      order.subarray(first, end).sort((a, b) => weights[b]! - weights[a]! || a - b);
    }
  }
}

const movesPerEntry = 16;

/** Sorts a range of edges; gives up, with the range permuted, when it would take too many moves. */
function insertionSort(
  order: Int32Array,
  weights: Float64Array,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  let budget = movesPerEntry * (end - first);
  for (let from = first + 1; from < end; from++) {
    const edge = order[from]!;
    const weight = weights[edge]!;
    let at = from;
    while (at > first) {
      const before = order[at - 1]!;
      const other = weights[before]!;
      if (other > weight || (other === weight && before < edge)) break;
      order[at] = before;
      at -= 1;
    }
    order[at] = edge;
    budget -= from - at;
    if (budget < 0) return false;
  }
  return true;
}
