import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFits, type FitTable } from "../../src/market/fit-table";

const fitOf = ({ similarities, width, fits }: FitTable, [similarity, level, asked]: number[]) =>
  fits[(similarities.indexOf(similarity!) * width + level!) * width + asked!];

describe("the table of fits", () => {
  const table = compileFits([9_000, 10_000, 4_500, 9_000], 5);

  it("lists each similarity once, ascending, and 0 first", () => {
    expect(table.similarities).toEqual([0, 4_500, 9_000, 10_000]);
    expect(compileFits([0], 1).similarities).toEqual([0]);
    expect(compileFits([], 1).similarities).toEqual([0]);
  });

  it.each([
    [10_000, 5, 5, 10_000],
    [10_000, 3, 5, 6_000],
    [10_000, 5, 3, 10_000],
    [10_000, 1, 3, 3_333],
    [9_000, 2, 3, 6_000],
    [4_500, 1, 4, 1_125],
    [4_500, 2, 4, 2_250],
    [4_500, 1, 5, 900],
    [0, 5, 5, 0],
  ])("says what a similarity of %i at level %i gives where %i is asked: %i", (...numbers) => {
    expect(fitOf(table, numbers)).toBe(numbers[3]);
  });

  it("is SPEC's formula for every similarity and every two levels", () => {
    const similarity = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        fc.array(similarity, { maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        (similarities, levels) => {
          const drawn = compileFits(similarities, levels);
          for (const one of [0, ...similarities]) {
            for (let level = 1; level <= levels; level++) {
              for (let asked = 1; asked <= levels; asked++) {
                const exact = (BigInt(one) * BigInt(Math.min(level, asked))) / BigInt(asked);
                if (fitOf(drawn, [one, level, asked]) !== Number(exact)) {
                  throw new Error(`${one} at ${level} for ${asked}`);
                }
              }
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
