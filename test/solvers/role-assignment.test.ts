import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RoleAssignment, type RoleBounds } from "../../src/solvers/role-assignment";
import { createRoleCandidates, sortCandidates } from "../../src/solvers/role-candidates";
import { SeededRandom } from "../../src/solvers/seeded-random";
import { solveTransportation } from "../../src/solvers/transportation";
import { randomProblem, type SparseProblem, smallProblem, toProblem } from "./sparse-problems";

const solver = new RoleAssignment({ maxRoles: 8, maxCandidates: 500 });

/** Solves with the shared solver and checks that the team is what it says. */
function solve(problem: SparseProblem, bounds: RoleBounds): number | undefined {
  const candidates = createRoleCandidates(problem);
  const weights = Float64Array.from(problem.weights);
  sortCandidates(candidates, weights);
  const status = solver.solve(candidates, weights, bounds);
  if (status === "infeasible") {
    expect(solver.memberCount).toBe(0);
    expect(solver.value).toBe(0);
    return undefined;
  }
  const edges = [...solver.memberEdges.subarray(0, solver.memberCount)];
  const counts = bounds.lows.map(() => 0);
  for (const edge of edges) counts[problem.columns[edge]!]! += 1;
  expect(new Set(edges.map((edge) => candidates.rows[edge])).size).toBe(edges.length);
  expect(counts.every((count, role) => count >= bounds.lows[role]!)).toBe(true);
  expect(counts.every((count, role) => count <= bounds.highs[role]!)).toBe(true);
  expect(edges.length).toBeGreaterThanOrEqual(bounds.lowTotal);
  expect(edges.length).toBeLessThanOrEqual(bounds.highTotal);
  expect(edges.reduce((sum, edge) => sum + weights[edge]!, 0)).toBe(solver.value);
  return solver.value;
}

function bruteForce(problem: SparseProblem, bounds: RoleBounds): number | undefined {
  const { rowCount, start, columns, weights } = problem;
  const counts = new Int32Array(problem.columnCount);
  let best: number | undefined;
  const visit = (row: number, members: number, value: number): void => {
    if (row < rowCount) {
      visit(row + 1, members, value);
      for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
        counts[columns[edge]!]! += 1;
        visit(row + 1, members + 1, value + weights[edge]!);
        counts[columns[edge]!]! -= 1;
      }
      return;
    }
    if (members < bounds.lowTotal || members > bounds.highTotal) return;
    if (bounds.lows.some((low, role) => counts[role]! < low)) return;
    if (bounds.highs.some((high, role) => counts[role]! > high)) return;
    best = best === undefined ? value : Math.max(best, value);
  };
  visit(0, 0, 0);
  return best;
}

const boundedTeam = smallProblem.chain((problem) => {
  const perRole = { minLength: problem.columnCount, maxLength: problem.columnCount };
  return fc
    .record({
      lows: fc.array(fc.constantFrom(0, 0, 1, 2), perRole),
      extras: fc.array(fc.constantFrom(-1, 0, 1, 2, 9), perRole),
      lowTotal: fc.nat({ max: 5 }),
      extraTotal: fc.integer({ min: -1, max: 5 }),
    })
    .map(({ lows, extras, lowTotal, extraTotal }) => ({
      problem,
      bounds: {
        lows: Int32Array.from(lows),
        highs: Int32Array.from(lows, (low, role) => Math.max(0, low + extras[role]!)),
        lowTotal,
        highTotal: lowTotal + extraTotal,
      },
    }));
});

describe("RoleAssignment", () => {
  it("finds the team that brute force finds, or none where there is none", () => {
    const seen = { found: 0, none: 0, loss: 0 };
    fc.assert(
      fc.property(boundedTeam, ({ problem, bounds }) => {
        const value = solve(problem, bounds);
        expect(value).toBe(bruteForce(problem, bounds));
        if (value === undefined) seen.none += 1;
        else if (value < 0) seen.loss += 1;
        else seen.found += 1;
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(seen.found, seen.none, seen.loss)).toBeGreaterThan(50);
  });

  it("agrees with the transportation solver on larger teams without minimums", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const spread = [4, 100, 1e9][seed % 3]!;
      const shape = { rowCount: 400, columnCount: 8, degree: 3, places: 5 * seed, spread, seed };
      const problem = randomProblem(shape);
      const bounds = {
        lows: new Int32Array(8),
        highs: problem.capacities,
        lowTotal: 0,
        highTotal: 400,
      };
      expect(solve(problem, bounds)).toBe(solveTransportation(problem).value);
    }
  });

  it("gains less and less with each member more", () => {
    const shape = { rowCount: 60, columnCount: 5, degree: 3, places: 40, spread: 50, seed: 8 };
    const problem = randomProblem(shape);
    const values = Array.from({ length: 25 }, (_, size) =>
      solve(problem, {
        lows: new Int32Array(5),
        highs: problem.capacities,
        lowTotal: size,
        highTotal: size,
      }),
    );
    const gains = values.slice(1).map((value, size) => value! - values[size]!);
    for (let at = 1; at < gains.length; at++) {
      expect(gains[at]).toBeLessThanOrEqual(gains[at - 1]!);
    }
    expect(gains[0]).toBeGreaterThan(gains[24 - 1]!);
  });

  it("moves a member on so that a newcomer fits", () => {
    // candidate 0 serves both roles; candidate 1 only the first, which has one place
    const problem = toProblem(
      [
        [
          [0, 10],
          [1, 9],
        ],
        [[0, 8]],
      ],
      [0, 0],
    );
    const bounds = {
      lows: Int32Array.of(0, 0),
      highs: Int32Array.of(1, 1),
      lowTotal: 0,
      highTotal: 2,
    };
    expect(solve(problem, bounds)).toBe(17);
    expect(solve(problem, { ...bounds, highTotal: 1 })).toBe(10);
  });

  it("takes losses up to its minimums and no further", () => {
    const problem = toProblem([[[0, -5]], [[0, -2]], [[0, -9]]], [0]);
    const highs = Int32Array.of(3);
    const lows = Int32Array.of(1);
    expect(solve(problem, { lows, highs, lowTotal: 0, highTotal: 3 })).toBe(-2);
    expect(solve(problem, { lows, highs, lowTotal: 2, highTotal: 3 })).toBe(-7);
    expect(solve(problem, { lows, highs, lowTotal: 4, highTotal: 4 })).toBeUndefined();
  });

  it("takes nobody who brings nothing", () => {
    const problem = toProblem([[[0, 0]], [[0, 3]]], [0]);
    const bounds = {
      lows: Int32Array.of(0),
      highs: Int32Array.of(2),
      lowTotal: 0,
      highTotal: 2,
    };
    expect(solve(problem, bounds)).toBe(3);
    expect(solver.memberCount).toBe(1);
  });

  it("keeps every digit of large weights", () => {
    const rows = [[[0, 1]], [[0, 1]]] as const;
    const candidates = createRoleCandidates(toProblem(rows, [0]));
    const weights = Float64Array.of(2 ** 50 + 1, -(2 ** 50));
    sortCandidates(candidates, weights);
    const two = Int32Array.of(2);
    expect(
      solver.solve(candidates, weights, { lows: two, highs: two, lowTotal: 0, highTotal: 9 }),
    ).toBe("optimal");
    expect(solver.value).toBe(1);
  });

  it("does not depend on what it solved before", () => {
    const random = new SeededRandom(6);
    const shape = { rowCount: 50, columnCount: 4, degree: 2, places: 12, spread: 9, seed: 3 };
    const problem = randomProblem(shape);
    const bounds = {
      lows: Int32Array.of(1, 1, 1, 1),
      highs: Int32Array.of(4, 4, 4, 4),
      lowTotal: 6,
      highTotal: 12,
    };
    solve(problem, bounds);
    const first = [...solver.memberEdges.subarray(0, solver.memberCount)];
    for (let round = 0; round < 5; round++) {
      const other = { ...shape, columnCount: 6, places: random.below(40), seed: random.next() };
      const lows = new Int32Array(6).fill(1);
      solve(randomProblem(other), { lows, highs: lows, lowTotal: 0, highTotal: 9 });
    }
    solve(problem, bounds);
    expect([...solver.memberEdges.subarray(0, solver.memberCount)]).toEqual(first);
  });

  it("accepts a team without roles or candidates", () => {
    const none = new Int32Array(0);
    const empty = toProblem([], []);
    expect(solve(empty, { lows: none, highs: none, lowTotal: 0, highTotal: 5 })).toBe(0);
    expect(solve(empty, { lows: none, highs: none, lowTotal: 1, highTotal: 5 })).toBeUndefined();
    const role = Int32Array.of(1);
    const alone = toProblem([], [1]);
    expect(solve(alone, { lows: role, highs: role, lowTotal: 0, highTotal: 5 })).toBeUndefined();
  });

  it("refuses more than it was made for", () => {
    const small = new RoleAssignment({ maxRoles: 1, maxCandidates: 1 });
    const candidates = createRoleCandidates(toProblem([[[0, 1]], [[0, 1]]], [0]));
    const one = Int32Array.of(1);
    const bounds = { lows: one, highs: one, lowTotal: 0, highTotal: 1 };
    expect(() => small.solve(candidates, new Float64Array(2), bounds)).toThrow(RangeError);
    expect(() => solver.solve(candidates, new Float64Array(1), bounds)).toThrow(
      new RangeError(
        "roles: expected 1 lows and highs within 8, got 1 and 1; " +
          "candidates: expected within 500, got 2; weights: expected 2, got 1",
      ),
    );
  });
});
