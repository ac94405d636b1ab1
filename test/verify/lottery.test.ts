import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lotteryOf, lotteryPlaces } from "../../src/verify/lottery";

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

describe("lotteryPlaces", () => {
  it("puts the smaller lottery first, and the smaller id where two are equal", () => {
    const scattered = (at: number) => String(Math.imul(at, 0x9e3779b1) >>> 0);
    const ids = Array.from({ length: 200_000 }, (_, at) => scattered(at)).sort();
    const places = lotteryPlaces("1389", ids);
    const order = ids.map((_, at) => at).sort((a, b) => places[a]! - places[b]!);
    let twins = 0;
    for (let at = 1; at < order.length; at++) {
      const [before, after] = [ids[order[at - 1]!]!, ids[order[at]!]!];
      const [first, second] = [lotteryOf("1389", before), lotteryOf("1389", after)];
      if (first === second) twins++;
      if (first > second || (first === second && before > after)) expect.fail(`${before} ${after}`);
    }
    // 32 bits are too few for so many ids to differ
    expect(twins).toBeGreaterThan(0);
  });
});
