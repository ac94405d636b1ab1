import * as fc from "fast-check";
import { SeededRandom } from "../../src/solvers/seeded-random";

export interface SparseProblem {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly capacities: Int32Array;
  readonly start: Int32Array;
  readonly columns: Int32Array;
  readonly weights: Int32Array;
}

/** The CSR form of rows given as lists of [column, weight]. */
export function toProblem(
  rows: readonly (readonly (readonly [column: number, weight: number])[])[],
  capacities: readonly number[],
): SparseProblem {
  const edges = rows.flat();
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.length;
  });
  return {
    rowCount: rows.length,
    columnCount: capacities.length,
    capacities: Int32Array.from(capacities),
    start,
    columns: Int32Array.from(edges, ([column]) => column),
    weights: Int32Array.from(edges, ([, weight]) => weight),
  };
}

/** Small problems with ties, negative weights, isolated rows and columns without places. */
export const smallProblem: fc.Arbitrary<SparseProblem> = fc
  .record({
    columnCount: fc.integer({ min: 1, max: 4 }),
    spread: fc.constantFrom(2, 9, 100),
  })
  .chain(({ columnCount, spread }) => {
    const edge = fc.tuple(
      fc.nat({ max: columnCount - 1 }),
      fc.integer({ min: -spread, max: 2 * spread }),
    );
    const row = fc.uniqueArray(edge, { selector: ([column]) => column, maxLength: columnCount });
    const capacities = fc.array(fc.nat({ max: 3 }), {
      minLength: columnCount,
      maxLength: columnCount,
    });
    return fc
      .tuple(fc.array(row, { maxLength: 7 }), capacities)
      .map(([rows, places]) => toProblem(rows, places));
  });

export interface RandomShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly degree: number;
  /** the places of all columns together */
  readonly places: number;
  /** weights are drawn from −spread/4 … spread, popular columns and able rows getting more */
  readonly spread: number;
  readonly seed: number;
}

/** A larger problem where some columns are wanted by all and some rows want all columns. */
export function randomProblem(shape: RandomShape): SparseProblem {
  const { rowCount, columnCount, degree, spread } = shape;
  const random = new SeededRandom(shape.seed);
  const popularity = Array.from({ length: columnCount }, () => random.below(spread));
  const capacities = new Array<number>(columnCount).fill(0);
  for (let place = 0; place < shape.places; place++) capacities[random.below(columnCount)]! += 1;
  const rows = Array.from({ length: rowCount }, () => {
    const ability = random.below(spread);
    const seen = new Map<number, number>();
    while (seen.size < degree) {
      const column = random.below(columnCount);
      const noise = random.below(spread) - spread;
      seen.set(column, Math.trunc((popularity[column]! + ability + noise) / 2));
    }
    return [...seen];
  });
  return toProblem(rows, capacities);
}

/** The greatest value over all assignments by trying them all; undefined where bounds forbid all. */
export function bruteForceValue(problem: SparseProblem, lows?: Int32Array): number | undefined {
  const { rowCount, capacities, start, columns, weights } = problem;
  const counts = new Int32Array(capacities.length);
  let best: number | undefined;
  const visit = (row: number, value: number): void => {
    if (row === rowCount) {
      if (lows?.some((low, column) => counts[column]! < low)) return;
      best = best === undefined ? value : Math.max(best, value);
      return;
    }
    visit(row + 1, value);
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      const column = columns[edge]!;
      if (counts[column] === capacities[column]) continue;
      counts[column]! += 1;
      visit(row + 1, value + weights[edge]!);
      counts[column]! -= 1;
    }
  };
  visit(0, 0);
  return best;
}

export interface PricedAssignment {
  readonly value: number;
  readonly assignment: Int32Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** What is wrong with a solution as a proof of its own optimality: an empty list proves it. */
export function certificateFaults(
  problem: SparseProblem,
  solution: PricedAssignment,
  lows: Int32Array = new Int32Array(problem.columnCount),
): string[] {
  const { rowCount, columnCount, capacities, start, columns, weights } = problem;
  const { assignment, rowPrices, columnPrices } = solution;
  const faults: string[] = [];
  const counts = new Int32Array(columnCount);
  let value = 0;
  let bound = 0;
  for (let row = 0; row < rowCount; row++) {
    let isFound = assignment[row] === -1;
    if (!(rowPrices[row]! >= 0)) faults.push(`row ${row} has price ${rowPrices[row]}`);
    bound += rowPrices[row]!;
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      const column = columns[edge]!;
      if (rowPrices[row]! + columnPrices[column]! < weights[edge]!) {
        faults.push(`edge ${row}-${column} is underpriced`);
      }
      if (column === assignment[row]) {
        isFound = true;
        value += weights[edge]!;
        counts[column]! += 1;
      }
    }
    if (!isFound) faults.push(`row ${row} is in column ${assignment[row]} without an edge`);
  }
  faults.push(...columnFaults(problem, { counts, columnPrices, lows }));
  for (let column = 0; column < columnCount; column++) {
    const price = columnPrices[column]!;
    bound += price * (price > 0 ? capacities[column]! : lows[column]!);
  }
  if (value !== solution.value) faults.push(`value ${solution.value} should be ${value}`);
  if (bound !== value) faults.push(`the prices prove ${bound}, not ${value}`);
  return faults;
}

function columnFaults(
  { columnCount, capacities }: SparseProblem,
  found: { counts: Int32Array; columnPrices: Float64Array; lows: Int32Array },
): string[] {
  const faults: string[] = [];
  for (let column = 0; column < columnCount; column++) {
    const price = found.columnPrices[column]!;
    const low = found.lows[column]!;
    const count = found.counts[column]!;
    if (!Number.isSafeInteger(price)) faults.push(`column ${column} has price ${price}`);
    if (price < 0 && low === 0) faults.push(`column ${column} has a negative price`);
    if (count > capacities[column]!) faults.push(`column ${column} is overfull`);
    if (count < low) faults.push(`column ${column} is below its bound`);
  }
  return faults;
}
