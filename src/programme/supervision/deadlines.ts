import { gregorianDay, isoDate, parseIsoDate } from "../../text/gregorian-day";
import { fromJalali, isJalaliDate, toJalali } from "../../text/jalali-date";

/**
 * The last day of a Jalali fiscal year, in ISO.
 *
 * @example
 * yearEnd(1404) // => "2026-03-20"
 */
export function yearEnd(fiscalYear: number): string {
  return dayBefore(fromJalali({ year: fiscalYear + 1, month: 1, day: 1 }));
}

/**
 * The last day of the months (1 to 11) after a Jalali fiscal year, in ISO.
 *
 * @example
 * monthsAfterYear(1404, 4) // => "2026-07-22"
 */
export function monthsAfterYear(fiscalYear: number, months: number): string {
  return dayBefore(fromJalali({ year: fiscalYear + 1, month: months + 1, day: 1 }));
}

/** The Jalali fiscal year that an ISO date lies in. */
export function fiscalYearOf(iso: string): number {
  return toJalali(iso).year;
}

/**
 * The same Jalali day some years later, in ISO; 30 Esfand becomes 29 where that year has no 30th.
 *
 * @example
 * yearsLater("2023-06-22", 3) // => "2026-06-22"
 */
export function yearsLater(iso: string, years: number): string {
  const { year, month, day } = toJalali(iso);
  const later = { year: year + years, month, day };
  return fromJalali(isJalaliDate(later) ? later : { ...later, day: day - 1 });
}

function dayBefore(iso: string): string {
  return isoDate(gregorianDay(parseIsoDate(iso)) - 1);
}
