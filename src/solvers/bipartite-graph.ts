/** Stands for "no column" and "no row". */
export const NONE = -1;

/** A sparse bipartite graph, by row: the columns of row i are `columns[start[i] … start[i + 1] − 1]`. */
export interface BipartiteGraph {
  readonly rowCount: number;
  readonly columnCount: number;
  /** rowCount + 1 offsets into `columns`, ascending from 0 */
  readonly start: Int32Array;
  /** one entry an edge; a row's columns are distinct (not checked) */
  readonly columns: Int32Array;
}

/** Throws a RangeError unless the offsets ascend to the edge count and every column exists. */
export function checkGraph({ rowCount, columnCount, start, columns }: BipartiteGraph): void {
  checkLength("start", start, rowCount + 1);
  if (start[0] !== 0) throw new RangeError(`start[0]: expected 0, got ${start[0]}`);
  for (let row = 0; row < rowCount; row++) {
    if (start[row + 1]! < start[row]!) {
      throw new RangeError(
        `start[${row + 1}]: expected at least ${start[row]}, got ${start[row + 1]}`,
      );
    }
  }
  checkLength("columns", columns, start[rowCount]!);
  for (let edge = 0; edge < columns.length; edge++) {
    const column = columns[edge]!;
    if (column < 0 || column >= columnCount) {
      throw new RangeError(`columns[${edge}]: expected below ${columnCount}, got ${column}`);
    }
  }
}

/** Throws a RangeError when an array is not as long as the rest of the input says. */
export function checkLength(
  name: string,
  array: { readonly length: number },
  expected: number,
): void {
  if (array.length !== expected) {
    throw new RangeError(`${name}: expected length ${expected}, got ${array.length}`);
  }
}

/** Throws a RangeError unless every count is from 0 on. */
export function checkCounts(name: string, counts: Int32Array): void {
  for (let at = 0; at < counts.length; at++) {
    if (counts[at]! < 0) {
      throw new RangeError(`${name}[${at}]: expected from 0 on, got ${counts[at]}`);
    }
  }
}

/** Throws a RangeError when a number is NaN or infinite. */
export function checkFinite(name: string, numbers: Float64Array): void {
  for (let at = 0; at < numbers.length; at++) {
    if (!Number.isFinite(numbers[at]!)) {
      throw new RangeError(`${name}[${at}]: expected a finite number, got ${numbers[at]}`);
    }
  }
}
