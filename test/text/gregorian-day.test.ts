import { describe, expect, it } from "vitest";
import { gregorianDay, isoDate, parseIsoDate } from "../../src/text/gregorian-day";

const MS_PER_DAY = 86_400_000;

describe("parseIsoDate", () => {
  it("reads year, month and day", () => {
    expect(parseIsoDate("2026-03-21")).toEqual({ year: 2026, month: 3, day: 21 });
    expect(parseIsoDate("0004-02-29")).toEqual({ year: 4, month: 2, day: 29 });
  });

  it.each([
    "2026-3-21",
    "2026/03/21",
    "2026-03-21T00:00",
    " 2026-03-21",
    "2026-03-21\n",
    "۲۰۲۶-۰۳-۲۱",
    "",
  ])("refuses %j for its form", (text) => {
    expect(() => parseIsoDate(text)).toThrow(new RangeError("expected an ISO date YYYY-MM-DD"));
  });

  it.each([
    "2026-00-10",
    "2026-13-10",
    "2026-04-31",
    "2026-06-31",
    "2026-09-31",
    "2026-11-31",
    "2026-01-32",
    "2026-01-00",
    "2026-02-29",
    "1900-02-29",
  ])("refuses %s, which does not exist", (text) => {
    expect(() => parseIsoDate(text)).toThrow(new RangeError("expected an ISO date that exists"));
  });

  it("knows the leap years of the four-century rule", () => {
    for (const iso of ["2024-02-29", "2000-02-29", "0000-02-29"]) {
      expect(parseIsoDate(iso).day).toBe(29);
    }
  });
});

describe("gregorianDay and isoDate", () => {
  it("count days as Date does and come back, on every day of five centuries", () => {
    const start = Date.UTC(1699, 0, 1) / MS_PER_DAY;
    const differing: string[] = [];
    for (let day = start; day < start + 183_000; day++) {
      const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
      const counted = gregorianDay(parseIsoDate(iso));
      if (counted - 719_468 !== day || isoDate(counted) !== iso) differing.push(iso);
    }
    expect(differing).toEqual([]);
  });

  it("come back at both ends of the ISO years and nowhere beyond", () => {
    const first = gregorianDay(parseIsoDate("0000-01-01"));
    const last = gregorianDay(parseIsoDate("9999-12-31"));
    expect([first, last]).toEqual([-60, 3_652_364]);
    expect([isoDate(first), isoDate(last)]).toEqual(["0000-01-01", "9999-12-31"]);
    expect(() => isoDate(first - 1)).toThrow(RangeError);
    expect(() => isoDate(last + 1)).toThrow(RangeError);
    expect(() => isoDate(Number.NaN)).toThrow(RangeError);
  });
});
