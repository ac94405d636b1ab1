import { NONE } from "./bipartite-graph";
import { LabelQueue } from "./label-queue";
import { removeRow, type TransportationState } from "./transportation-state";

// problem: fill one more place of a column, or prove that it had better stay empty.
// method: shortest augmenting path in reduced costs as in transportation-insertion, seen from the
//   column: it takes a free row, or another column's row, which leaves a place open there.
// complexity: O(edges of the column) per column settled.
// invariants: labels are what the place costs so far; the path ends at a free row or at a column
//   that may go without (it pays its price). The prices of settled columns fall by what they are
//   nearer than that end, and so never below 0 where a place may stay open.

/** The edges by column: `rows[start[j] …]` with their weights. */
export interface ColumnEdges {
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Int32Array;
}

/** Turns the edges of a state to column order; rows ascend in each column. Cost O(edges). */
function collectColumnEdges({ graph, weights }: TransportationState): ColumnEdges {
  const { rowCount, columnCount, start, columns } = graph;
  const next = new Int32Array(columnCount + 1);
  for (let edge = 0; edge < columns.length; edge++) next[columns[edge]! + 1]! += 1;
  for (let column = 0; column < columnCount; column++) next[column + 1]! += next[column]!;
  const byColumn = {
    start: next.slice(),
    rows: new Int32Array(columns.length),
    weights: new Int32Array(columns.length),
  };
  for (let row = 0; row < rowCount; row++) {
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      const at = next[columns[edge]!]!++;
      byColumn.rows[at] = row;
      byColumn.weights[at] = weights[edge]!;
    }
  }
  return byColumn;
}

/** Scratch memory of the searches over one state. */
export interface ReleaseSearch {
  readonly queue: LabelQueue;
  readonly edges: ColumnEdges;
  /** per column: the row that would leave it, for which column, at what weight there */
  readonly leavers: Int32Array;
  readonly targets: Int32Array;
  readonly targetWeights: Int32Array;
  /** what the best end found so far costs */
  bound: number;
  /** the column that goes without, or that the free row enters */
  endColumn: number;
  /** the free row that enters, or NONE, and the weight of its edge */
  endRow: number;
  endWeight: number;
}

export function createReleaseSearch(state: TransportationState): ReleaseSearch {
  const { columnCount } = state.graph;
  return {
    queue: new LabelQueue(columnCount),
    edges: collectColumnEdges(state),
    leavers: new Int32Array(columnCount),
    targets: new Int32Array(columnCount),
    targetWeights: new Int32Array(columnCount),
    bound: 0,
    endColumn: NONE,
    endRow: NONE,
    endWeight: 0,
  };
}

/**
 * Brings one more row into a column with room unless that costs more than `worth`, in which case
 * only prices change; returns whether a row came or the price fell by all of `worth`.
 *
 * With `worth` Infinity the answer false means that no further row can be had; then the state is
 * unchanged and the queue still holds the columns settled, which cannot spare a row.
 */
export function fillPlace(
  state: TransportationState,
  search: ReleaseSearch,
  target: { readonly column: number; readonly worth: number },
): boolean {
  const { prices } = state;
  const { queue } = search;
  queue.reset();
  search.bound = target.worth;
  search.endColumn = NONE;
  search.endRow = NONE;
  queue.lower(target.column, 0);
  for (let column = queue.pop(); column !== NONE; column = queue.pop()) {
    const label = queue.labels[column]!;
    if (label >= search.bound) break;
    lowerLabels(state, search, column, label);
  }
  const { bound } = search;
  if (bound === Number.POSITIVE_INFINITY) return false;
  for (let at = 0; at < queue.settledCount; at++) {
    const column = queue.settled[at]!;
    const label = queue.labels[column]!;
    if (label < bound) prices[column]! -= bound - label;
  }
  if (search.endColumn !== NONE) augment(state, search, target.column);
  return true;
}

/** Tries every row that could come into a column. */
function lowerLabels(
  state: TransportationState,
  search: ReleaseSearch,
  column: number,
  label: number,
): void {
  const { prices, counts, lows, assignment, rowWeights } = state;
  const { queue, edges } = search;
  const { labels } = queue;
  const base = label + prices[column]!;
  for (let at = edges.start[column]!, end = edges.start[column + 1]!; at < end; at++) {
    const row = edges.rows[at]!;
    const weight = edges.weights[at]!;
    const source = assignment[row]!;
    if (source === NONE) {
      if (base - weight >= search.bound) continue;
      search.bound = base - weight;
      search.endColumn = column;
      search.endRow = row;
      search.endWeight = weight;
      continue;
    }
    const cost = base - weight + rowWeights[row]! - prices[source]!;
    if (cost >= search.bound || cost >= labels[source]!) continue;
    search.leavers[source] = row;
    search.targets[source] = column;
    search.targetWeights[source] = weight;
    queue.lower(source, cost);
    // a column that can spare a row has no negative price
    const total = cost + prices[source]!;
    if (total < search.bound && counts[source]! > lows[source]!) {
      search.bound = total;
      search.endColumn = source;
      search.endRow = NONE;
    }
  }
}

/** Moves the rows along the path, from its end to the column that asked. */
function augment(state: TransportationState, search: ReleaseSearch, asking: number): void {
  const { counts, slotStart, slots, assignment, rowWeights, slotOfRow } = state;
  const { leavers, targets, targetWeights } = search;
  let row = search.endRow;
  let weight = search.endWeight;
  let column = search.endColumn;
  if (row === NONE) {
    row = leavers[column]!;
    weight = targetWeights[column]!;
    removeRow(state, row);
    column = targets[column]!;
  }
  for (;;) {
    const isLast = column === asking;
    const next = isLast ? NONE : leavers[column]!;
    const slot = isLast ? slotStart[column]! + counts[column]!++ : slotOfRow[next]!;
    slots[slot] = row;
    slotOfRow[row] = slot;
    assignment[row] = column;
    rowWeights[row] = weight;
    if (isLast) return;
    row = next;
    weight = targetWeights[column]!;
    column = targets[column]!;
  }
}
