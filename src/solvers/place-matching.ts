import { type BipartiteGraph, checkCounts, checkGraph, checkLength, NONE } from "./bipartite-graph";
import { runSteps } from "./run-steps";

// problem: give as many rows as possible a place in an adjacent column; columns hold a number of rows
//   each, and so do groups of columns together.
// method: augmenting paths by breadth-first search, row by row (Ford and Fulkerson 1956). What a search
//   without success has reached is never looked at again: no later path leads out of it (the Hungarian
//   forest; Kuhn 1955). A row that has a place keeps one, so the rows placed are the first basis in
//   their order: with rows by falling weight, the set of greatest weight (Edmonds and Fulkerson 1965).
// complexity: O(edges) for all failing searches together, O(edges) at worst for each other one.
// invariants: no column and no group holds more than its capacity; from a closed column no free place
//   can be reached, and every row in it is closed in too.

/** Rows that want a place, columns that have some, perhaps groups of columns with a limit together. */
export interface PlacesProblem extends BipartiteGraph {
  /** per column: how many rows it holds at most */
  readonly capacities: Int32Array;
  /** columns that share a limit; none where absent */
  readonly groups?: PlaceGroups | undefined;
}

/** Groups of columns with a limit on all their rows together. */
export interface PlaceGroups {
  /** per column: its group */
  readonly of: Int32Array;
  /** per group */
  readonly capacities: Int32Array;
}

/** A largest matching, and where it is closed in. */
export interface PlaceMatching {
  /** per row: its column or NONE */
  readonly assignment: Int32Array;
  /** per column: 1 where no free place can be reached from it */
  readonly closed: Uint8Array;
  /** per group: 1 where its own limit closes it; empty without groups */
  readonly closedGroups: Uint8Array;
}

interface State {
  readonly problem: PlacesProblem;
  readonly assignment: Int32Array;
  readonly counts: Int32Array;
  readonly groupCounts: Int32Array;
  /** the rows of a column as a list: its first row, and for each row the next */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly columnsOf: readonly (readonly number[])[];
  readonly closed: Uint8Array;
  readonly closedGroups: Uint8Array;
  /** by column: the search that reached it, and the row that leads there, or NONE through its group */
  readonly seen: Int32Array;
  readonly parent: Int32Array;
  /** by group: the search that reached it, and the column that leads there */
  readonly seenGroups: Int32Array;
  readonly entry: Int32Array;
  readonly queue: Int32Array;
}

/**
 * Places as many rows as can be, earlier rows before later ones. Throws a RangeError when the lengths of
 * the arrays contradict each other.
 */
export function matchPlaces(problem: PlacesProblem): PlaceMatching {
  return runSteps(matchPlacesSteps(problem));
}

// rows between two steps
const ROWS_A_STEP = 64;

/** The same as `matchPlaces`, cut into short steps. */
export function* matchPlacesSteps(problem: PlacesProblem): Generator<undefined, PlaceMatching> {
  const state = createState(problem);
  for (let row = 0; row < problem.rowCount; row++) {
    const free = searchFrom(state, row, row + 1);
    if (free !== NONE) augment(state, free);
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const { assignment, closed, closedGroups } = state;
  return { assignment, closed, closedGroups };
}

function createState(problem: PlacesProblem): State {
  const { rowCount, columnCount, capacities, groups } = problem;
  checkGraph(problem);
  checkLength("capacities", capacities, columnCount);
  checkCounts("capacities", capacities);
  const groupCount = groups?.capacities.length ?? 0;
  const columnsOf: number[][] = Array.from({ length: groupCount }, () => []);
  if (groups !== undefined) {
    checkLength("groups.of", groups.of, columnCount);
    checkCounts("groups.capacities", groups.capacities);
    groups.of.forEach((group, column) => {
      if (columnsOf[group] === undefined) {
        throw new RangeError(`groups.of[${column}]: expected below ${groupCount}, got ${group}`);
      }
      columnsOf[group].push(column);
    });
  }
  return {
    problem,
    assignment: new Int32Array(rowCount).fill(NONE),
    counts: new Int32Array(columnCount),
    groupCounts: new Int32Array(groupCount),
    first: new Int32Array(columnCount).fill(NONE),
    next: new Int32Array(rowCount).fill(NONE),
    columnsOf,
    closed: new Uint8Array(columnCount),
    closedGroups: new Uint8Array(groupCount),
    seen: new Int32Array(columnCount),
    parent: new Int32Array(columnCount),
    seenGroups: new Int32Array(groupCount),
    entry: new Int32Array(groupCount),
    queue: new Int32Array(columnCount),
  };
}

/** The column with room at the end of a path from a row, or NONE; then what was reached is closed. */
function searchFrom(state: State, start: number, search: number): number {
  const { problem, queue, seen, parent, closed, counts, first, next } = state;
  const { columns, start: edges, capacities, groups } = problem;
  let tail = 0;
  const expand = (row: number): void => {
    for (let edge = edges[row]!; edge < edges[row + 1]!; edge++) {
      const column = columns[edge]!;
      if (closed[column] === 1 || seen[column] === search) continue;
      seen[column] = search;
      parent[column] = row;
      queue[tail++] = column;
    }
  };
  expand(start);
  for (let head = 0; head < tail; head++) {
    const column = queue[head]!;
    if (counts[column]! < capacities[column]!) {
      if (groups === undefined) return column;
      const group = groups.of[column]!;
      if (state.groupCounts[group]! < groups.capacities[group]!) return column;
      tail = enterGroup(state, column, { search, tail });
    }
    for (let row = first[column]!; row !== NONE; row = next[row]!) expand(row);
  }
  for (let at = 0; at < tail; at++) closed[queue[at]!] = 1;
  for (let at = 0; at < tail; at++) {
    const group = groups?.of[queue[at]!] ?? NONE;
    if (state.seenGroups[group] === search) state.closedGroups[group] = 1;
  }
  return NONE;
}

/** A full group gives way where one of its rows leaves: reaches all its columns that hold any. */
function enterGroup(
  { problem, columnsOf, queue, seen, closed, parent, counts, seenGroups, entry }: State,
  column: number,
  { search, tail }: { readonly search: number; readonly tail: number },
): number {
  const group = problem.groups!.of[column]!;
  if (seenGroups[group] === search) return tail;
  seenGroups[group] = search;
  entry[group] = column;
  let end = tail;
  for (const other of columnsOf[group]!) {
    if (seen[other] === search || closed[other] === 1 || counts[other] === 0) continue;
    seen[other] = search;
    parent[other] = NONE;
    queue[end++] = other;
  }
  return end;
}

/** Moves every row of the path that ends in a column with room. */
function augment(state: State, free: number): void {
  const { assignment, parent, entry, problem, groupCounts } = state;
  const groupOf = problem.groups?.of;
  if (groupOf !== undefined) groupCounts[groupOf[free]!]! += 1;
  let column = free;
  for (;;) {
    const row = parent[column]!;
    const left = assignment[row]!;
    moveRow(state, row, column);
    if (left === NONE) return;
    // a column reached through its group: who entered the group takes the place in another column
    column = parent[left] === NONE ? entry[groupOf![left]!]! : left;
  }
}

function moveRow({ assignment, first, next, counts }: State, row: number, column: number): void {
  const left = assignment[row]!;
  if (left !== NONE) {
    counts[left]! -= 1;
    if (first[left] === row) first[left] = next[row]!;
    else {
      let before = first[left]!;
      while (next[before] !== row) before = next[before]!;
      next[before] = next[row]!;
    }
  }
  assignment[row] = column;
  next[row] = first[column]!;
  first[column] = row;
  counts[column]! += 1;
}
