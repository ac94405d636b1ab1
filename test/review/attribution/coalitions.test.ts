import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Coalition,
  coalitionsOf,
  EXACT,
  keyOf,
  sharesOf,
} from "../../../src/review/attribution/coalitions";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("the shares of clauses", () => {
  it("are those of Shapley's glove game", () => {
    // a left glove and two right ones: a pair is worth 6, so 4, 1 and 1
    const worth = (one: Coalition) =>
      one.includes(0) && (one.includes(1) || one.includes(2)) ? 6 : 0;
    expect(sharesOf(3, worth).map(({ share }) => share)).toEqual([4, 1, 1]);
  });

  it("are rounded to the largest remainders, ties to the first", () => {
    const worth = (one: Coalition) => (one.length === 3 ? 10 : 0);
    expect(sharesOf(3, worth)).toEqual([
      { alone: 0, last: 10, share: 4 },
      { alone: 0, last: 10, share: 3 },
      { alone: 0, last: 10, share: 3 },
    ]);
    const less = (one: Coalition) => (one.length === 3 ? -10 : 0);
    expect(sharesOf(3, less).map(({ share }) => share)).toEqual([-3, -3, -4]);
  });

  it("are means over two orders where clauses are many", () => {
    // only 0 and 6 together do anything: forward 6 completes it, backward 0 does
    const worth = (one: Coalition) => (one.includes(0) && one.includes(6) ? 8 : 0);
    expect(sharesOf(7, worth).map(({ share }) => share)).toEqual([4, 0, 0, 0, 0, 0, 4]);
  });

  it("sum to the whole change, and give nothing to what does nothing", () => {
    const game = fc.record({
      count: fc.integer({ min: 0, max: EXACT + 4 }),
      idle: fc.nat({ max: EXACT }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(game, ({ count, idle, seed }) => {
        const asked = new Set(coalitionsOf(count).map(keyOf));
        expect(asked.size).toBe(coalitionsOf(count).length);
        const worth = (one: Coalition): number => {
          expect(asked.has(keyOf(one))).toBe(true);
          const busy = one.filter((at) => at !== idle);
          return busy.reduce((hash, at) => (Math.imul(hash, 31) + at * at + seed) % 20_011, 7);
        };
        const shares = sharesOf(count, worth);
        const all = Array.from({ length: count }, (_, at) => at);
        expect(sum(shares.map(({ share }) => share))).toBe(worth(all) - worth([]));
        for (const { share } of shares) expect(Number.isInteger(share)).toBe(true);
        if (idle < count) expect(shares[idle]).toEqual({ alone: 0, last: 0, share: 0 });
      }),
    );
  });
});
