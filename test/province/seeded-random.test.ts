import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRandom, pickWeighted } from "../../examples/province/seeded-random";

describe("a seeded random stream", () => {
  it("repeats itself for the same seed and path, and for no other", () => {
    const draw = (seed: string, index: number): number[] => {
      const random = openRandom(seed, "seeker", index);
      return Array.from({ length: 8 }, () => random.below(1_000_000));
    };
    expect(draw("1389", 7)).toEqual(draw("1389", 7));
    expect(draw("1389", 7)).not.toEqual(draw("1389", 8));
    expect(draw("1389", 7)).not.toEqual(draw("1404", 7));
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, bound) => {
        const drawn = openRandom(seed).below(bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
  });

  it("draws every number of a small range about equally often, first draws too", () => {
    const tally = new Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index++) {
      const drawn = openRandom("1389", "seeker", index).below(10);
      tally[drawn] = tally[drawn]! + 1;
    }
    for (const times of tally) {
      expect(times).toBeGreaterThan(1800);
      expect(times).toBeLessThan(2200);
    }
  });

  it("picks by weight and never what weighs nothing", () => {
    const random = openRandom("weights");
    const tally = [0, 0, 0];
    for (let draw = 0; draw < 8000; draw++) {
      const place = pickWeighted(random, [1, 0, 3]);
      tally[place] = tally[place]! + 1;
    }
    expect(tally[1]).toBe(0);
    expect(tally[0]).toBeGreaterThan(1800);
    expect(tally[0]).toBeLessThan(2200);
  });

  it("refuses to pick from nothing", () => {
    expect(() => openRandom("x").pick([])).toThrow("nothing to pick from");
    expect(() => pickWeighted(openRandom("x"), [0, 0])).toThrow("the weights sum to nothing");
  });
});
