import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discounts } from "../../../src/review/fairness/discounts";
import { fourFifths } from "../../../src/review/fairness/four-fifths";

describe("discounts", () => {
  it("are 10 000 over the logarithm of the rank plus one, rounded down", () => {
    // log2 of 2, 3, 4, 5, 6, 7, 8
    expect(discounts(7)).toEqual([10_000, 6_309, 5_000, 4_306, 3_868, 3_562, 3_333]);
    expect(discounts(15).at(-1)).toBe(2_500);
    discounts(60).forEach((one, at) => {
      expect(Math.abs(one - 10_000 / Math.log2(at + 2))).toBeLessThan(1.000_001);
    });
  });
});

describe("fourFifths", () => {
  it("compares with the highest rate, as in the guidelines' own example", () => {
    // of 80 white applicants 48 are hired, of 40 black ones 12: 60 % and 30 %
    const [first, second] = fourFifths([
      { people: 80, selected: 48 },
      { people: 40, selected: 12 },
    ]);
    expect(first).toEqual({
      rateBp: 6_000,
      differenceBp: 0,
      ratioBp: 10_000,
      isBelow: false,
      shortBy: 0,
    });
    // four fifths of 60 % of 40 people are 19.2
    expect(second).toEqual({
      rateBp: 3_000,
      differenceBp: -3_000,
      ratioBp: 5_000,
      isBelow: true,
      shortBy: 8,
    });
  });

  it("is exact at four fifths", () => {
    const against = (selected: number) =>
      fourFifths([
        { people: 100, selected: 50 },
        { people: 100, selected },
      ])[1];
    expect(against(40)).toMatchObject({ ratioBp: 8_000, isBelow: false, shortBy: 0 });
    expect(against(39)).toMatchObject({ ratioBp: 7_800, isBelow: true, shortBy: 1 });
  });

  it("has no ratio where nobody is selected, and nothing to say of no people", () => {
    expect(
      fourFifths([
        { people: 0, selected: 0 },
        { people: 7, selected: 0 },
      ]),
    ).toEqual([null, { rateBp: 0, differenceBp: 0, ratioBp: null, isBelow: false, shortBy: 0 }]);
    expect(fourFifths([])).toEqual([]);
  });

  it("lifts the flag with exactly those who are short", () => {
    const rows = fc.array(
      fc
        .integer({ min: 1, max: 300 })
        .chain((people) =>
          fc.record({ people: fc.constant(people), selected: fc.nat({ max: people }) }),
        ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, (selections) => {
        const found = fourFifths(selections);
        const highest = Math.max(...selections.map((one) => one.selected / one.people));
        selections.forEach(({ people, selected }, at) => {
          const { isBelow, shortBy, ratioBp } = found[at]!;
          expect(isBelow).toBe(shortBy > 0);
          const reaches = (more: number) => (selected + more) / people >= 0.8 * highest - 1e-12;
          expect(reaches(shortBy)).toBe(true);
          if (shortBy > 0) expect(reaches(shortBy - 1)).toBe(false);
          if (ratioBp !== null) expect(ratioBp < 8_000).toBe(isBelow);
        });
      }),
    );
  });
});
