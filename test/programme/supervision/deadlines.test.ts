import { describe, expect, it } from "vitest";
import {
  fiscalYearOf,
  monthsAfterYear,
  yearEnd,
  yearsLater,
} from "../../../src/programme/supervision/deadlines";
import { fromJalali } from "../../../src/text/jalali-date";

const on = (year: number, month: number, day: number): string => fromJalali({ year, month, day });

describe("the deadlines of supervision", () => {
  it("end a fiscal year on 29 Esfand, in a leap year on the 30th", () => {
    expect(yearEnd(1388)).toBe("2010-03-20");
    expect(yearEnd(1404)).toBe(on(1404, 12, 29));
    expect(yearEnd(1403)).toBe(on(1403, 12, 30));
  });

  it("end some months after it on the last day of a Jalali month", () => {
    expect(monthsAfterYear(1404, 4)).toBe(on(1405, 4, 31));
    expect(monthsAfterYear(1404, 1)).toBe(on(1405, 1, 31));
    expect(monthsAfterYear(1404, 11)).toBe(on(1405, 11, 30));
  });

  it("tell the fiscal year of a day", () => {
    expect([fiscalYearOf("2026-03-20"), fiscalYearOf("2026-03-21")]).toEqual([1404, 1405]);
  });

  it("come the same day years later, on 29 Esfand where there is no 30th", () => {
    expect(yearsLater(on(1402, 4, 1), 3)).toBe(on(1405, 4, 1));
    expect(yearsLater(on(1403, 12, 30), 1)).toBe(on(1404, 12, 29));
    expect(yearsLater(on(1399, 12, 30), 4)).toBe(on(1403, 12, 30));
  });
});
