import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AcceptanceProblem,
  deferAcceptance,
  findBlockingPairs,
} from "../../src/solvers/deferred-acceptance";
import { randomProblem, type SparseProblem, smallProblem, toProblem } from "./sparse-problems";

const toAcceptance = ({ weights, ...problem }: SparseProblem): AcceptanceProblem => ({
  ...problem,
  ranks: weights,
});

/** Every assignment that respects edges and capacities. */
function allAssignments(problem: AcceptanceProblem): Int32Array[] {
  const { rowCount, capacities, start, columns } = problem;
  const found: Int32Array[] = [];
  const assignment = new Int32Array(rowCount).fill(-1);
  const counts = new Int32Array(capacities.length);
  const visit = (row: number): void => {
    if (row === rowCount) {
      found.push(assignment.slice());
      return;
    }
    assignment[row] = -1;
    visit(row + 1);
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      const column = columns[edge]!;
      if (counts[column] === capacities[column]) continue;
      counts[column]! += 1;
      assignment[row] = column;
      visit(row + 1);
      counts[column]! -= 1;
    }
    assignment[row] = -1;
  };
  visit(0);
  return found;
}

/** Blocking pairs straight from the definition. */
function slowBlockingPairs(problem: AcceptanceProblem, assignment: Int32Array): string[] {
  const { rowCount, capacities, start, columns, ranks } = problem;
  const pairs: string[] = [];
  for (let row = 0; row < rowCount; row++) {
    const own = [...columns.subarray(start[row]!, start[row + 1]!)];
    const position = assignment[row] === -1 ? own.length : own.indexOf(assignment[row]!);
    own.slice(0, position).forEach((column, place) => {
      const rank = ranks[start[row]! + place]!;
      const held = [...assignment.keys()].filter((other) => assignment[other] === column);
      const isWanted = held.some((other) => {
        const at = columns.subarray(start[other]!, start[other + 1]!).indexOf(column);
        const otherRank = ranks[start[other]! + at]!;
        return otherRank > rank || (otherRank === rank && other > row);
      });
      if (isWanted || held.length < capacities[column]!) pairs.push(`${row}-${column}`);
    });
  }
  return pairs;
}

const positions = (problem: AcceptanceProblem, assignment: Int32Array): number[] =>
  [...assignment].map((column, row) => {
    const own = problem.columns.subarray(problem.start[row]!, problem.start[row + 1]!);
    return column === -1 ? own.length : own.indexOf(column);
  });

describe("deferAcceptance", () => {
  it("finds the stable assignment that every row likes best among all of them", () => {
    fc.assert(
      fc.property(smallProblem, (sparse) => {
        const problem = toAcceptance(sparse);
        const result = deferAcceptance(problem);
        const stable = allAssignments(problem).filter(
          (assignment) => slowBlockingPairs(problem, assignment).length === 0,
        );
        expect(stable).toContainEqual(result);
        const own = positions(problem, result);
        for (const other of stable) {
          positions(problem, other).forEach((position, row) => {
            expect(own[row]).toBeLessThanOrEqual(position);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { name: "few places", places: 300, spread: 100_000 },
    { name: "ample places", places: 3000, spread: 100_000 },
    { name: "ties everywhere", places: 900, spread: 2 },
  ])("leaves no blocking pair with $name", ({ places, spread }) => {
    const shape = { rowCount: 2000, columnCount: 80, degree: 12, places, spread, seed: 4 };
    const problem = toAcceptance(randomProblem(shape));
    const result = deferAcceptance(problem);
    expect(findBlockingPairs(problem, result)).toEqual([]);
    expect(result.filter((column) => column !== -1).length).toBeGreaterThan(200);
  });

  it("solves the example of the paper where both sides disagree", () => {
    // three rows and columns in a circle: each row gets its first choice, each column its last
    const circle = [0, 1, 2].map((row) =>
      [0, 1, 2].map((step) => [(row + step) % 3, 2 - step] as const),
    );
    expect([...deferAcceptance(toAcceptance(toProblem(circle, [1, 1, 1])))]).toEqual([0, 1, 2]);
  });

  it("prefers the smaller row among equal ranks", () => {
    const problem = toAcceptance(toProblem([[[0, 5]], [[0, 5]], [[0, 4]]], [2]));
    expect([...deferAcceptance(problem)]).toEqual([0, -1, 0]);
  });

  it("accepts columns without places and problems without rows", () => {
    expect([...deferAcceptance(toAcceptance(toProblem([[[0, 1]]], [0])))]).toEqual([-1]);
    expect([...deferAcceptance(toAcceptance(toProblem([], [])))]).toEqual([]);
  });

  it("names the array that does not fit", () => {
    const problem = toAcceptance(toProblem([[[0, 1]]], [1]));
    expect(() => deferAcceptance({ ...problem, ranks: Int32Array.of() })).toThrow(
      new RangeError("ranks: expected length 1, got 0"),
    );
    expect(() => deferAcceptance({ ...problem, capacities: Int32Array.of() })).toThrow(
      new RangeError("capacities: expected length 1, got 0"),
    );
    expect(() => deferAcceptance({ ...problem, capacities: Int32Array.of(-1) })).toThrow(
      new RangeError("capacities[0]: expected from 0 on, got -1"),
    );
    expect(() => deferAcceptance({ ...problem, columns: Int32Array.of(-1) })).toThrow(
      new RangeError("columns[0]: expected below 1, got -1"),
    );
  });
});

describe("findBlockingPairs", () => {
  it("agrees with the definition on any assignment", () => {
    const assigned = smallProblem.chain((sparse) => {
      const problem = toAcceptance(sparse);
      const choices = Array.from({ length: problem.rowCount }, (_, row) =>
        fc.constantFrom(-1, ...problem.columns.slice(problem.start[row]!, problem.start[row + 1]!)),
      );
      return fc.record({ problem: fc.constant(problem), columns: fc.tuple(...choices) });
    });
    fc.assert(
      fc.property(assigned, ({ problem, columns }) => {
        const assignment = Int32Array.from(columns);
        const pairs = findBlockingPairs(problem, assignment);
        expect(pairs.map(({ row, column }) => `${row}-${column}`)).toEqual(
          slowBlockingPairs(problem, assignment),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("sees a row that ties with several held ones and comes before the last", () => {
    const problem = toAcceptance(toProblem([[[0, 5]], [[0, 5]], [[0, 5]]], [2]));
    expect(findBlockingPairs(problem, Int32Array.of(0, -1, 0))).toEqual([{ row: 1, column: 0 }]);
    expect(findBlockingPairs(problem, Int32Array.of(0, 0, -1))).toEqual([]);
  });

  it("refuses an assignment along no edge", () => {
    const problem = toAcceptance(toProblem([[[0, 1]], []], [1, 1]));
    expect(() => findBlockingPairs(problem, Int32Array.of(-1, 1))).toThrow(
      new RangeError("assignment[1]: expected a column of this row, got 1"),
    );
    expect(() => findBlockingPairs(problem, Int32Array.of(-1))).toThrow(
      new RangeError("assignment: expected length 2, got 1"),
    );
  });
});
