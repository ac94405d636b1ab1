import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DenseTransportationProblem,
  solveDenseTransportation,
} from "../../src/solvers/dense-transportation";
import { SeededRandom } from "../../src/solvers/seeded-random";
import { solveTransportation } from "../../src/solvers/transportation";
import { bruteForceValue, certificateFaults, type SparseProblem } from "./sparse-problems";

/** The same problem with an edge for each pair. */
function withEdges(problem: DenseTransportationProblem): SparseProblem {
  const { rowCount, columnCount, weights } = problem;
  return {
    rowCount,
    columnCount,
    weights,
    capacities: problem.capacities ?? new Int32Array(columnCount).fill(1),
    start: Int32Array.from({ length: rowCount + 1 }, (_, row) => row * columnCount),
    columns: weights.map((_, at) => at % columnCount),
  };
}

const smallProblem: fc.Arbitrary<DenseTransportationProblem> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(3, 40, 1e9),
  )
  .chain(([rowCount, columnCount, spread]) => {
    const size = rowCount * columnCount;
    return fc.record({
      rowCount: fc.constant(rowCount),
      columnCount: fc.constant(columnCount),
      weights: fc
        .array(fc.integer({ min: -spread, max: 2 * spread }), { minLength: size, maxLength: size })
        .map((weights) => Int32Array.from(weights)),
      capacities: fc.option(
        fc
          .array(fc.nat({ max: 2 }), { minLength: columnCount, maxLength: columnCount })
          .map((places) => Int32Array.from(places)),
        { nil: undefined },
      ),
    });
  });

type WeightOf = (random: SeededRandom, row: number, column: number) => number;

const weightings: Readonly<Record<string, WeightOf>> = {
  random: (random) => 1 + random.below(1e6),
  "one of ten": (random) => 1 + random.below(10),
  equal: () => 7,
  "of products, rising": (_, row, column) => (row + 1) * (column + 1),
  "of products, falling": (_, row, column) => 40_000 - (row + 1) * (column + 1),
  "of products and noise": (random, row, column) => row * column + random.below(2000),
  "of distances": (_, row, column) =>
    1e4 - Math.round(Math.hypot((row % 13) - (column % 7), (row % 29) - (column % 31)) * 100),
  "of products in blocks": (_, row, column) => (row % 2 === column % 2 ? row * column : 0),
  "near two billion": (random) => 2e9 + random.below(100),
};

function fill(
  [rowCount, columnCount]: readonly [number, number],
  weightOf: WeightOf,
  seed = "1389",
): DenseTransportationProblem {
  const random = new SeededRandom(seed);
  const weights = new Int32Array(rowCount * columnCount);
  for (let at = 0; at < weights.length; at++) {
    weights[at] = weightOf(random, Math.floor(at / columnCount), at % columnCount);
  }
  return { rowCount, columnCount, weights };
}

describe("solveDenseTransportation", () => {
  it("finds the value that brute force finds, and proves it over all pairs", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const solution = solveDenseTransportation(problem);
        expect(solution.value).toBe(bruteForceValue(withEdges(problem)));
        expect(certificateFaults(withEdges(problem), solution)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.keys(weightings))("proves its optimum with weights %s", (name) => {
    for (const size of [
      [150, 150],
      [60, 170],
      [170, 60],
    ] as const) {
      const problem = fill(size, weightings[name]!);
      const solution = solveDenseTransportation(problem);
      expect(certificateFaults(withEdges(problem), solution)).toEqual([]);
      expect(solution.value).toBe(solveTransportation(withEdges(problem)).value);
    }
  });

  it("proves its optimum where columns have several places and some have none", () => {
    for (const [rowCount, most] of [
      [300, 4],
      [300, 40],
    ] as const) {
      const problem = fill([rowCount, 30], weightings["random"]!);
      const capacities = Int32Array.from({ length: 30 }, (_, column) => column % most);
      const solution = solveDenseTransportation({ ...problem, capacities });
      expect(certificateFaults(withEdges({ ...problem, capacities }), solution)).toEqual([]);
    }
  });

  it("assigns at the least cost when weights are costs turned round", () => {
    // costs 4 1 3, 2 0 5, 3 2 2: the least is 1 + 2 + 2
    const costs = [4, 1, 3, 2, 0, 5, 3, 2, 2];
    const weights = Int32Array.from(costs, (cost) => 5 + 1 - cost);
    const solution = solveDenseTransportation({ rowCount: 3, columnCount: 3, weights });
    expect([...solution.assignment]).toEqual([1, 0, 2]);
    expect(solution.value).toBe(3 * 6 - 5);
  });

  it("gives the same answer for the same input, and does not change it", () => {
    const problem = fill([80, 80], weightings["random"]!);
    const before = structuredClone(problem);
    expect(solveDenseTransportation(problem)).toEqual(solveDenseTransportation(problem));
    expect(problem).toEqual(before);
  });

  it("accepts problems without rows and without columns", () => {
    const weights = new Int32Array(0);
    expect(solveDenseTransportation({ rowCount: 0, columnCount: 3, weights }).value).toBe(0);
    const solution = solveDenseTransportation({ rowCount: 2, columnCount: 0, weights });
    expect([...solution.assignment]).toEqual([-1, -1]);
  });

  it("names the array that does not fit", () => {
    const problem = { rowCount: 2, columnCount: 2, weights: Int32Array.of(1, 2, 3, 4) };
    const bad = [
      { part: { weights: Int32Array.of(1) }, message: "weights: expected length 4, got 1" },
      { part: { capacities: Int32Array.of(1) }, message: "capacities: expected length 2, got 1" },
      {
        part: { capacities: Int32Array.of(1, -1) },
        message: "capacities[1]: expected from 0 on, got -1",
      },
    ];
    for (const { part, message } of bad) {
      expect(() => solveDenseTransportation({ ...problem, ...part })).toThrow(
        new RangeError(message),
      );
    }
  });
});
