import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplyDivide, multiplyDivideUp } from "../../src/market/exact-division";

const MOST = Number.MAX_SAFE_INTEGER;

describe("a product divided", () => {
  it("is floored, or rounded up, also where it comes out even", () => {
    expect(multiplyDivide(7, 10_000, 3)).toBe(23_333);
    expect(multiplyDivideUp(7, 10_000, 3)).toBe(23_334);
    expect(multiplyDivide(6, 10_000, 3)).toBe(20_000);
    expect(multiplyDivideUp(6, 10_000, 3)).toBe(20_000);
    expect(multiplyDivide(0, 10_000, 3)).toBe(0);
    expect(multiplyDivideUp(0, 10_000, 3)).toBe(0);
  });

  it("is exact beyond 2^53", () => {
    // 51 % of 9 007 199 254 740 991 is 4 593 671 619 917 905.41
    expect(multiplyDivide(5_100, MOST, 10_000)).toBe(4_593_671_619_917_905);
    expect(multiplyDivideUp(5_100, MOST, 10_000)).toBe(4_593_671_619_917_906);
    expect(multiplyDivide(MOST, MOST, MOST)).toBe(MOST);
    expect(multiplyDivideUp(MOST, MOST, MOST)).toBe(MOST);
  });

  it("equals the quotient of exact integers, whatever the size", () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 0, max: MOST }),
      fc.integer({ min: MOST - 9, max: MOST }),
    );
    const share = fc.integer({ min: 1, max: MOST }).chain((c) => {
      return fc.record({ c: fc.constant(c), b: fc.integer({ min: 0, max: c }) });
    });
    fc.assert(
      fc.property(amount, share, (a, { b, c }) => {
        const product = BigInt(a) * BigInt(b);
        expect(BigInt(multiplyDivide(a, b, c))).toBe(product / BigInt(c));
        expect(BigInt(multiplyDivideUp(a, b, c))).toBe((product + BigInt(c) - 1n) / BigInt(c));
      }),
      { numRuns: 500 },
    );
  });
});
