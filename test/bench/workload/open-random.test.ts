import { describe, expect, it } from "vitest";
import { openRandom } from "../../../bench/workload/random/open-random";

const take = (random: { next: () => number }, count: number): number[] =>
  Array.from({ length: count }, random.next);

describe("the random streams of the workloads", () => {
  it("are the same for the same seed and name, and others for others", () => {
    const stream = take(openRandom("1389", "seekers"), 100);
    expect(take(openRandom(1389, "seekers"), 100)).toEqual(stream);
    expect(take(openRandom("1390", "seekers"), 100)).not.toEqual(stream);
    expect(take(openRandom("1389", "map"), 100)).not.toEqual(stream);
  });

  it("stay as they are, or older measurements speak of other workloads", () => {
    expect(take(openRandom("1389", "seekers"), 4)).toEqual([
      2690951883, 3877324425, 3244976651, 2422639244,
    ]);
  });

  it("keep to their bounds, each number as often as the others", () => {
    const random = openRandom("seed", "bounds");
    const counts = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 12_000; draw++) counts[random.between(2, 5)]! += 1;
    expect(counts.slice(0, 2)).toEqual([0, 0]);
    expect(counts).toHaveLength(6);
    for (const count of counts.slice(2)) expect(Math.abs(count - 3_000)).toBeLessThan(200);
    for (let draw = 0; draw < 1_000; draw++) expect(random.below(1)).toBe(0);
  });

  it("take chances in basis points", () => {
    const random = openRandom("seed", "chances");
    let taken = 0;
    for (let draw = 0; draw < 20_000; draw++) if (random.chance(500)) taken += 1;
    expect(Math.abs(taken / 20_000 - 0.05)).toBeLessThan(0.006);
    for (let draw = 0; draw < 1_000; draw++) {
      expect(random.chance(0)).toBe(false);
      expect(random.chance(10_000)).toBe(true);
    }
  });
});
