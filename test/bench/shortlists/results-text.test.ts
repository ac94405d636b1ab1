import { describe, expect, it } from "vitest";
import { resultsText } from "../../../bench/shortlists/results-text";
import { benchResults, cellResult, timing } from "./cell-result";

const line = (text: string, start: string): string[] =>
  text
    .split("\n")
    .filter((words) => words.startsWith(start))
    .map((words) => words.replaceAll(/ +/g, " "));

describe("resultsText", () => {
  const times = { compile: timing(1_234), byRole: timing(50), naive: timing(6_000) };
  const text = resultsText(
    benchResults(
      cellResult({ size: "L", times, naiveRoles: 20, notes: ["c: no compiler"] }),
      cellResult({ size: "XL", seekers: 10_000, times: { byRole: timing(400) } }),
    ),
  );

  it("gives a line for each cell under every heading", () => {
    expect(line(text, "L zanjan")).toEqual([
      "L zanjan 1,000 50 1,234 50.0 ≈ 6,000",
      "L zanjan 120 – – – – – 24.68 1.00",
      "L zanjan 100 10 20 30",
      "L zanjan 50 900 50 1,000",
      "L zanjan: c: no compiler",
    ]);
    expect(line(text, "XL zanjan")[0]).toBe("XL zanjan 10,000 50 – 400 –");
  });

  it("says what is stretched, how costs grow, and what a seeker takes", () => {
    expect(text).toContain("≈ L zanjan: timed on 20 of 50 roles, stretched to all");
    expect(line(text, "zanjan L → XL")).toEqual(["zanjan L → XL – 0.80 –"]);
    expect(line(text, "all")).toEqual(["all 24.50 24.50"]);
  });

  it("leaves out headings that nothing stands under", () => {
    const one = resultsText(benchResults(cellResult()));
    expect(one).not.toContain("Left out");
    expect(one).not.toContain("from one size to the next");
  });
});
