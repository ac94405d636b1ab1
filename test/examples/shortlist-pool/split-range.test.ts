import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRange } from "../../../examples/shortlist-pool/split-range";

describe("splitRange", () => {
  it("cuts into lengths that differ by one at most", () => {
    expect(splitRange(7, 3)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
      { from: 4, to: 7 },
    ]);
  });

  it("leaves out nothing and nothing twice", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 50 }), (count, parts) => {
        const ranges = splitRange(count, parts);
        expect(ranges).toHaveLength(parts);
        expect(ranges[0]!.from).toBe(0);
        expect(ranges.at(-1)!.to).toBe(count);
        ranges.slice(1).forEach(({ from }, at) => {
          expect(from).toBe(ranges[at]!.to);
        });
        const lengths = ranges.map(({ from, to }) => to - from);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
