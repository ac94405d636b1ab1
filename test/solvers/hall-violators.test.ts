import * as fc from "fast-check";
import { findHallViolators, matchPlaces, type PlacesProblem } from "taavon/solvers";
import { describe, expect, it } from "vitest";

/** A problem from each row's columns. */
function problemOf(
  rows: readonly (readonly number[])[],
  capacities: readonly number[],
  groups?: { readonly of: readonly number[]; readonly capacities: readonly number[] },
): PlacesProblem {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = start[index]! + row.length;
  });
  return {
    rowCount: rows.length,
    columnCount: capacities.length,
    start,
    columns: Int32Array.from(rows.flat()),
    capacities: Int32Array.from(capacities),
    groups: groups && {
      of: Int32Array.from(groups.of),
      capacities: Int32Array.from(groups.capacities),
    },
  };
}

const columnsOf = ({ start, columns }: PlacesProblem, row: number): readonly number[] => [
  ...columns.subarray(start[row], start[row + 1]),
];

/** Rows less the places that they reach together, word for word. */
function deficiency(problem: PlacesProblem, rows: readonly number[]): number {
  const reached = [...new Set(rows.flatMap((row) => columnsOf(problem, row)))];
  const { capacities, groups } = problem;
  if (groups === undefined) {
    return rows.length - reached.reduce((sum, column) => sum + capacities[column]!, 0);
  }
  const places = [...groups.capacities].reduce((sum, most, group) => {
    const own = reached.filter((column) => groups.of[column] === group);
    return (
      sum +
      Math.min(
        most,
        own.reduce((all, column) => all + capacities[column]!, 0),
      )
    );
  }, 0);
  return rows.length - places;
}

const subsets = (rows: readonly number[]): number[][] =>
  Array.from({ length: 2 ** rows.length }, (_, set) => rows.filter((_, at) => (set >> at) & 1));

const small = fc
  .record({ columnCount: fc.integer({ min: 1, max: 5 }), grouped: fc.boolean() })
  .chain(({ columnCount, grouped }) => {
    const column = fc.nat({ max: columnCount - 1 });
    const list = (max: number) =>
      fc.array(fc.nat({ max }), { minLength: columnCount, maxLength: columnCount });
    return fc
      .record({
        rows: fc.array(fc.uniqueArray(column, { maxLength: 3 }), { maxLength: 8 }),
        capacities: list(2),
        of: list(1),
        limits: fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 2 }),
      })
      .map(({ rows, capacities, of, limits }) =>
        problemOf(rows, capacities, grouped ? { of, capacities: limits } : undefined),
      );
  });

describe("findHallViolators", () => {
  it("finds three people before two roles of one place each", () => {
    const [only, ...others] = findHallViolators(
      problemOf([[0, 1], [1], [0], [2], [2, 0]], [1, 1, 4]),
    );
    expect(others).toEqual([]);
    expect({ ...only, rows: [...only!.rows], columns: [...only!.columns] }).toEqual({
      rows: [0, 1, 2],
      columns: [0, 1],
      places: 2,
      short: 1,
    });
  });

  it("counts the limit of a group of columns, and keeps unconnected shortages apart", () => {
    const rows = [[0], [1], [2], [3], [3], []];
    const groups = { of: [0, 0, 1, 1], capacities: [1, 9] };
    const found = findHallViolators(problemOf(rows, [5, 5, 1, 1], groups));
    expect(found.map(({ rows: own, short }) => [[...own], short])).toEqual([
      [[0, 1], 1],
      [[3, 4], 1],
      [[5], 1],
    ]);
  });

  it("finds nothing where everybody can have a place", () => {
    expect(findHallViolators(problemOf([[0], [0, 1]], [1, 1]))).toEqual([]);
    expect(findHallViolators(problemOf([], []))).toEqual([]);
  });

  it("finds what trying all subsets finds: connected sets, each minimal for what it lacks", () => {
    let found = 0;
    fc.assert(
      fc.property(small, (problem) => {
        const rows = Array.from({ length: problem.rowCount }, (_, row) => row);
        const worst = Math.max(...subsets(rows).map((set) => deficiency(problem, set)));
        const violators = findHallViolators(problem);
        expect(violators.reduce((sum, { short }) => sum + short, 0)).toBe(worst);
        const seen = violators.flatMap((one) => [...one.rows]);
        expect(new Set(seen).size).toBe(seen.length);
        for (const violator of violators) {
          found += 1;
          const own = [...violator.rows];
          const reached = new Set(own.flatMap((row) => columnsOf(problem, row)));
          expect([...violator.columns]).toEqual([...reached].sort((a, b) => a - b));
          expect(violator.short).toBe(deficiency(problem, own));
          expect(violator.places).toBe(own.length - violator.short);
          expect(violator.short).toBeGreaterThan(0);
          for (const part of subsets(own)) {
            if (part.length < own.length) {
              expect(deficiency(problem, part)).toBeLessThan(violator.short);
            }
          }
          // in two parts without a common column the shortages would add up
          for (const part of subsets(own)) {
            const rest = own.filter((row) => !part.includes(row));
            if (part.length === 0 || rest.length === 0) continue;
            const apart = deficiency(problem, part) + deficiency(problem, rest);
            expect(apart < violator.short || !isApart(problem, part, rest)).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

/** Whether two sets of rows have no column in common, and no group. */
function isApart(
  problem: PlacesProblem,
  one: readonly number[],
  other: readonly number[],
): boolean {
  const linksOf = (rows: readonly number[]): Set<number> =>
    new Set(
      rows.flatMap((row) => columnsOf(problem, row).map((at) => problem.groups?.of[at] ?? at)),
    );
  const reached = linksOf(one);
  return ![...linksOf(other)].some((link) => reached.has(link));
}

describe("matchPlaces", () => {
  it("keeps every limit, and places the first rows that can have places together", () => {
    fc.assert(
      fc.property(small, (problem) => {
        const { assignment } = matchPlaces(problem);
        const { capacities, groups } = problem;
        const count = (holds: (column: number) => boolean): number =>
          assignment.filter((column) => column >= 0 && holds(column)).length;
        capacities.forEach((most, column) => {
          expect(count((one) => one === column)).toBeLessThanOrEqual(most);
        });
        groups?.capacities.forEach((most, group) => {
          expect(count((one) => groups.of[one] === group)).toBeLessThanOrEqual(most);
        });
        const placed: number[] = [];
        for (let row = 0; row < problem.rowCount; row++) {
          // by Hall's condition on every subset
          const more = [...placed, row];
          if (subsets(more).every((set) => deficiency(problem, set) <= 0)) placed.push(row);
        }
        const rows = [...assignment.keys()].filter((row) => assignment[row]! >= 0);
        expect(rows).toEqual(placed);
        for (const row of rows) expect(columnsOf(problem, row)).toContain(assignment[row]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses arrays that contradict each other", () => {
    const problem = problemOf([[0]], [1], { of: [0], capacities: [1] });
    expect(() => matchPlaces({ ...problem, capacities: new Int32Array(2) })).toThrow("capacities");
    const groups = { of: Int32Array.of(3), capacities: Int32Array.of(1) };
    expect(() => matchPlaces({ ...problem, groups })).toThrow("groups.of[0]");
  });
});
