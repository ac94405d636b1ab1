import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comesBefore,
  jalaliYearOf,
  linkedPeriods,
  type Span,
  spanOf,
} from "../../../src/programme/statistics/period-span";
import { gregorianDay, isoDate, parseIsoDate } from "../../../src/text/gregorian-day";

const dayOf = (iso: string): number => gregorianDay(parseIsoDate(iso));

describe("spanOf", () => {
  it("runs from 1 Farvardin to the last of Esfand, in a leap year too", () => {
    expect(spanOf({ year: 1388 })).toEqual({ from: "2009-03-21", to: "2010-03-20" });
    expect(spanOf({ year: 1387 })).toEqual({ from: "2008-03-20", to: "2009-03-20" });
    expect(spanOf({ year: 9_377 }).to).toBe("9999-03-20");
  });

  it("leaves no day out between two years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_376 }), (year) => {
        const [one, next] = [spanOf({ year }), spanOf({ year: year + 1 })];
        expect(dayOf(one.to) + 1).toBe(dayOf(next.from));
        expect(comesBefore(one, next)).toBe(true);
        expect(jalaliYearOf(one)).toBe(year);
      }),
    );
  });

  it("takes dates as they are", () => {
    const span = { from: "2009-03-21", to: "2009-09-22" };
    expect(spanOf(span)).toEqual(span);
    expect(jalaliYearOf(span)).toBeUndefined();
    expect(jalaliYearOf({ from: "2009-03-22", to: "2010-03-20" })).toBeUndefined();
  });
});

describe("comesBefore", () => {
  const span = (from: string, days: number): Span => ({
    from,
    to: isoDate(dayOf(from) + days - 1),
  });

  it("asks that the next begins the day after", () => {
    expect(comesBefore(span("2020-01-01", 30), span("2020-01-31", 30))).toBe(true);
    expect(comesBefore(span("2020-01-01", 30), span("2020-02-01", 30))).toBe(false);
    expect(comesBefore(span("2020-01-01", 30), span("2020-01-30", 30))).toBe(false);
  });

  it("asks for nearly the same length, whichever is longer", () => {
    expect(comesBefore(span("2020-01-01", 9), span("2020-01-10", 10))).toBe(true);
    expect(comesBefore(span("2020-01-01", 10), span("2020-01-11", 9))).toBe(true);
    expect(comesBefore(span("2020-01-01", 8), span("2020-01-09", 9))).toBe(false);
    expect(comesBefore(span("2020-01-01", 9), span("2020-01-10", 8))).toBe(false);
  });
});

describe("linkedPeriods", () => {
  it("links a year with its halves, and not with the next year", () => {
    const year = spanOf({ year: 1388 });
    const halves = [
      { from: "2009-03-21", to: "2009-09-22" },
      { from: "2009-09-23", to: "2010-03-20" },
    ] as const;
    const next = spanOf({ year: 1389 });
    expect(linkedPeriods([next, halves[1], year, halves[0], year])).toEqual([
      [halves[0], year, halves[1]],
      [next],
    ]);
    expect(linkedPeriods([...halves])).toEqual([[halves[0]], [halves[1]]]);
  });

  it("puts two spans into one group exactly when a chain of overlaps joins them", () => {
    const days = fc.integer({ min: 0, max: 40 });
    const spans = fc.array(fc.tuple(days, fc.nat({ max: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const list = drawn.map(([from, more]) => ({
          from: isoDate(700_000 + from),
          to: isoDate(700_000 + from + more),
        }));
        // the definition: join any two groups of which two spans share a day, until none are left
        let groups: Span[][] = [
          ...new Map(list.map((one) => [JSON.stringify(one), [one]])).values(),
        ];
        const touch = (a: Span[], b: Span[]): boolean =>
          a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));
        for (let joined = true; joined; ) {
          joined = false;
          for (const one of groups) {
            const other = groups.find((two) => two !== one && touch(one, two));
            if (other === undefined) continue;
            groups = [...groups.filter((two) => two !== one && two !== other), [...one, ...other]];
            joined = true;
            break;
          }
        }
        const asSets = (all: readonly (readonly Span[])[]): string[] =>
          all
            .map((one) =>
              one
                .map((span) => JSON.stringify(span))
                .sort()
                .join(),
            )
            .sort();
        expect(asSets(linkedPeriods(list))).toEqual(asSets(groups));
      }),
      { numRuns: 300 },
    );
  });
});
