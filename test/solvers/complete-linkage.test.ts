import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeLinkage } from "../../src/solvers/complete-linkage";

type Table = readonly (readonly number[])[];

/** Symmetric tables of small distances with many ties, some unknown. */
const tables = fc.integer({ min: 0, max: 7 }).chain((count) =>
  fc
    .array(
      fc.array(fc.constantFrom(0, 1, 2, 3, 5, 8, Infinity), {
        minLength: count,
        maxLength: count,
      }),
      { minLength: count, maxLength: count },
    )
    .map(
      (rows): Table =>
        rows.map((row, a) => row.map((km, b) => (a === b ? 0 : a < b ? km : rows[b]![a]!))),
    ),
);

const group = (table: Table, most: number): number[][] =>
  completeLinkage({ count: table.length, distance: (a, b) => table[a]![b]!, most });

const widthOf = (table: Table, members: readonly number[]): number =>
  Math.max(0, ...members.flatMap((a) => members.map((b) => table[a]![b]!)));

/** The definition: measure every union anew, join the narrowest, the first of equals. */
function slowly(table: Table, most: number): number[][] {
  let groups = table.map((_, one) => [one]);
  for (;;) {
    let best: { readonly width: number; readonly a: number; readonly b: number } | undefined;
    groups.forEach((one, a) => {
      groups.slice(a + 1).forEach((other, step) => {
        const width = widthOf(table, [...one, ...other]);
        if (width <= most && width < (best?.width ?? Infinity)) {
          best = { width, a, b: a + 1 + step };
        }
      });
    });
    if (best === undefined) return groups;
    const { a, b } = best;
    const joined = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y);
    groups = groups.flatMap((one, at) => (at === b ? [] : [at === a ? joined : one]));
  }
}

describe("completeLinkage", () => {
  it("does not chain: the ends of a row of neighbours stay apart", () => {
    const table = [0, 40, 80, 120].map((a) => [0, 40, 80, 120].map((b) => Math.abs(a - b)));
    expect(group(table, 50)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("joins nobody over an unknown distance, even without a limit", () => {
    expect(
      group(
        [
          [0, Infinity],
          [Infinity, 0],
        ],
        Infinity,
      ),
    ).toEqual([[0], [1]]);
  });

  it("joins step by step as its definition does", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0, 1, 2, 4, 9, Infinity), (table, most) => {
        expect(group(table, most)).toEqual(slowly(table, most));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every group within the limit and leaves no two that could be joined", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0, 1, 2, 4, 9), (table, most) => {
        const groups = group(table, most);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(table.map((_, one) => one));
        groups.forEach((one, at) => {
          expect(widthOf(table, one)).toBeLessThanOrEqual(most);
          for (const other of groups.slice(at + 1)) {
            expect(widthOf(table, [...one, ...other])).toBeGreaterThan(most);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
