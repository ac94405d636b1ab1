import { type BipartiteGraph, checkCounts, checkGraph, checkLength, NONE } from "./bipartite-graph";

// problem: a stable assignment of rows, who rank columns, to columns, which rank rows and have a
//   number of places each.
// method: deferred acceptance, rows proposing (Gale and Shapley 1962, "College admissions and the
//   stability of marriage"); a full column holds its best and lets the worst propose further.
// complexity: O(edges · log capacity); each edge is proposed along once at most.
// invariants: a held row has been refused by every column that it prefers; the result is the stable
//   assignment that every row likes best, whatever the order of the proposals.
// it does not: know ties; equal ranks count as ranked by row index.

export interface AcceptanceProblem extends BipartiteGraph {
  /** per column: how many rows it holds at most */
  readonly capacities: Int32Array;
  /**
   * per edge: how its column ranks its row, lower is better, equal ranks by row index. A row's own
   * order is that of its edges, the first liked best; a pair without an edge is unacceptable.
   */
  readonly ranks: Float64Array | Int32Array;
}

/**
 * Finds the row-optimal stable assignment: per row its column or NONE.
 *
 * Throws a RangeError when the lengths of the arrays contradict each other.
 */
export function deferAcceptance(problem: AcceptanceProblem): Int32Array {
  checkProblem(problem);
  const { rowCount, start, columns, ranks } = problem;
  const assignment = new Int32Array(rowCount).fill(NONE);
  const next = start.slice(0, rowCount);
  const held = createHeldRows(problem);
  for (let first = 0; first < rowCount; first++) {
    let row = first;
    while (row !== NONE && next[row]! < start[row + 1]!) {
      const edge = next[row]!++;
      const column = columns[edge]!;
      const refused = offer(held, { column, row, rank: ranks[edge]! });
      if (refused === row) continue;
      assignment[row] = column;
      if (refused !== NONE) assignment[refused] = NONE;
      row = refused;
    }
  }
  return assignment;
}

/** A row and a column that would both rather have each other. */
export interface BlockingPair {
  readonly row: number;
  readonly column: number;
}

/**
 * Lists the blocking pairs of any assignment, by row and then by the row's own order.
 *
 * A pair blocks when the row is free or likes the column better than its own, and the column has
 * room or ranks the row before one that it holds. Throws a RangeError when lengths contradict each
 * other or a row is assigned along no edge. Cost O(edges).
 */
export function findBlockingPairs(
  problem: AcceptanceProblem,
  assignment: Int32Array,
): readonly BlockingPair[] {
  checkProblem(problem);
  checkLength("assignment", assignment, problem.rowCount);
  const { rowCount, columnCount, start, columns, ranks, capacities } = problem;
  const counts = new Int32Array(columnCount);
  const worstRows = new Int32Array(columnCount).fill(NONE);
  const worstRanks = new Float64Array(columnCount).fill(Number.NEGATIVE_INFINITY);
  const ownEdges = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const edge = findOwnEdge(problem, row, assignment[row]!);
    ownEdges[row] = edge;
    if (assignment[row] === NONE) continue;
    const column = columns[edge]!;
    counts[column]! += 1;
    // rows ascend, so an equal rank ranks behind
    if (ranks[edge]! >= worstRanks[column]!) {
      worstRanks[column] = ranks[edge]!;
      worstRows[column] = row;
    }
  }
  const pairs: BlockingPair[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let edge = start[row]!; edge < ownEdges[row]!; edge++) {
      const column = columns[edge]!;
      const rank = ranks[edge]!;
      const worst = worstRanks[column]!;
      const isWanted = rank < worst || (rank === worst && row < worstRows[column]!);
      if (isWanted || counts[column]! < capacities[column]!) pairs.push({ row, column });
    }
  }
  return pairs;
}

/** The edge of a row's assignment, or the end of its list when it is free. */
function findOwnEdge({ start, columns }: BipartiteGraph, row: number, column: number): number {
  const end = start[row + 1]!;
  if (column === NONE) return end;
  for (let edge = start[row]!; edge < end; edge++) if (columns[edge] === column) return edge;
  throw new RangeError(`assignment[${row}]: expected a column of this row, got ${column}`);
}

function checkProblem(problem: AcceptanceProblem): void {
  checkGraph(problem);
  checkLength("ranks", problem.ranks, problem.columns.length);
  checkLength("capacities", problem.capacities, problem.columnCount);
  checkCounts("capacities", problem.capacities);
}

/** The rows that each column holds for now: a heap each, the row to refuse first on top. */
interface HeldRows {
  readonly slotStart: Int32Array;
  readonly counts: Int32Array;
  readonly rows: Int32Array;
  readonly ranks: Float64Array;
}

function createHeldRows({ columnCount, columns, capacities }: AcceptanceProblem): HeldRows {
  const degrees = new Int32Array(columnCount);
  for (let edge = 0; edge < columns.length; edge++) degrees[columns[edge]!]! += 1;
  const slotStart = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column++) {
    slotStart[column + 1] = slotStart[column]! + Math.min(degrees[column]!, capacities[column]!);
  }
  const slotCount = slotStart[columnCount]!;
  return {
    slotStart,
    counts: new Int32Array(columnCount),
    rows: new Int32Array(slotCount),
    ranks: new Float64Array(slotCount),
  };
}

interface Offer {
  readonly column: number;
  readonly row: number;
  readonly rank: number;
}

/** Offers a row to a column; returns the row that is refused for it, or NONE. */
function offer(held: HeldRows, { column, row, rank }: Offer): number {
  const { slotStart, counts, rows, ranks } = held;
  const first = slotStart[column]!;
  const capacity = slotStart[column + 1]! - first;
  const count = counts[column]!;
  if (count < capacity) {
    counts[column] = count + 1;
    let at = count;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBehind(rank, row, ranks[first + parent]!, rows[first + parent]!)) break;
      ranks[first + at] = ranks[first + parent]!;
      rows[first + at] = rows[first + parent]!;
      at = parent;
    }
    ranks[first + at] = rank;
    rows[first + at] = row;
    return NONE;
  }
  if (capacity === 0 || isBehind(rank, row, ranks[first]!, rows[first]!)) return row;
  const refused = rows[first]!;
  let at = 0;
  for (let child = 1; child < capacity; child = 2 * at + 1) {
    const left = first + child;
    if (
      child + 1 < capacity &&
      isBehind(ranks[left + 1]!, rows[left + 1]!, ranks[left]!, rows[left]!)
    ) {
      child += 1;
    }
    if (!isBehind(ranks[first + child]!, rows[first + child]!, rank, row)) break;
    ranks[first + at] = ranks[first + child]!;
    rows[first + at] = rows[first + child]!;
    at = child;
  }
  ranks[first + at] = rank;
  rows[first + at] = row;
  return refused;
}

function isBehind(rankA: number, rowA: number, rankB: number, rowB: number): boolean {
  return rankA === rankB ? rowA > rowB : rankA > rankB;
}
