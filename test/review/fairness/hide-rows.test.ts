import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideRows } from "../../../src/review/fairness/hide-rows";

describe("hideRows", () => {
  it("hides a small row with the smallest other one", () => {
    expect(hideRows([[20], [3], [9], [12]], 5)).toEqual([false, true, true, false]);
  });

  it("hides a row that is large in people and small in a part of them", () => {
    const rows = [
      [50, 2],
      [40, 20],
      [30, 10],
    ];
    expect(hideRows(rows, 5)).toEqual([true, false, true]);
  });

  it("goes on until the hidden rows together are not small either", () => {
    expect(hideRows([[1], [1], [6], [90]], 5)).toEqual([true, true, true, false]);
    const parts = [
      [30, 2],
      [10, 0],
      [11, 0],
      [60, 40],
    ];
    expect(hideRows(parts, 5)).toEqual([true, true, true, true]);
  });

  it("leaves alone what is large or nobody", () => {
    expect(
      hideRows(
        [
          [5, 0],
          [0, 0],
          [7, 7],
        ],
        5,
      ),
    ).toEqual([false, false, false]);
    expect(
      hideRows(
        [
          [4, 4],
          [0, 0],
          [8, 8],
        ],
        5,
      ),
    ).toEqual([true, false, true]);
    expect(hideRows([], 5)).toEqual([]);
  });

  it("keeps two rows of one person each from being counted out", () => {
    expect(hideRows([[1], [1], [8]], 2)).toEqual([true, true, true]);
  });

  it("gives up where there is one person in each row", () => {
    expect(hideRows([[1], [0], [1], [1]], 3)).toBeNull();
    expect(hideRows([[1], [0], [1], [2]], 3)).toEqual([true, false, true, true]);
  });

  it("cannot be undone: every hidden number above 0 could be another one", () => {
    const person = fc.record({
      row: fc.nat({ max: 3 }),
      selected: fc.boolean(),
      narrower: fc.boolean(),
    });
    let hidden = 0;
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 2, max: 4 }),
        (people, k) => {
          const rows = tableOf(people);
          const total = rows.reduce((sum, row) => sum.map((value, at) => value + row[at]!));
          // a table is only published where its total is not small
          if (total.some((value) => value > 0 && value < k)) return;
          const blanks = hideRows(rows, k);
          if (blanks === null) {
            expect(rows.filter(([all]) => all! > 0)).toHaveLength(total[0]!);
            return;
          }
          rows.forEach((row, at) => {
            if (!blanks[at]) expect(row.some((one) => one > 0 && one < k)).toBe(false);
          });
          const secret = rows.filter((_, at) => blanks[at]);
          if (secret.length === 0) return;
          const left = secret.reduce((sum, row) => sum.map((value, at) => value + row[at]!));
          expect(left.some((value) => value > 0 && value < k)).toBe(false);
          const worlds = splits(left, secret.length);
          expect(worlds.some((world) => same(world, secret))).toBe(true);
          secret.forEach((row, place) => {
            row.forEach((value, column) => {
              if (value === 0) return;
              const possible = new Set(worlds.map((world) => world[place]![column]!));
              expect(possible.size).toBeGreaterThan(1);
              hidden += 1;
            });
          });
        },
      ),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(50);
  });
});

interface Person {
  readonly row: number;
  readonly selected: boolean;
  readonly narrower: boolean;
}

/** Rows of all people, those selected, and those selected once more; with those left out each time. */
function tableOf(people: readonly Person[]): number[][] {
  return [0, 1, 2, 3].map((row) => {
    const own = people.filter((one) => one.row === row);
    const selected = own.filter((one) => one.selected);
    const twice = selected.filter((one) => one.narrower);
    return [
      own.length,
      selected.length,
      own.length - selected.length,
      twice.length,
      selected.length - twice.length,
    ];
  });
}

/** Every way to divide the people who are left among rows, none of them empty. */
function splits(left: readonly number[], count: number): number[][][] {
  // three kinds of people: not selected, selected once, twice
  const kinds = [left[2]!, left[4]!, left[3]!];
  const ways = kinds.map((kind) => compositions(kind, count));
  return ways[0]!.flatMap((none) =>
    ways[1]!.flatMap((once) =>
      ways[2]!.flatMap((twice) => {
        const world = none.map((out, at) => {
          const [one, two] = [once[at]!, twice[at]!];
          return [out + one + two, one + two, out, two, one];
        });
        return world.every(([people]) => people! > 0) ? [world] : [];
      }),
    ),
  );
}

function compositions(sum: number, parts: number): number[][] {
  if (parts === 1) return [[sum]];
  return Array.from({ length: sum + 1 }, (_, first) => first).flatMap((first) =>
    compositions(sum - first, parts - 1).map((rest) => [first, ...rest]),
  );
}

function same(world: readonly number[][], rows: readonly number[][]): boolean {
  return JSON.stringify(world) === JSON.stringify(rows);
}
