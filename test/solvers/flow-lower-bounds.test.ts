import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveWithLowerBounds } from "../../src/solvers/flow-lower-bounds";
import { solveTransportation } from "../../src/solvers/transportation";
import {
  bruteForceValue,
  certificateFaults,
  randomProblem,
  type SparseProblem,
  smallProblem,
  toProblem,
} from "./sparse-problems";

const boundedProblem = smallProblem.chain((problem) =>
  fc
    .array(fc.nat({ max: 2 }), {
      minLength: problem.columnCount,
      maxLength: problem.columnCount,
    })
    .map((lows) => ({ problem, lows: Int32Array.from(lows) })),
);

/** Whether the columns together ask for more than their rows, or one for more than it holds. */
function isProof(problem: SparseProblem, lows: Int32Array, witness: Int32Array): boolean {
  const inside = new Set(witness);
  if (witness.some((column) => lows[column]! > problem.capacities[column]!)) return true;
  let asked = 0;
  for (const column of inside) asked += lows[column]!;
  let rows = 0;
  for (let row = 0; row < problem.rowCount; row++) {
    const own = problem.columns.subarray(problem.start[row]!, problem.start[row + 1]!);
    if (own.some((column) => inside.has(column))) rows += 1;
  }
  return asked > rows;
}

describe("solveWithLowerBounds", () => {
  it("finds the value that brute force finds and proves it, or proves that there is none", () => {
    const seen = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(boundedProblem, ({ problem, lows }) => {
        const solution = solveWithLowerBounds({ ...problem, lows });
        seen[solution.status] += 1;
        const best = bruteForceValue(problem, lows);
        if (solution.status === "infeasible") {
          expect(best).toBeUndefined();
          expect(isProof(problem, lows, solution.witness)).toBe(true);
        } else {
          expect(solution.value).toBe(best);
          expect(certificateFaults(problem, solution, lows)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.optimal, seen.infeasible)).toBeGreaterThan(50);
  });

  it.each([
    { name: "few places", rowCount: 600, places: 150, spread: 10_000 },
    { name: "ample places", rowCount: 600, places: 900, spread: 10_000 },
    { name: "ties", rowCount: 400, places: 400, spread: 4 },
  ])("proves its optimum with $name", (shape) => {
    for (let seed = 1; seed <= 4; seed++) {
      const problem = randomProblem({ ...shape, columnCount: 30, degree: 8, seed });
      const lows = problem.capacities.map((places, column) => (places * (column % 3)) >> 1);
      const solution = solveWithLowerBounds({ ...problem, lows });
      expect(solution.status).toBe("optimal");
      if (solution.status !== "optimal") return;
      expect(certificateFaults(problem, solution, lows)).toEqual([]);
    }
  });

  it("equals the plain problem when nothing is asked", () => {
    const shape = { rowCount: 200, columnCount: 20, degree: 6, places: 100, spread: 50, seed: 3 };
    const problem = randomProblem(shape);
    const lows = new Int32Array(20);
    expect(solveWithLowerBounds({ ...problem, lows })).toEqual(solveTransportation(problem));
  });

  it("takes a loss where a bound needs it and prices it", () => {
    const rows = [
      [
        [0, 9],
        [1, 2],
      ],
      [
        [0, 8],
        [1, -3],
      ],
    ] as const;
    const lows = Int32Array.of(0, 1);
    const solution = solveWithLowerBounds({ ...toProblem(rows, [2, 1]), lows });
    expect(solution.status).toBe("optimal");
    if (solution.status !== "optimal") return;
    // row 0 loses 7 by moving, row 1 would lose 11
    expect(solution.value).toBe(10);
    expect([...solution.assignment]).toEqual([1, 0]);
    expect(solution.columnPrices[0]).toBe(0);
    expect(solution.columnPrices[1]).toBeLessThanOrEqual(-7);
    expect(solution.columnPrices[1]).toBeGreaterThanOrEqual(-11);
  });

  it("names the columns that ask for too many rows", () => {
    const rows = [
      [
        [0, 1],
        [1, 1],
      ],
      [[2, 1]],
    ] as const;
    const problem = toProblem(rows, [1, 1, 1]);
    const lows = Int32Array.of(1, 1, 0);
    expect(solveWithLowerBounds({ ...problem, lows })).toEqual({
      status: "infeasible",
      witness: Int32Array.of(0, 1),
    });
    expect(solveWithLowerBounds({ ...problem, lows: Int32Array.of(0, 0, 2) })).toEqual({
      status: "infeasible",
      witness: Int32Array.of(2),
    });
  });

  it("accepts problems without rows and without columns", () => {
    const lows = new Int32Array(0);
    expect(solveWithLowerBounds({ ...toProblem([], []), lows }).status).toBe("optimal");
    const asked = solveWithLowerBounds({ ...toProblem([], [1]), lows: Int32Array.of(1) });
    expect(asked).toEqual({ status: "infeasible", witness: Int32Array.of(0) });
  });

  it("names the array that does not fit", () => {
    const problem = toProblem([[[0, 8]]], [1]);
    expect(() => solveWithLowerBounds({ ...problem, lows: new Int32Array(2) })).toThrow(
      new RangeError("lows: expected length 1, got 2"),
    );
    expect(() => solveWithLowerBounds({ ...problem, lows: Int32Array.of(-1) })).toThrow(
      new RangeError("lows[0]: expected from 0 on, got -1"),
    );
    const negative = { ...problem, capacities: Int32Array.of(-1), lows: new Int32Array(1) };
    expect(() => solveWithLowerBounds(negative)).toThrow(
      new RangeError("capacities[0]: expected from 0 on, got -1"),
    );
    const capacities = new Int32Array(3);
    expect(() => solveWithLowerBounds({ ...problem, capacities, lows: new Int32Array(1) })).toThrow(
      new RangeError("capacities: expected length 1, got 3"),
    );
    const weights = new Int32Array(3);
    expect(() => solveWithLowerBounds({ ...problem, weights, lows: new Int32Array(1) })).toThrow(
      new RangeError("weights: expected length 1, got 3"),
    );
  });
});
