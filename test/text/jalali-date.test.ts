import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, fromJalali, isJalaliDate, toJalali } from "../../src/text/jalali-date";

const MS_PER_DAY = 86_400_000;

const persian = (locale: string, month: "numeric" | "long"): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month, day: "numeric" });

function* daysOf(firstYear: number, lastYear: number): Generator<Date> {
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let ms = Date.UTC(firstYear, 0, 1); ms < end; ms += MS_PER_DAY) yield new Date(ms);
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

describe("toJalali and fromJalali", () => {
  it("agree with the calendar of Intl on every day from 1921 to 2059 and come back", () => {
    const oracle = persian("en-u-ca-persian-nu-latn", "numeric");
    const differing: string[] = [];
    let days = 0;
    for (const date of daysOf(1921, 2059)) {
      const iso = isoOf(date);
      const { year, month, day } = toJalali(iso);
      const parts = new Map(oracle.formatToParts(date).map((part) => [part.type, part.value]));
      const same =
        String(year) === parts.get("year") &&
        String(month) === parts.get("month") &&
        String(day) === parts.get("day");
      if (!same || fromJalali({ year, month, day }) !== iso) differing.push(iso);
      days++;
    }
    expect(differing).toEqual([]);
    expect(days).toBe(50_769);
  });

  it.each([
    ["2010-03-20", 1388, 12, 29],
    ["2010-03-21", 1389, 1, 1],
    ["2009-03-20", 1387, 12, 30],
    ["2013-03-20", 1391, 12, 30],
    ["2025-03-20", 1403, 12, 30],
    ["2026-03-21", 1405, 1, 1],
    ["1979-02-11", 1357, 11, 22],
    ["2026-09-22", 1405, 6, 31],
    ["2026-09-23", 1405, 7, 1],
  ])("turn %s into %i/%i/%i", (iso, year, month, day) => {
    expect(toJalali(iso)).toEqual({ year, month, day });
    expect(fromJalali({ year, month, day })).toBe(iso);
  });

  it("come back on any ISO date, the farthest included", () => {
    const date = fc.date({
      min: new Date("0000-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (any) => {
        expect(fromJalali(toJalali(isoOf(any)))).toBe(isoOf(any));
      }),
      { examples: [[new Date("0000-01-01")], [new Date("9999-12-31")]] },
    );
  });

  it("refuse dates that do not exist or leave the ISO years", () => {
    expect(() => toJalali("2026-02-29")).toThrow(RangeError);
    expect(() => fromJalali({ year: 1404, month: 12, day: 30 })).toThrow(RangeError);
    expect(() => fromJalali({ year: 9999, month: 1, day: 1 })).toThrow(RangeError);
  });
});

describe("isJalaliDate", () => {
  it("knows the lengths of the months", () => {
    const lengths = Array.from({ length: 12 }, (_, at) => {
      const inMonth = (day: number): boolean => isJalaliDate({ year: 1404, month: at + 1, day });
      return [29, 30, 31, 32].filter(inMonth).at(-1);
    });
    expect(lengths).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29]);
  });

  it("has eight leap years in 33, five years apart once", () => {
    const leapYears: number[] = [];
    for (let year = 1376; year <= 1408; year++) {
      if (isJalaliDate({ year, month: 12, day: 30 })) leapYears.push(year);
    }
    expect(leapYears).toEqual([1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408]);
    expect(isJalaliDate({ year: 1403, month: 12, day: 31 })).toBe(false);
  });

  it("refuses zeros, a thirteenth month and parts of a number", () => {
    expect(isJalaliDate({ year: 1404, month: 0, day: 1 })).toBe(false);
    expect(isJalaliDate({ year: 1404, month: 13, day: 1 })).toBe(false);
    expect(isJalaliDate({ year: 1404, month: 1, day: 0 })).toBe(false);
    expect(isJalaliDate({ year: 1404, month: 1, day: 1.5 })).toBe(false);
    expect(isJalaliDate({ year: Number.NaN, month: 1, day: 1 })).toBe(false);
  });
});

describe("formatDate", () => {
  it("writes the Jalali date in Persian and the Gregorian date in English", () => {
    expect(formatDate("2026-03-21", "fa")).toBe("۱ فروردین ۱۴۰۵");
    expect(formatDate("2026-03-21", "en")).toBe("21 March 2026");
    expect(formatDate("2010-03-20", "fa")).toBe("۲۹ اسفند ۱۳۸۸");
  });

  it("names the months as CLDR does", () => {
    const oracles = {
      fa: persian("fa-IR-u-ca-persian", "long"),
      en: persian("en-GB-u-ca-gregory", "long"),
    };
    for (const date of daysOf(2024, 2026)) {
      const words = oracles.fa.formatToParts(date).filter((part) => part.type !== "literal");
      const value = (type: string): string | undefined =>
        words.find((part) => part.type === type)?.value;
      expect(formatDate(isoOf(date), "fa")).toBe(
        `${value("day")} ${value("month")} ${value("year")}`,
      );
      expect(formatDate(isoOf(date), "en")).toBe(oracles.en.format(date));
    }
  });

  it("formats the farthest dates that a dataset can hold", () => {
    expect(formatDate("9999-12-31", "en")).toBe("31 December 9999");
    expect(formatDate("9999-12-31", "fa")).toMatch(/ ۹۳۷۸$/);
    expect(formatDate("0001-01-01", "fa")).toMatch(/ -۶۲۱$/);
  });

  it("refuses what is no date", () => {
    expect(() => formatDate("soon", "fa")).toThrow(RangeError);
    expect(() => formatDate("2026-04-31", "en")).toThrow(RangeError);
  });
});
