import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Digraph, strongComponents } from "../../src/solvers/strong-components";

/** A graph from the list of its arcs. */
function graphOf(count: number, arcs: readonly (readonly [number, number])[]): Digraph {
  const rows = Array.from({ length: count }, (_, node) =>
    arcs.filter(([from]) => from === node).map(([, to]) => to),
  );
  const start = new Int32Array(count + 1);
  rows.forEach((row, node) => {
    start[node + 1] = start[node]! + row.length;
  });
  return { start, targets: Int32Array.from(rows.flat()) };
}

const graphs = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const node = fc.nat({ max: count - 1 });
  return fc.record({
    count: fc.constant(count),
    arcs: fc.array(fc.tuple(node, node), { maxLength: 2 * count }),
  });
});

/** Who reaches whom, by Warshall's closure. */
function reaches(count: number, arcs: readonly (readonly [number, number])[]): boolean[][] {
  const reach = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => a === b || arcs.some(([x, y]) => x === a && y === b)),
  );
  for (let k = 0; k < count; k++) {
    for (const row of reach) {
      if (row[k]) {
        for (let b = 0; b < count; b++) row[b] ||= reach[k]![b]!;
      }
    }
  }
  return reach;
}

describe("strongComponents", () => {
  it("finds two rounds and the bridge between them, numbered by their smallest nodes", () => {
    const arcs = [
      [3, 0],
      [0, 3],
      [3, 1],
      [1, 2],
      [2, 4],
      [4, 2],
    ] as const;
    const { count, of } = strongComponents(graphOf(5, arcs));
    expect(count).toBe(3);
    expect([...of]).toEqual([0, 1, 2, 0, 2]);
  });

  it("finds nothing in an empty graph", () => {
    expect(strongComponents(graphOf(0, [])).count).toBe(0);
  });

  it("puts two nodes together exactly when each reaches the other", () => {
    fc.assert(
      fc.property(graphs, ({ count, arcs }) => {
        const reach = reaches(count, arcs);
        const found = strongComponents(graphOf(count, arcs));
        for (let a = 0; a < count; a++) {
          for (let b = 0; b < count; b++) {
            expect(found.of[a] === found.of[b]).toBe(reach[a]![b]! && reach[b]![a]!);
          }
        }
        expect(found.count).toBe(new Set(found.of).size);
        const firsts = [...new Set(found.of)];
        expect(firsts).toEqual(firsts.map((_, at) => at));
      }),
      { numRuns: 300 },
    );
  });

  it("walks a long chain without recursion", () => {
    const count = 100_000;
    const arcs = Int32Array.from({ length: count }, (_, node) => (node + 1) % count);
    const start = Int32Array.from({ length: count + 1 }, (_, node) => node);
    expect(strongComponents({ start, targets: arcs }).count).toBe(1);
  });
});
