import type { FormationPeriod } from "../../document/formation-record";
import { gregorianDay, isoDate, parseIsoDate } from "../../text/gregorian-day";
import { fromJalali, toJalali } from "../../text/jalali-date";

/** Days from and to, both included, as ISO dates. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a period; a Jalali year runs from 1 Farvardin to the last of Esfand.
 *
 * @example
 * spanOf({ year: 1388 }) // => { from: "2009-03-21", to: "2010-03-20" }
 */
export function spanOf(period: FormationPeriod): Span {
  if ("from" in period) return { from: period.from, to: period.to };
  const from = fromJalali({ year: period.year, month: 1, day: 1 });
  const next = fromJalali({ year: period.year + 1, month: 1, day: 1 });
  return { from, to: isoDate(dayNumber(next) - 1) };
}

/** The Jalali year that a span covers exactly, if it does. */
export function jalaliYearOf(span: Span): number | undefined {
  const { year } = toJalali(span.from);
  const whole = spanOf({ year });
  return whole.from === span.from && whole.to === span.to ? year : undefined;
}

/**
 * Whether one span is what another is compared with: it ends the day before, and the shorter of the
 * two has at least nine tenths of the longer's days, so that months, quarters and years of unlike
 * length compare and a quarter never does with a year.
 */
export function comesBefore(previous: Span, span: Span): boolean {
  if (dayNumber(previous.to) + 1 !== dayNumber(span.from)) return false;
  const [shorter, longer] = [lengthOf(previous), lengthOf(span)].sort((a, b) => a - b);
  return 10 * shorter! >= 9 * longer!;
}

/** Periods in groups: two are in one if they overlap, directly or through others; by time. */
export function linkedPeriods(periods: readonly Span[]): readonly (readonly Span[])[] {
  const distinct = [...new Map(periods.map((one) => [spanKey(one), one])).values()].sort(byTime);
  const groups: Span[][] = [];
  let end = "";
  for (const span of distinct) {
    const group = groups.at(-1);
    if (group !== undefined && span.from <= end) group.push(span);
    else groups.push([span]);
    if (span.to > end) end = span.to;
  }
  return groups;
}

/** Spans by their first day, then by their last. */
export function byTime(a: Span, b: Span): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : a.to > b.to ? 1 : 0;
}

/** One string for a span. */
export function spanKey({ from, to }: Span): string {
  return `${from}/${to}`;
}

function lengthOf({ from, to }: Span): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function dayNumber(iso: string): number {
  return gregorianDay(parseIsoDate(iso));
}
