import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilMulDiv, floorMulDiv, isLessProduct, weightedMean } from "../../src/verify/exact";

const count = fc.oneof(fc.maxSafeNat(), fc.nat(20_000));
const divisor = count.map((value) => Math.max(1, value));

describe("exact products", () => {
  it("round down and up at the edge of a double", () => {
    expect(floorMulDiv(7, 10_000, 3)).toBe(23_333);
    expect(ceilMulDiv(7, 10_000, 3)).toBe(23_334);
    expect(ceilMulDiv(6, 10_000, 3)).toBe(20_000);
    expect(ceilMulDiv(0, 10_000, 3)).toBe(0);
    expect(floorMulDiv(Number.MAX_SAFE_INTEGER, 10_000, 10_001)).toBe(9_006_298_624_878_503);
    // what is whole stays, beyond a double too
    expect(ceilMulDiv(Number.MAX_SAFE_INTEGER, 10_000, 10_000)).toBe(Number.MAX_SAFE_INTEGER);
    // the product is a double, but what is added to round up takes it past the edge
    expect(ceilMulDiv(Number.MAX_SAFE_INTEGER, 1, 2)).toBe(4_503_599_627_370_496);
  });

  it("divide as BigInt does, whatever their size", () => {
    fc.assert(
      fc.property(count, count, divisor, (a, b, c) => {
        const product = BigInt(a) * BigInt(b);
        expect(floorMulDiv(a, b, c)).toBe(Number(product / BigInt(c)));
        expect(ceilMulDiv(a, b, c)).toBe(Number((product + BigInt(c) - 1n) / BigInt(c)));
      }),
    );
  });

  it("compare as BigInt does, whatever their size", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(isLessProduct(most, 3, most, 3)).toBe(false);
    expect(isLessProduct(most - 1, 3, most, 3)).toBe(true);
    // 2^53 < 2^53 + 1, which as doubles are one
    expect(isLessProduct(2 ** 26, 2 ** 27, 3, 3_002_399_751_580_331)).toBe(true);
    expect(isLessProduct(3, 3_002_399_751_580_331, 2 ** 26, 2 ** 27)).toBe(false);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(isLessProduct(a, b, c, d)).toBe(BigInt(a) * BigInt(b) < BigInt(c) * BigInt(d));
      }),
    );
  });
});

describe("weightedMean", () => {
  it("reads as many values as there are weights", () => {
    expect(weightedMean([1, 2], [10, 11, 999], 3)).toBe(10);
  });

  it("stays exact when the sum passes 2^53", () => {
    // 10^16 + 9 999 of 10^12 + 1: one short of 10 000, but as a double it is not
    expect(weightedMean([1, 10 ** 12], [9_999, 10_000], 10 ** 12 + 1)).toBe(9_999);
    const heavy = 100_000_000_000;
    const weights = new Array<number>(12).fill(heavy);
    const values = weights.map((_, at) => 9_999 + (at === 0 ? 1 : 0));
    expect(weightedMean(weights, values, 12 * heavy)).toBe(9_999);
    expect(
      weightedMean(
        weights,
        weights.map(() => 10_000),
        12 * heavy,
      ),
    ).toBe(10_000);
  });
});
