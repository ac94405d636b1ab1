import { NONE } from "./bipartite-graph";
import { matchPlacesSteps, type PlacesProblem } from "./place-matching";
import { runSteps } from "./run-steps";

// problem: why some rows can have no place: sets of rows with fewer places in all the columns that any of
//   them is adjacent to than there are rows (Hall 1935, "On representatives of subsets").
// method: a largest matching; the rows that a free row reaches by alternating paths are the smallest
//   set of greatest deficiency, rows − places, and that deficiency is the number of free rows (Ore 1955;
//   the overdetermined part of Dulmage and Mendelsohn 1958). Its connected parts are the violators.
// complexity: that of the matching (see place-matching), then one pass over the edges.
// invariants: violators share no row and no column, and their deficiencies sum to the free rows. Each is
//   connected, by columns or by a group that is full, and minimal: any smaller set of its rows lacks
//   fewer places.

/** Rows that lack places, with every column that any of them is adjacent to, both ascending. */
export interface HallViolator {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** places in these columns, by the limits of columns and groups */
  readonly places: number;
  /** rows − places: so many have no place, whoever they are */
  readonly short: number;
}

/**
 * Finds the violators of Hall's condition, by their smallest row; none where every row can have a place. A
 * row without columns is one by itself. Throws a RangeError when the lengths of the arrays contradict
 * each other.
 *
 * @example
 * const start = Int32Array.of(0, 1, 2, 3);
 * const columns = Int32Array.of(0, 0, 1);
 * const capacities = Int32Array.of(1, 1);
 * findHallViolators({ rowCount: 3, columnCount: 2, start, columns, capacities }).length // => 1
 */
export function findHallViolators(problem: PlacesProblem): HallViolator[] {
  return runSteps(findHallViolatorsSteps(problem));
}

/** The same as `findHallViolators`, cut into short steps but for the last, of one pass over the edges. */
export function* findHallViolatorsSteps(
  problem: PlacesProblem,
): Generator<undefined, HallViolator[]> {
  const { rowCount, start, columns, groups } = problem;
  const { assignment, closed, closedGroups } = yield* matchPlacesSteps(problem);
  const parts = new Parts(problem.columnCount);
  const firstOf = new Int32Array(closedGroups.length).fill(NONE);
  groups?.of.forEach((group, column) => {
    if (closed[column] !== 1 || closedGroups[group] !== 1) return;
    if (firstOf[group] === NONE) firstOf[group] = column;
    parts.join(column, firstOf[group]!);
  });
  const found = new Map<number, { readonly rows: number[]; readonly part: number }>();
  const isInside = (row: number): boolean =>
    assignment[row] === NONE || closed[assignment[row]!] === 1;
  for (let row = 0; row < rowCount; row++) {
    if (!isInside(row)) continue;
    for (let edge = start[row]! + 1; edge < start[row + 1]!; edge++) {
      parts.join(columns[edge]!, columns[start[row]!]!);
    }
  }
  for (let row = 0; row < rowCount; row++) {
    if (!isInside(row)) continue;
    const isAlone = start[row] === start[row + 1];
    const part = isAlone ? NONE : parts.of(columns[start[row]!]!);
    // why: a row without columns is connected to nothing
    const key = isAlone ? -1 - row : part;
    const known = found.get(key);
    if (known === undefined) found.set(key, { rows: [row], part });
    else known.rows.push(row);
  }
  const columnsOf = closedColumns(closed, parts);
  return [...found.values()].map(({ rows, part }) => {
    const own = columnsOf.get(part) ?? [];
    const places = placesIn(problem, own);
    return {
      rows: Int32Array.from(rows),
      columns: Int32Array.from(own),
      places,
      short: rows.length - places,
    };
  });
}

function closedColumns(closed: Uint8Array, parts: Parts): ReadonlyMap<number, number[]> {
  const columns = new Map<number, number[]>();
  closed.forEach((isClosed, column) => {
    if (isClosed === 0) return;
    const part = parts.of(column);
    const own = columns.get(part);
    if (own === undefined) columns.set(part, [column]);
    else own.push(column);
  });
  return columns;
}

/** How many rows some columns hold at most, by their own limits and those of their groups. */
function placesIn({ capacities, groups }: PlacesProblem, columns: readonly number[]): number {
  if (groups === undefined) return columns.reduce((sum, column) => sum + capacities[column]!, 0);
  const byGroup = new Map<number, number>();
  for (const column of columns) {
    const group = groups.of[column]!;
    byGroup.set(group, (byGroup.get(group) ?? 0) + capacities[column]!);
  }
  let sum = 0;
  for (const [group, places] of byGroup) sum += Math.min(places, groups.capacities[group]!);
  return sum;
}

/** Disjoint sets of columns (Galler and Fischer 1964), each known by one of them. */
class Parts {
  readonly #above: Int32Array;

  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, column) => column);
  }

  of(column: number): number {
    const above = this.#above;
    let top = column;
    while (above[top] !== top) {
      // halving the path
      above[top] = above[above[top]!]!;
      top = above[top]!;
    }
    return top;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    this.#above[Math.max(a, b)] = Math.min(a, b);
  }
}
