import { SeededRandom } from "../../src/solvers/seeded-random";

/** The shapes of costs that dense assignment is measured on. */
export const COST_SHAPES = ["random", "geometric", "product", "noisy-product", "ties"] as const;
export type CostShape = (typeof COST_SHAPES)[number];

/**
 * Costs of n rows and columns, row after row. `random`: uniform below a million. `geometric`: rounded
 * distances of points in a square of side 10 000. `product`: of two shuffled 1…n, on which shortest
 * augmenting paths take longest; `noisy-product`: the same and up to n more. `ties`: all equal.
 */
export function drawCosts(shape: CostShape, n: number, seed: string): Int32Array {
  const random = new SeededRandom(`${seed} ${shape} ${n}`);
  const costOf = costsOf(shape, n, random);
  const costs = new Int32Array(n * n);
  for (let row = 0, at = 0; row < n; row++) {
    for (let column = 0; column < n; column++, at++) costs[at] = costOf(row, column);
  }
  return costs;
}

type CostOf = (row: number, column: number) => number;

function costsOf(shape: CostShape, n: number, random: SeededRandom): CostOf {
  if (shape === "ties") return () => 7;
  if (shape === "random") return () => random.below(1e6);
  if (shape === "geometric") {
    const [x, y, u, v] = [0, 1, 2, 3].map(() =>
      Float64Array.from({ length: n }, () => random.below(1e6) / 100),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    return (row, column) => Math.round(Math.hypot(x[row]! - u[column]!, y[row]! - v[column]!));
  }
  const [rows, columns] = [0, 1].map(() => {
    const order = Int32Array.from({ length: n }, (_, at) => at + 1);
    random.shuffle(order);
    return order;
  }) as [Int32Array, Int32Array];
  return shape === "product"
    ? (row, column) => rows[row]! * columns[column]!
    : (row, column) => rows[row]! * columns[column]! + random.below(n);
}
