import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortCycles } from "../../src/solvers/short-cycles";
import type { Digraph } from "../../src/solvers/strong-components";

type Arcs = readonly (readonly boolean[])[];

function graphOf(arcs: Arcs): Digraph {
  const rows = arcs.map((row) => row.flatMap((has, to) => (has ? [to] : [])));
  const start = new Int32Array(arcs.length + 1);
  rows.forEach((row, node) => {
    start[node + 1] = start[node]! + row.length;
  });
  return { start, targets: Int32Array.from(rows.flat()) };
}

/** Every sequence of distinct nodes that begins at its smallest and closes. */
function everyCycle(arcs: Arcs, maxLength: number): number[][] {
  const cycles: number[][] = [];
  const walk = (path: number[]): void => {
    const last = path.at(-1)!;
    if (path.length > 1 && arcs[last]![path[0]!]) cycles.push(path);
    if (path.length === maxLength) return;
    for (let next = path[0]! + 1; next < arcs.length; next++) {
      if (arcs[last]![next] && !path.includes(next)) walk([...path, next]);
    }
  };
  for (let root = 0; root < arcs.length; root++) walk([root]);
  return cycles.sort((a, b) => a.length - b.length || compare(a, b));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, place) => node !== b[place]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

const matrices = fc.integer({ min: 0, max: 6 }).chain((count) =>
  fc.array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), {
    minLength: count,
    maxLength: count,
  }),
);

const triangle: Arcs = [
  [true, true, false],
  [true, false, true],
  [true, false, false],
];

describe("shortCycles", () => {
  it("lists the pair before the triangle and no loop", () => {
    const { cycles, complete } = shortCycles(graphOf(triangle), { maxLength: 5, limit: 9 });
    expect(cycles).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
    expect(complete).toBe(true);
  });

  it("leaves out what is longer than asked", () => {
    expect(shortCycles(graphOf(triangle), { maxLength: 2, limit: 9 }).cycles).toEqual([[0, 1]]);
  });

  it("lists exactly the cycles that walking every path finds, in order", () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 2, max: 6 }), (arcs, maxLength) => {
        const { cycles, complete } = shortCycles(graphOf(arcs), { maxLength, limit: 10_000 });
        expect(cycles).toEqual(everyCycle(arcs, maxLength));
        expect(complete).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("says when the limit left some out, and lists the first ones", () => {
    fc.assert(
      fc.property(matrices, fc.nat({ max: 5 }), (arcs, limit) => {
        const all = everyCycle(arcs, 4);
        const { cycles, complete } = shortCycles(graphOf(arcs), { maxLength: 4, limit });
        expect(cycles).toEqual(all.slice(0, limit));
        expect(complete).toBe(all.length <= limit);
      }),
    );
  });
});
