import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRoleCandidates, sortCandidates } from "../../src/solvers/role-candidates";
import { randomProblem, smallProblem } from "./sparse-problems";

describe("createRoleCandidates", () => {
  it("lists every edge once under its role and names its row", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { order, roleStart, rows } = createRoleCandidates(problem);
        expect([...order].sort((a, b) => a - b)).toEqual([...problem.columns.keys()]);
        for (let role = 0; role < problem.columnCount; role++) {
          for (const edge of order.subarray(roleStart[role]!, roleStart[role + 1]!)) {
            expect(problem.columns[edge]).toBe(role);
            expect(edge).toBeGreaterThanOrEqual(problem.start[rows[edge]!]!);
            expect(edge).toBeLessThan(problem.start[rows[edge]! + 1]!);
          }
        }
      }),
    );
  });
});

describe("sortCandidates", () => {
  it.each([
    { name: "small changes", noise: 3 },
    { name: "changes of everything", noise: 1e9 },
  ])("orders by weight, then edge, after $name", ({ noise }) => {
    const shape = { rowCount: 900, columnCount: 3, degree: 2, places: 0, spread: 50, seed: 1 };
    const problem = randomProblem(shape);
    const candidates = createRoleCandidates(problem);
    let weights = Float64Array.from(problem.weights);
    for (let round = 0; round < 4; round++) {
      sortCandidates(candidates, weights);
      for (let role = 0; role < 3; role++) {
        const edges = [...problem.columns.keys()].filter((edge) => problem.columns[edge] === role);
        edges.sort((a, b) => weights[b]! - weights[a]! || a - b);
        const { order, roleStart } = candidates;
        expect([...order.subarray(roleStart[role]!, roleStart[role + 1]!)]).toEqual(edges);
      }
      weights = weights.map((weight, edge) => weight + ((edge * 7919 * (round + 1)) % noise));
    }
  });

  it("orders equal weights by edge, whatever the order was", () => {
    const shape = { rowCount: 200, columnCount: 1, degree: 1, places: 0, spread: 1, seed: 1 };
    const candidates = createRoleCandidates(randomProblem(shape));
    const edges = [...candidates.order];
    sortCandidates(
      candidates,
      Float64Array.from(edges, (edge) => edge),
    );
    expect([...candidates.order]).toEqual([...edges].reverse());
    sortCandidates(candidates, new Float64Array(200));
    expect([...candidates.order]).toEqual(edges);
  });

  it("names the array that does not fit", () => {
    const problem = randomProblem({
      ...{ rowCount: 2, columnCount: 2, degree: 1, places: 0, spread: 9, seed: 1 },
    });
    expect(() => sortCandidates(createRoleCandidates(problem), new Float64Array(1))).toThrow(
      new RangeError("weights: expected length 2, got 1"),
    );
  });
});
