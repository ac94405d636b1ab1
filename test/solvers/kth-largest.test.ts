import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kthLargest } from "../../src/solvers/kth-largest";

const numbersOf = fc.oneof(
  fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 }),
  fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 30 }),
);

describe("the k-th largest", () => {
  it("counts from 1 and counts equal numbers each", () => {
    const numbers = [4, 9, 4, 1, 9, 7];
    const found = [1, 2, 3, 4, 5, 6].map((k) => kthLargest(Float64Array.from(numbers), 0, 6, k));
    expect(found).toEqual([9, 9, 7, 4, 4, 1]);
    expect(kthLargest(Float32Array.of(-0.5), 0, 1, 1)).toBe(-0.5);
    const infinite = Float64Array.of(Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY);
    expect(kthLargest(infinite, 0, 3, 3)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("looks at its part alone", () => {
    const numbers = Float64Array.of(100, 3, 1, 2, -100);
    expect(kthLargest(numbers, 1, 4, 3)).toBe(1);
    expect([numbers[0], numbers[4]]).toEqual([100, -100]);
  });

  it.each([
    ["ascending", (at: number) => at],
    ["descending", (at: number) => -at],
    ["equal", () => 7],
    ["up and down", (at: number) => (at % 2) * at],
    ["an organ pipe", (at: number) => Math.min(at, 1_000 - at)],
  ])("is found in %s numbers", (_, numberAt) => {
    const numbers = Float64Array.from({ length: 1_000 }, (_, at) => numberAt(at));
    const sorted = numbers.slice().sort();
    for (const k of [1, 2, 499, 500, 501, 999, 1_000]) {
      expect(kthLargest(numbers.slice(), 0, 1_000, k)).toBe(sorted[1_000 - k]);
    }
  });

  it("is that of a sort, and the numbers stay the same ones", () => {
    fc.assert(
      fc.property(numbersOf, fc.nat(), fc.nat(), fc.nat(), (drawn, a, b, c) => {
        const ends = [a % drawn.length, b % drawn.length].sort((one, other) => one - other);
        const [from, end] = [ends[0]!, ends[1]! + 1];
        const k = 1 + (c % (end - from));
        const numbers = Float64Array.from(drawn);
        const part = numbers.slice(from, end).sort();
        // −0 and 0 are the same number here
        expect(kthLargest(numbers, from, end, k) - part[end - from - k]! || 0).toBe(0);
        expect(numbers.slice(from, end).sort()).toEqual(part);
        expect([...numbers.slice(0, from), ...numbers.slice(end)]).toEqual([
          ...drawn.slice(0, from),
          ...drawn.slice(end),
        ]);
      }),
    );
  });
});
