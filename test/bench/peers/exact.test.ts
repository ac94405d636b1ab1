import { describe, expect, it } from "vitest";
import { isLessProduct, timesOver } from "../../../bench/peers/exact";

const MOST = Number.MAX_SAFE_INTEGER;

describe("exact products", () => {
  it("divide beyond 2^53 without rounding up", () => {
    expect(timesOver(10_000, MOST - 1, MOST)).toBe(9_999);
    expect(timesOver(3, 5, 4)).toBe(3);
  });

  it("compare beyond 2^53 where doubles are equal", () => {
    expect(isLessProduct(10_000, MOST - 1, 10_000, MOST)).toBe(true);
    expect(isLessProduct(10_000, MOST, 10_000, MOST)).toBe(false);
    // both products round to one double
    expect(isLessProduct(MOST, MOST - 2, MOST - 1, MOST - 1)).toBe(true);
  });
});
