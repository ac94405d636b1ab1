import { type BipartiteGraph, NONE } from "./bipartite-graph";

/**
 * A partial assignment with prices, shared by the phases of the transportation method.
 *
 * A row in a column j has the surplus `rowWeights[i] − prices[j]`, any other row has surplus 0.
 * INVARIANT: for each row that has been treated, surplus ≥ max(0, w − price) over its edges.
 */
export interface TransportationState {
  readonly graph: BipartiteGraph;
  /** one weight an edge */
  readonly weights: Int32Array;
  /** per column: how many rows it must hold */
  readonly lows: Int32Array;
  /** per column; INVARIANT: negative only where no more than the lower bound are held */
  readonly prices: Float64Array;
  /** per column: how many rows it holds */
  readonly counts: Int32Array;
  /** columnCount + 1 offsets into `slots`: the places of each column, never more than its edges */
  readonly slotStart: Int32Array;
  /** the rows in a column are `slots[slotStart[j] … slotStart[j] + counts[j] − 1]` */
  readonly slots: Int32Array;
  /** per row: its column or NONE */
  readonly assignment: Int32Array;
  /** per row: the weight of its assigned edge */
  readonly rowWeights: Int32Array;
  /** per row: its index in `slots`, while assigned */
  readonly slotOfRow: Int32Array;
}

/** How many rows a column must and may hold; no lower bound exceeds its capacity. */
export interface ColumnBounds {
  readonly lows: Int32Array;
  readonly capacities: Int32Array;
}

/** All rows free, all prices 0 but those of columns without places. Cost O(edges). */
export function createTransportationState(
  graph: BipartiteGraph,
  weights: Int32Array,
  { lows, capacities }: ColumnBounds,
): TransportationState {
  const { rowCount, columnCount, columns } = graph;
  const prices = new Float64Array(columnCount);
  const degrees = new Int32Array(columnCount);
  for (let edge = 0; edge < columns.length; edge++) {
    const column = columns[edge]!;
    degrees[column]! += 1;
    // nobody may want a column without places
    if (capacities[column] === 0 && weights[edge]! > prices[column]!) {
      prices[column] = weights[edge]!;
    }
  }
  const slotStart = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column++) {
    slotStart[column + 1] = slotStart[column]! + Math.min(degrees[column]!, capacities[column]!);
  }
  return {
    graph,
    weights,
    lows,
    prices,
    counts: new Int32Array(columnCount),
    slotStart,
    slots: new Int32Array(slotStart[columnCount]!),
    assignment: new Int32Array(rowCount).fill(NONE),
    rowWeights: new Int32Array(rowCount),
    slotOfRow: new Int32Array(rowCount),
  };
}

/** Frees all rows and keeps the prices. */
export function clearAssignment({ counts, assignment }: TransportationState): void {
  counts.fill(0);
  assignment.fill(NONE);
}

/** How many places a column offers at its price: at a negative one no more than it must fill. */
export function placesOf(state: TransportationState, column: number): number {
  const { prices, lows, slotStart } = state;
  const most = slotStart[column + 1]! - slotStart[column]!;
  return prices[column]! < 0 ? Math.min(most, lows[column]!) : most;
}

/** How many rows a column lacks: up to its capacity while it has a price, else to its minimum. */
export function missingOf(state: TransportationState, column: number): number {
  const { prices, counts, lows, slotStart } = state;
  const most = slotStart[column + 1]! - slotStart[column]!;
  const wanted = prices[column]! > 0 ? Math.max(most, lows[column]!) : lows[column]!;
  return Math.max(0, wanted - counts[column]!);
}

/** Takes an assigned row out of its column; the column's last row closes the gap. */
export function removeRow(state: TransportationState, row: number): void {
  const { counts, slotStart, slots, assignment, slotOfRow } = state;
  const column = assignment[row]!;
  counts[column]! -= 1;
  const last = slots[slotStart[column]! + counts[column]!]!;
  slots[slotOfRow[row]!] = last;
  slotOfRow[last] = slotOfRow[row]!;
  assignment[row] = NONE;
}
