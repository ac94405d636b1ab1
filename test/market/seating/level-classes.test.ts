import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelClasses } from "../../../src/market/seating/level-classes";

describe("classes of levels", () => {
  it("are the levels themselves on a scale of at most eight", () => {
    expect(levelClasses(5)).toEqual({
      count: 5,
      of: Uint8Array.of(0, 0, 1, 2, 3, 4),
      top: Uint8Array.of(1, 2, 3, 4, 5),
    });
    expect(levelClasses(8).count).toBe(8);
    expect(levelClasses(2).top).toEqual(Uint8Array.of(1, 2));
  });

  it("are eight on a longer scale", () => {
    expect(levelClasses(10)).toEqual({
      count: 8,
      of: Uint8Array.of(0, 0, 1, 2, 3, 3, 4, 5, 6, 7, 7),
      top: Uint8Array.of(1, 2, 3, 5, 6, 7, 8, 10),
    });
    expect([...levelClasses(100).top]).toEqual([12, 25, 37, 50, 62, 75, 87, 100]);
  });

  it("ascend without a gap, and know the highest level of each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (levels) => {
        const { count, of, top } = levelClasses(levels);
        const classes = Array.from({ length: levels }, (_, at) => of[at + 1]!);
        expect(classes).toEqual([...classes].sort((a, b) => a - b));
        expect(new Set(classes).size).toBe(count);
        expect([...top]).toEqual([...top.keys()].map((one) => classes.lastIndexOf(one) + 1));
      }),
    );
  });
});
