import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenly, shuffled, weighted, zipf } from "../../../bench/workload/random/choices";
import { openRandom } from "../../../bench/workload/random/open-random";

const DRAWS = 40_000;

function shares(
  choice: (random: ReturnType<typeof openRandom>) => number,
  count: number,
): number[] {
  const random = openRandom("seed", "choices");
  const counts = new Array<number>(count).fill(0);
  for (let draw = 0; draw < DRAWS; draw++) counts[choice(random)]! += 1 / DRAWS;
  return counts;
}

describe("the choices of the workloads", () => {
  it("draw each value as often as its weight says", () => {
    const weights = [5, 0, 1, 3, 0.5, 0.5];
    const drawn = shares(weighted([0, 1, 2, 3, 4, 5], weights), 6);
    weights.forEach((weight, value) => {
      expect(Math.abs(drawn[value]! - weight / 10), `value ${value}`).toBeLessThan(0.01);
    });
    expect(drawn[1]).toBe(0);
  });

  it("never draw a value of weight 0, whatever the other weights", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer(), (drawn, seed) => {
        fc.pre(drawn.some((weight) => weight > 0));
        const choice = weighted(drawn, drawn);
        const random = openRandom(seed, "weights");
        for (let draw = 0; draw < 50; draw++) expect(choice(random)).toBeGreaterThan(0);
      }),
    );
  });

  it("draw evenly where nothing is weighed", () => {
    for (const share of shares(evenly([0, 1, 2, 3, 4]), 5)) {
      expect(Math.abs(share - 0.2)).toBeLessThan(0.01);
    }
  });

  it("refuse to draw from nothing", () => {
    expect(() => evenly([])).toThrow("nothing to choose from");
    expect(() => weighted([1, 2], [0, 0])).toThrow("the weights sum to nothing");
  });

  it("weigh by Zipf's law", () => {
    expect(zipf(4)).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
  });

  it("shuffle into every order alike and leave the list as it was", () => {
    const random = openRandom("seed", "orders");
    const items = Object.freeze(["a", "b", "c"]);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6_000; draw++) {
      const order = shuffled(random, items).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
