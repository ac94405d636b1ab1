import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveTransportation } from "../../src/solvers/transportation";
import {
  bruteForceValue,
  certificateFaults,
  randomProblem,
  smallProblem,
  toProblem,
} from "./sparse-problems";

const shapes = [
  { name: "few places", rowCount: 600, columnCount: 40, degree: 8, places: 150, spread: 10_000 },
  { name: "ample places", rowCount: 600, columnCount: 40, degree: 8, places: 900, spread: 10_000 },
  { name: "as many places", rowCount: 500, columnCount: 60, degree: 5, places: 500, spread: 2000 },
  { name: "many ties", rowCount: 800, columnCount: 30, degree: 10, places: 400, spread: 5 },
  { name: "one place each", rowCount: 300, columnCount: 300, degree: 6, places: 300, spread: 90 },
  { name: "wide weights", rowCount: 300, columnCount: 9, degree: 5, places: 99, spread: 1e9 },
];

describe("solveTransportation", () => {
  it("finds the value that brute force finds, and proves it", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const solution = solveTransportation(problem);
        expect(solution.status).toBe("optimal");
        expect(solution.value).toBe(bruteForceValue(problem));
        expect(certificateFaults(problem, solution)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same value from any prices to start with", () => {
    const hint = fc.double({ min: -50, max: 300, noNaN: true });
    fc.assert(
      fc.property(
        smallProblem,
        fc.array(hint, { minLength: 4, maxLength: 4 }),
        (problem, hints) => {
          const columnPrices = Float64Array.from(hints.slice(0, problem.columnCount));
          const solution = solveTransportation({ ...problem, columnPrices });
          expect(solution.value).toBe(bruteForceValue(problem));
          expect(certificateFaults(problem, solution)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(shapes)("proves its optimum with $name, cold and warm", (shape) => {
    for (let seed = 1; seed <= 4; seed++) {
      const problem = randomProblem({ ...shape, seed });
      const solution = solveTransportation(problem);
      expect(certificateFaults(problem, solution)).toEqual([]);
      const { columnPrices } = solution;
      const again = solveTransportation({ ...problem, columnPrices });
      expect(certificateFaults(problem, again)).toEqual([]);
      // after a change here and there the old prices are near, not right
      const capacities = problem.capacities.map((places, column) =>
        column % 9 === 0 ? places + 1 : column % 11 === 0 ? Math.max(0, places - 1) : places,
      );
      const changed = { ...problem, capacities };
      const warm = solveTransportation({ ...changed, columnPrices });
      expect(certificateFaults(changed, warm)).toEqual([]);
      expect(warm.value).toBe(solveTransportation(changed).value);
    }
  });

  it("gives the same answer for the same input", () => {
    const problem = randomProblem({ ...shapes[0]!, seed: 9 });
    expect(solveTransportation(problem)).toEqual(solveTransportation(problem));
  });

  it("does not change its input", () => {
    const problem = randomProblem({ ...shapes[1]!, seed: 2 });
    const columnPrices = new Float64Array(problem.columnCount).fill(70);
    const before = structuredClone({ ...problem, columnPrices });
    solveTransportation({ ...problem, columnPrices });
    expect({ ...problem, columnPrices }).toEqual(before);
  });

  it("gives the contested place to whom the other place serves worse", () => {
    // row 0 loses 2 by taking column 1, row 1 has nothing else
    const rows = [
      [
        [0, 5],
        [1, 3],
      ],
      [[0, 4]],
    ] as const;
    const solution = solveTransportation(toProblem(rows, [1, 1]));
    expect(solution.value).toBe(7);
    expect([...solution.assignment]).toEqual([1, 0]);
  });

  it("leaves a row free rather than take a weight of nothing or less", () => {
    const solution = solveTransportation(toProblem([[[0, -4]], [[0, 0]], []], [5]));
    expect(solution).toEqual({
      status: "optimal",
      value: 0,
      assignment: Int32Array.of(-1, -1, -1),
      rowPrices: Float64Array.of(0, 0, 0),
      columnPrices: Float64Array.of(0),
    });
  });

  it("prices a column without places so that nobody wants it", () => {
    const problem = toProblem([[[0, 8]], [[0, 3]]], [0]);
    const solution = solveTransportation({ ...problem, columnPrices: Float64Array.of(1) });
    expect(solution.value).toBe(0);
    expect(certificateFaults(problem, solution)).toEqual([]);
  });

  it("asks nothing for a column that has more places than rows want, whatever the hint", () => {
    const problem = toProblem([[[0, 9]]], [2]);
    const solution = solveTransportation({ ...problem, columnPrices: Float64Array.of(5) });
    expect(certificateFaults(problem, solution)).toEqual([]);
    expect([...solution.columnPrices]).toEqual([0]);
  });

  it("accepts a capacity beyond any number of rows", () => {
    const solution = solveTransportation(toProblem([[[0, 8]], [[0, 3]]], [2 ** 31 - 1]));
    expect(solution.value).toBe(11);
    expect([...solution.columnPrices]).toEqual([0]);
  });

  it("accepts problems without rows and without columns", () => {
    expect(solveTransportation(toProblem([], [])).value).toBe(0);
    expect(solveTransportation(toProblem([], [2])).value).toBe(0);
    expect([...solveTransportation(toProblem([[], []], [])).assignment]).toEqual([-1, -1]);
  });

  it("names the array that does not fit", () => {
    const problem = toProblem([[[0, 8]], [[1, 3]]], [1, 1]);
    const bad = [
      { part: { weights: Int32Array.of(1) }, message: "weights: expected length 2, got 1" },
      { part: { capacities: Int32Array.of(1) }, message: "capacities: expected length 2, got 1" },
      {
        part: { capacities: Int32Array.of(1, -1) },
        message: "capacities[1]: expected from 0 on, got -1",
      },
      { part: { start: Int32Array.of(0, 2) }, message: "start: expected length 3, got 2" },
      { part: { start: Int32Array.of(1, 1, 2) }, message: "start[0]: expected 0, got 1" },
      { part: { start: Int32Array.of(0, 2, 1) }, message: "start[2]: expected at least 2, got 1" },
      { part: { start: Int32Array.of(0, 1, 3) }, message: "columns: expected length 3, got 2" },
      { part: { columns: Int32Array.of(0, 2) }, message: "columns[1]: expected below 2, got 2" },
      {
        part: { columnPrices: Float64Array.of(0) },
        message: "columnPrices: expected length 2, got 1",
      },
      {
        part: { columnPrices: Float64Array.of(0, Number.NaN) },
        message: "columnPrices[1]: expected a finite number, got NaN",
      },
    ];
    for (const { part, message } of bad) {
      expect(() => solveTransportation({ ...problem, ...part })).toThrow(new RangeError(message));
    }
  });
});
