import { describe, expect, it } from "vitest";
import { wholeYears } from "../../src/market/whole-years";

describe("whole years", () => {
  it.each([
    ["2008-03-22", "2026-03-21", 17, "the day before the birthday"],
    ["2008-03-21", "2026-03-21", 18, "the birthday"],
    ["2008-03-20", "2026-03-21", 18, "the day after the birthday"],
    ["2008-04-01", "2026-03-31", 17, "the end of the month before"],
    ["2008-12-31", "2026-01-01", 17, "the first day of a year"],
    ["2026-03-21", "2026-03-21", 0, "the day of birth"],
    ["2026-03-22", "2026-03-21", -1, "the day before the birth"],
    ["1899-12-31", "2000-01-01", 100, "a turn of centuries"],
  ])("from %s to %s are %i, which is %s", (birthDate, day, years) => {
    expect(wholeYears(birthDate, day)).toBe(years);
  });

  it.each([
    ["2026-02-28", 17],
    ["2026-03-01", 18],
    ["2028-02-28", 19],
    ["2028-02-29", 20],
  ])("of someone born on 29 February 2008 are, on %s, %i", (day, years) => {
    expect(wholeYears("2008-02-29", day)).toBe(years);
  });
});
