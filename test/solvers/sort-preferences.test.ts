import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortPreferences } from "../../src/solvers/sort-preferences";

const liking = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

function graphOf(rows: readonly (readonly number[])[]) {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.length;
  });
  const columns = Int32Array.from(rows.flatMap((row) => [...row.keys()]));
  return { rowCount: rows.length, columnCount: 200, start, columns };
}

describe("sortPreferences", () => {
  it("orders every row as a stable comparison sort does, short rows and long ones", () => {
    const row = fc.oneof(
      fc.array(liking, { maxLength: 9 }),
      fc.array(liking, { minLength: 65, maxLength: 150 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const graph = graphOf(rows);
        const order = sortPreferences(graph, Int32Array.from(rows.flat()));
        const expected = rows.flatMap((likings, index) =>
          [...likings.keys()]
            .sort((a, b) => likings[b]! - likings[a]! || a - b)
            .map((at) => graph.start[index]! + at),
        );
        expect([...order]).toEqual(expected);
      }),
    );
  });

  it("names the array that does not fit", () => {
    expect(() => sortPreferences(graphOf([[1, 2]]), Int32Array.of(1))).toThrow(
      new RangeError("likings: expected length 2, got 1"),
    );
  });
});
