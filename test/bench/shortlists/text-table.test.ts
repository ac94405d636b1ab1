import { describe, expect, it } from "vitest";
import { textTable } from "../../../bench/shortlists/text-table";

describe("textTable", () => {
  it("sets words left and figures right, as wide as the widest", () => {
    const rows = [
      ["S zanjan", "1,000", "≈ 7"],
      ["M", "–"],
    ];
    expect(textTable(["", "ms", "naive"], rows, 1)).toEqual([
      "             ms  naive",
      "────────  ─────  ─────",
      "S zanjan  1,000    ≈ 7",
      "M             –",
    ]);
  });

  it("is nothing without rows", () => {
    expect(textTable(["a"], [], 1)).toEqual([]);
  });
});
