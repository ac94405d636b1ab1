import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lottery } from "../../src/market/lottery";

const WORD = 2n ** 32n;

/** FNV-1a, 32 bits, by exact integers. */
function fnv1a(text: string): bigint {
  let hash = 2_166_136_261n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 16_777_619n) % WORD;
  }
  return hash;
}

/** The finalizer of murmur3, by exact integers. */
function fmix32(word: bigint): bigint {
  let hash = word ^ (word / 2n ** 16n);
  hash = (hash * 2_246_822_507n) % WORD;
  hash ^= hash / 2n ** 13n;
  hash = (hash * 3_266_489_909n) % WORD;
  return hash ^ (hash / 2n ** 16n);
}

describe("the lottery", () => {
  it("is compared with a reading that meets the published vectors of both hashes", () => {
    expect(fnv1a("")).toBe(0x811c9dc5n);
    expect(fnv1a("a")).toBe(0xe40c292cn);
    expect(fnv1a("foobar")).toBe(0xbf9cf968n);
    // murmur3 of nothing with seed 1 is its finalizer alone
    expect(fmix32(1n)).toBe(0x514e28b7n);
  });

  it.each([
    ["1389", "s", 3_303_295_016],
    ["1389", "job", 2_857_521_234],
    ["1389", "زنجان-۱", 1_876_032_064],
    ["1389", "__proto__", 729_929_427],
    ["1389", "🔧", 1_854_744_712],
    ["seed", "x", 1_075_753_961],
    ["", "", 1_210_769_405],
  ])("draws for seed %j and id %j the number %i", (seed, id, number) => {
    expect(lottery(seed, id)).toBe(number);
    expect(BigInt(number)).toBe(fmix32(fnv1a(`${seed}:${id}`)));
  });

  it("is an unsigned 32-bit integer equal to the exact reading, for any seed and id", () => {
    const text = fc
      .array(
        fc.oneof(fc.integer({ max: 0xd7ff, min: 0 }), fc.integer({ min: 0xe000, max: 0x10ffff })),
      )
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(text, text, (seed, id) => {
        expect(BigInt(lottery(seed, id))).toBe(fmix32(fnv1a(`${seed}:${id}`)));
      }),
    );
  });
});
