import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lotteryOf } from "../../src/verify/lottery";

const WORD = 0xffffffffn;

// the published algorithms, in unbounded integers
function reference(text: string): number {
  let hash = 2166136261n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 16777619n) & WORD;
  }
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & WORD;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & WORD;
  return Number(hash ^ (hash >> 16n));
}

describe("lotteryOf", () => {
  it("is FNV-1a and fmix32 of seed and id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (seed, id) => {
        expect(lotteryOf(seed, id)).toBe(reference(`${seed}:${id}`));
      }),
    );
    expect(lotteryOf("1389", "زنجان")).toBe(reference("1389:زنجان"));
  });
});
