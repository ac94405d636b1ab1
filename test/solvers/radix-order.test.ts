import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByKey } from "../../src/solvers/radix-order";

const ordered = (order: readonly number[], keys: ArrayLike<number>): number[] => [
  ...orderByKey(Int32Array.from(order), keys),
];

// both digits of 16 bits, and what lies on either side of their border and of the sign bit
const key = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(0xffff, 0x1_0000, 0x1_0001, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  fc.integer({ min: 0, max: 0xffff_ffff }),
);

describe("the order by key", () => {
  it("is ascending, by one digit of 16 bits or by two", () => {
    expect(ordered([0, 1, 2, 3], [7, 0xffff, 0, 8])).toEqual([2, 0, 3, 1]);
    // the upper digit decides, the lower among equals
    expect(ordered([0, 1, 2, 3], [0x2_0001, 0x1_ffff, 0x2_0000, 0xffff])).toEqual([3, 1, 2, 0]);
  });

  it("takes keys of 32 bits as unsigned", () => {
    const keys = Uint32Array.of(0xffff_ffff, 0x7fff_ffff, 0x8000_0000, 0);
    expect(ordered([0, 1, 2, 3], keys)).toEqual([3, 1, 2, 0]);
  });

  it("keeps equal keys as they stood", () => {
    expect(ordered([4, 2, 0, 3, 1], [1, 0x1_0000, 1, 0x1_0000, 0])).toEqual([4, 2, 0, 3, 1]);
  });

  it("puts only the items named in order, and leaves their old order as it was", () => {
    const order = Int32Array.of(3, 1);
    expect([...orderByKey(order, [9, 8, 7, 6, 5])]).toEqual([3, 1]);
    expect([...orderByKey(order, [5, 6, 7, 8, 9])]).toEqual([1, 3]);
    expect([...order]).toEqual([3, 1]);
    expect(ordered([], [1, 2])).toEqual([]);
  });

  it("is that of a stable sort, by one key and by several from the least important on", () => {
    const items = fc.array(fc.record({ low: key, high: key }), { maxLength: 40 });
    fc.assert(
      fc.property(items, fc.boolean(), (drawn, isReversed) => {
        const given = Array.from(drawn.keys());
        if (isReversed) given.reverse();
        const low = Uint32Array.from(drawn, (item) => item.low);
        const high = Uint32Array.from(drawn, (item) => item.high);
        const byLow = [...given].sort((a, b) => low[a]! - low[b]!);
        expect(ordered(given, low)).toEqual(byLow);
        const byBoth = [...given].sort((a, b) => high[a]! - high[b]! || low[a]! - low[b]!);
        expect(ordered(ordered(given, low), high)).toEqual(byBoth);
      }),
    );
  });
});
