import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeededRandom } from "../../src/solvers/seeded-random";

const draw = (random: SeededRandom, count: number): number[] =>
  Array.from({ length: count }, () => random.next());

/** sfc32 as its paper states it, in BigInt arithmetic modulo 2^32, from a splitmix32 seed. */
function reference(seed: number, count: number): number[] {
  const mask = 0xffffffffn;
  let state = BigInt(seed) & mask;
  const word = (): bigint => {
    state = (state + 0x9e3779b9n) & mask;
    let z = state;
    z = ((z ^ (z >> 16n)) * 0x85ebca6bn) & mask;
    z = ((z ^ (z >> 13n)) * 0xc2b2ae35n) & mask;
    return z ^ (z >> 16n);
  };
  let a = word();
  let b = word();
  let c = word();
  let counter = 1n;
  const out: number[] = [];
  for (let round = 0; round < 12 + count; round++) {
    const sum = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = (((c << 21n) | (c >> 11n)) + sum) & mask;
    if (round >= 12) out.push(Number(sum));
  }
  return out;
}

describe("SeededRandom", () => {
  it("is sfc32, to the bit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        expect(draw(new SeededRandom(seed), 20)).toEqual(reference(seed, 20));
      }),
    );
  });

  it("gives the same stream for the same seed and others for other seeds", () => {
    expect(draw(new SeededRandom("zanjan"), 5)).toEqual(draw(new SeededRandom("zanjan"), 5));
    expect(draw(new SeededRandom("zanjan"), 5)).not.toEqual(draw(new SeededRandom("abhar"), 5));
    expect(draw(new SeededRandom(1), 5)).not.toEqual(draw(new SeededRandom(2), 5));
    expect(draw(new SeededRandom(-1), 5)).toEqual(draw(new SeededRandom(2 ** 32 - 1), 5));
  });

  it("draws each number below n about equally often", () => {
    const random = new SeededRandom(7);
    const counts = new Array<number>(6).fill(0);
    for (let round = 0; round < 60_000; round++) counts[random.below(6)]! += 1;
    // chi-square with 5 degrees of freedom stays below 20.5 in 999 of 1000 cases
    const chi = counts.reduce((sum, seen) => sum + (seen - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(20.5);
  });

  it("rejects the incomplete last block", () => {
    // for n = 3·2^30 a quarter of the draws falls into it; without rejection those come out small
    const n = 3 * 2 ** 30;
    const random = new SeededRandom(11);
    let small = 0;
    for (let round = 0; round < 30_000; round++) if (random.below(n) < 2 ** 30) small += 1;
    expect(Math.abs(small - 10_000)).toBeLessThan(400);
  });

  it("stays within its bounds and refuses others", () => {
    const random = new SeededRandom(3);
    expect(random.below(1)).toBe(0);
    expect(random.below(2 ** 32)).toBeGreaterThanOrEqual(0);
    for (const n of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN]) {
      expect(() => random.below(n)).toThrow(RangeError);
    }
  });

  it("shuffles into every order about equally often", () => {
    const random = new SeededRandom(5);
    const seen = new Map<string, number>();
    for (let round = 0; round < 12_000; round++) {
      const items = [1, 2, 3];
      random.shuffle(items);
      const order = items.join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
