import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largest, sumOfLargest } from "../../src/verify/largest";

describe("the largest values", () => {
  it("are as many as asked, and none is left out for a smaller one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.nat(12), (values, count) => {
        const best = [...values].sort((a, b) => b - a).slice(0, count);
        const found = largest(values, count);
        expect(new Set(found).size).toBe(found.length);
        expect(found.map((at) => values[at]!).sort((a, b) => b - a)).toEqual(best);
        expect(sumOfLargest(values, count)).toBe(best.reduce((sum, value) => sum + value, 0));
      }),
    );
  });

  it("are all of them when nothing limits the number", () => {
    expect(largest([3, 1], Number.POSITIVE_INFINITY)).toEqual([0, 1]);
    expect(sumOfLargest([3, 1], Number.POSITIVE_INFINITY)).toBe(4);
  });
});
