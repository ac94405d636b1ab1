import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDate } from "../../../src/programme/credit/due-date";
import { fromJalali, toJalali } from "../../../src/text/jalali-date";

const on = (year: number, month: number, day: number): string => fromJalali({ year, month, day });

describe("dueDate", () => {
  it("keeps the day of the Jalali month", () => {
    expect(dueDate("2026-03-21", 0)).toBe("2026-03-21");
    expect(dueDate(on(1405, 1, 15), 7)).toBe(on(1405, 8, 15));
    expect(dueDate(on(1405, 10, 1), 27)).toBe(on(1408, 1, 1));
  });

  it("takes the last day of a month that is too short", () => {
    expect(dueDate(on(1405, 6, 31), 1)).toBe(on(1405, 7, 30));
    // 1405 is no leap year, 1408 is one
    expect(dueDate(on(1405, 6, 31), 6)).toBe(on(1405, 12, 29));
    expect(dueDate(on(1405, 6, 31), 42)).toBe(on(1408, 12, 30));
    expect(dueDate(on(1408, 12, 30), 12)).toBe(on(1409, 12, 29));
  });

  it("is always in the month counted on, never later in it than the first day", () => {
    const date = fc.record({
      year: fc.integer({ min: 1380, max: 1450 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(date, fc.nat({ max: 800 }), (from, months) => {
        const due = toJalali(dueDate(fromJalali(from), months));
        expect(due.year * 12 + due.month).toBe(from.year * 12 + from.month + months);
        expect(due.day).toBe(from.day);
      }),
    );
  });

  it("refuses what is no date", () => {
    expect(() => dueDate("1405/01/01", 1)).toThrow("ISO date");
  });
});
