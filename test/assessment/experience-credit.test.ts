import { describe, expect, it } from "vitest";
import { creditedMonths, experienceCredit } from "../../src/assessment/experience-credit";

describe("experience credit", () => {
  it.each([
    ["7212", "7212", 10_000],
    ["721", "7212", 10_000],
    ["72", "7212", 10_000],
    ["7", "7212", 10_000],
    ["7", "7", 10_000],
    ["7212", "7213", 7_500],
    ["7212", "721", 7_500],
    ["7212", "7222", 5_000],
    ["7212", "72", 5_000],
    ["721", "722", 5_000],
    ["721", "72", 5_000],
    ["7212", "7312", 2_500],
    ["7212", "7", 2_500],
    ["72", "73", 2_500],
    ["72", "7", 2_500],
    ["7212", "8212", 0],
    ["7212", "2127", 0],
    ["7", "8", 0],
    ["0", "01", 10_000],
  ])("asked in %s and held in %s is %i", (asked, held, credit) => {
    expect(experienceCredit(asked, held)).toBe(credit);
  });
});

describe("credited months", () => {
  it("sum months by credit, exactly", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const held = [
      { occupation: "7212", months: most },
      { occupation: "7213", months: most },
      { occupation: "9999", months: most },
    ];
    expect(creditedMonths(held, "7212")).toBe(BigInt(most) * 17_500n);
    expect(creditedMonths([], "7212")).toBe(0n);
  });
});
