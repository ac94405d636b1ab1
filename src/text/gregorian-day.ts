// Calendar days as integers, without Date: no time zone, no clock, the years 0000 to 9999.
// Day 0 is 1 March of year 0. A year that begins in March has its leap day last, so the months
// before any month take floor((153·m + 2) / 5) days, m counted from March.

/** A calendar date: month 1…12, day 1…31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_4_CENTURIES = 146_097;

/**
 * Reads an ISO date (`YYYY-MM-DD`, Gregorian).
 *
 * Throws a `RangeError` for a text of another form and for a day that does not exist.
 *
 * @example
 * parseIsoDate("2026-03-21") // => { year: 2026, month: 3, day: 21 }
 */
export function parseIsoDate(iso: string): CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw new RangeError("expected an ISO date YYYY-MM-DD");
  const date = {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8)),
  };
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(date)) {
    throw new RangeError("expected an ISO date that exists");
  }
  return date;
}

/**
 * The number of a Gregorian date's day: consecutive days have consecutive numbers.
 *
 * @example
 * gregorianDay({ year: 1970, month: 1, day: 1 }) // => 719_468
 */
export function gregorianDay({ year, month, day }: CalendarDate): number {
  const fromMarch = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}

/**
 * The ISO date of a day number.
 *
 * Throws a `RangeError` outside the years 0000 to 9999.
 *
 * @example
 * isoDate(719_468) // => "1970-01-01"
 */
export function isoDate(dayNumber: number): string {
  const era = Math.floor(dayNumber / DAYS_PER_4_CENTURIES);
  const dayOfEra = dayNumber - era * DAYS_PER_4_CENTURIES;
  // the leap days passed: one per 4 years (1461 days), none per century (36 524), the last day of the era
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999))
    throw new RangeError("expected a day of the years 0000 to 9999");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function daysInMonth({ year, month }: CalendarDate): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
