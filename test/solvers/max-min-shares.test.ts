import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareEqually } from "../../src/solvers/max-min-shares";

interface Problem {
  readonly floor: number;
  readonly caps: readonly number[];
  readonly total: number;
}

/** The definition, level by level, in BigInt. */
function slowShares({ floor, caps, total }: Problem): number[] | undefined {
  const m = BigInt(floor);
  const limits = caps.map(BigInt);
  const sumAt = (level: bigint): bigint =>
    limits.reduce((sum, cap) => {
      const share = cap < level ? cap : level;
      return sum + (share > m ? share : m);
    }, 0n);
  const capSum = limits.reduce((sum, cap) => sum + cap, 0n);
  const isFeasible =
    capSum >= BigInt(total) &&
    m * BigInt(caps.length) <= BigInt(total) &&
    limits.every((cap) => cap >= m);
  if (!isFeasible) return undefined;
  // bisection for the highest level that fits
  let low = 0n;
  let high = 2n ** 53n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (sumAt(middle) <= BigInt(total)) low = middle;
    else high = middle - 1n;
  }
  let extra = BigInt(total) - sumAt(low);
  return limits.map((cap) => {
    const share = cap < low ? cap : low;
    const base = share > m ? share : m;
    if (cap <= low || extra === 0n) return Number(base);
    extra -= 1n;
    return Number(base + 1n);
  });
}

const problemUpTo = (max: number): fc.Arbitrary<Problem> =>
  fc.record({
    floor: fc.nat({ max: Math.floor(max / 4) }),
    caps: fc.array(fc.oneof(fc.nat({ max }), fc.constant(max)), { maxLength: 7 }),
    total: fc.nat({ max }),
  });

const sharesOf = (problem: Problem): number[] | undefined => {
  const solution = shareEqually(problem);
  return solution.status === "shared" ? [...solution.shares] : undefined;
};

describe("shareEqually", () => {
  it("agrees with the definition", () => {
    fc.assert(
      fc.property(problemUpTo(12), (problem) => {
        expect(sharesOf(problem)).toEqual(slowShares(problem));
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with the definition up to the largest safe integer, whatever the sums", () => {
    const large = problemUpTo(Number.MAX_SAFE_INTEGER).map((problem) => ({ ...problem, floor: 3 }));
    fc.assert(
      fc.property(large, (problem) => {
        expect(sharesOf(problem)).toEqual(slowShares(problem));
      }),
      { numRuns: 1000 },
    );
  });

  it("fills small caps first and gives the remainder in the given order", () => {
    expect(shareEqually({ floor: 1, caps: [9, 2, 9, 9], total: 16 })).toEqual({
      status: "shared",
      level: 4,
      shares: Float64Array.of(5, 2, 5, 4),
    });
  });

  it("gives the remainder to no one whose cap is the level", () => {
    expect(sharesOf({ floor: 0, caps: [3, 9, 9], total: 10 })).toEqual([3, 4, 3]);
  });

  it("lets everyone give all when the caps only just suffice", () => {
    expect(shareEqually({ floor: 2, caps: [5, 2, 7], total: 14 })).toEqual({
      status: "shared",
      level: 7,
      shares: Float64Array.of(5, 2, 7),
    });
  });

  it("says why there is no way", () => {
    const reasonOf = (problem: Problem): string => {
      const solution = shareEqually(problem);
      return solution.status === "infeasible" ? solution.reason : solution.status;
    };
    expect(reasonOf({ floor: 0, caps: [3, 4], total: 8 })).toBe("caps");
    expect(reasonOf({ floor: 3, caps: [9, 9], total: 5 })).toBe("floors");
    expect(reasonOf({ floor: 3, caps: [9, 2], total: 7 })).toBe("cap-below-floor");
    expect(reasonOf({ floor: 0, caps: [], total: 1 })).toBe("caps");
    expect(reasonOf({ floor: 5, caps: [], total: 0 })).toBe("shared");
  });

  it("refuses what is no amount", () => {
    const fine = { floor: 0, caps: [1], total: 1 };
    expect(() => shareEqually({ ...fine, floor: -1 })).toThrow(
      new RangeError("floor: expected a safe integer from 0 on, got -1"),
    );
    expect(() => shareEqually({ ...fine, caps: [0, 1.5] })).toThrow(
      new RangeError("caps[1]: expected a safe integer from 0 on, got 1.5"),
    );
    expect(() => shareEqually({ ...fine, total: 2 ** 53 })).toThrow(RangeError);
  });
});
