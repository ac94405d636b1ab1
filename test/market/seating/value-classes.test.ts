import { describe, expect, it } from "vitest";
import { valueClasses } from "../../../src/market/seating/value-classes";

describe("the classes of values", () => {
  it("are the values themselves where there are few", () => {
    const { values, of, isExact } = valueClasses(Int32Array.of(7, -1, 300, 7), "most");
    expect([[...values], [...of], isExact]).toEqual([[-1, 7, 300], [1, 0, 2, 1], true]);
  });

  it.each(["least", "most"] as const)(
    "are represented by their %s where there are many",
    (side) => {
      const column = Int32Array.from({ length: 1_000 }, (_, at) => (at * 7_919) % 5_003);
      const { count, values, of, isExact } = valueClasses(column, side);
      expect([count, isExact]).toEqual([255, false]);
      column.forEach((value, at) => {
        const standIn = values[of[at]!]!;
        expect(side === "least" ? standIn <= value : standIn >= value).toBe(true);
        // the next class stands for the others
        const next = values[of[at]! + (side === "least" ? 1 : -1)];
        if (next !== undefined) expect(side === "least" ? next > value : next < value).toBe(true);
      });
      // the smallest may mean that nothing is known
      expect(of.filter((one) => one === 0)).toHaveLength(1);
    },
  );
});
