import { describe, expect, it } from "vitest";
import { compareResults } from "../../../bench/shortlists/compare-results";
import { comparisonText } from "../../../bench/shortlists/comparison-text";
import { benchResults, cellResult, timing } from "./cell-result";

const withTime = (median: number) =>
  benchResults(cellResult({ times: { byRole: timing(median) } }));

/** The direction of the answer by role when its median goes from one time to another. */
function direction(from: number, to: number): number | undefined {
  const { comparisons } = compareResults(withTime(from), withTime(to));
  return comparisons.find(({ of }) => of === "S zanjan, by role")?.direction;
}

describe("compareResults", () => {
  it("calls a figure changed where the ranges, 3 % at least to each side, do not meet", () => {
    expect(direction(100, 107)).toBe(1);
    expect(direction(100, 93)).toBe(-1);
    expect([direction(100, 106), direction(100, 95)]).toEqual([0, 0]);
  });

  it("lets runs that spread wider be the range, and trusts few runs less", () => {
    const of = (runs: number, max: number) =>
      benchResults(cellResult({ times: { c: { median: 100, min: 99, max, runs } } }));
    const one = (max: number, runs: number) =>
      compareResults(of(runs, max), benchResults(cellResult({ times: { c: timing(120) } })))
        .comparisons[0]!.direction;
    expect([one(101, 3), one(119, 3)]).toEqual([1, 0]);
    expect([one(101, 2), one(110, 2)]).toEqual([1, 1]);
    expect(compareResults(of(1, 100), withTime(1)).comparisons.map((c) => c.unit)).not.toContain(
      "ms",
    );
  });

  it("compares memory with a tenth of slack and the columns to the byte", () => {
    const before = benchResults(cellResult());
    const after = benchResults(
      cellResult({
        memory: { input: 100, compile: 13, byRole: 21, bySeeker: 30 },
        bytesPerSeeker: { region: 1, skills: 23.4 },
      }),
    );
    const changed = compareResults(before, after).comparisons.filter((c) => c.direction !== 0);
    expect(changed).toMatchObject([
      { of: "S zanjan, memory, compile", unit: "MB", direction: 1 },
      { of: "S zanjan, a seeker's columns", unit: "bytes", direction: -1 },
    ]);
  });

  it("names cells whose lists are others, and those that one file alone has", () => {
    const before = benchResults(cellResult(), cellResult({ shape: "ties" }));
    const after = benchResults(
      cellResult({ answers: { role: "r", seeker: "t" } }),
      cellResult({ size: "M" }),
    );
    expect(compareResults(before, after)).toMatchObject({
      otherAnswers: ["S zanjan"],
      unmatched: ["S ties", "M zanjan"],
    });
  });
});

describe("comparisonText", () => {
  it("prints what got less and more with its ranges, and warns of other circumstances", () => {
    const before = withTime(100);
    const after = { ...withTime(50), origin: { ...before.origin, node: "v22", commit: "bad" } };
    expect(comparisonText(before, after)).toBe(
      [
        "c0ffee (2026-11-23T20:00) → bad (2026-11-23T20:00)",
        "",
        "other Node: v20 → v22",
        "",
        "less               before (range)     after (range)",
        "─────────────────  ──────────────  ────────────────  ──  ──────",
        "S zanjan, by role  100 (97.0…103)  50.0 (48.5…51.5)  ms  × 0.50",
        "",
        "4 of 5 figures are the same within their ranges",
        "",
      ].join("\n"),
    );
  });
});
