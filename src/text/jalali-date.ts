// The Jalali (Solar Hijri) calendar by the 33-year rule: 8 leap years in 33, so 12 053 days a cycle.
// The rule of Unicode's ICU; ICU4X checks it against the astronomical calendar (52.5° E) from 1178 on.
// First departure: 30 Esfand 1502 (2124-03-20), which the sky does not have. Before 1178 and after
// 1502 a year may begin a day apart.
// With k = year − 1 and days counted from 1 Farvardin 1:
//   first day of a year = floor((12053·k + 29) / 33),   k of a day = floor((33·day + 3) / 12053).

import { type CalendarDate, gregorianDay, isoDate, parseIsoDate } from "./gregorian-day";
import type { Language } from "./language";
import { toPersianDigits } from "./persian-digits";

// 1 Farvardin 1 as the rule reckons it back; the sky's own first day was 22 March 622
const EPOCH = gregorianDay({ year: 622, month: 3, day: 21 });
const DAYS_BEFORE_MEHR = 6 * 31;

const JALALI_MONTHS = [
  ...["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور"],
  ...["مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
] as const;

const GREGORIAN_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

/**
 * The Jalali date of an ISO (Gregorian) date.
 *
 * Throws a `RangeError` for what is no ISO date `YYYY-MM-DD`.
 *
 * @example
 * toJalali("2010-03-21") // => { year: 1389, month: 1, day: 1 }
 */
export function toJalali(iso: string): CalendarDate {
  const day = gregorianDay(parseIsoDate(iso)) - EPOCH;
  const year = Math.floor((33 * day + 3) / 12_053) + 1;
  const dayOfYear = day - firstDay(year);
  if (dayOfYear < DAYS_BEFORE_MEHR) {
    return { year, month: Math.floor(dayOfYear / 31) + 1, day: (dayOfYear % 31) + 1 };
  }
  const dayFromMehr = dayOfYear - DAYS_BEFORE_MEHR;
  return { year, month: Math.floor(dayFromMehr / 30) + 7, day: (dayFromMehr % 30) + 1 };
}

/**
 * The ISO (Gregorian) date of a Jalali date.
 *
 * Throws a `RangeError` for a date that does not exist, or lies outside the ISO years 0000 to 9999.
 *
 * @example
 * fromJalali({ year: 1405, month: 1, day: 1 }) // => "2026-03-21"
 */
export function fromJalali(date: CalendarDate): string {
  if (!isJalaliDate(date)) throw new RangeError("expected a Jalali date that exists");
  const daysBefore = (date.month - 1) * 30 + Math.min(date.month - 1, 6);
  return isoDate(EPOCH + firstDay(date.year) + daysBefore + date.day - 1);
}

/**
 * Whether a Jalali date exists: whole numbers, and 30 Esfand only in a leap year.
 *
 * @example
 * isJalaliDate({ year: 1387, month: 12, day: 30 }) // => true
 * isJalaliDate({ year: 1388, month: 12, day: 30 }) // => false
 */
export function isJalaliDate({ year, month, day }: CalendarDate): boolean {
  if (![year, month, day].every(Number.isSafeInteger)) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  if (month <= 6) return day <= 31;
  if (month <= 11) return day <= 30;
  return day <= firstDay(year + 1) - firstDay(year) - 336;
}

/**
 * An ISO date for people: Jalali with Persian digits in Persian, Gregorian in English.
 *
 * Throws a `RangeError` for what is no ISO date `YYYY-MM-DD`.
 *
 * @example
 * formatDate("2026-03-21", "fa") // => "۱ فروردین ۱۴۰۵"
 * formatDate("2026-03-21", "en") // => "21 March 2026"
 */
export function formatDate(iso: string, language: Language): string {
  if (language === "fa") {
    const { year, month, day } = toJalali(iso);
    return toPersianDigits(`${day} ${JALALI_MONTHS[month - 1]!} ${year}`);
  }
  const { year, month, day } = parseIsoDate(iso);
  return `${day} ${GREGORIAN_MONTHS[month - 1]!} ${year}`;
}

function firstDay(year: number): number {
  return Math.floor((12_053 * (year - 1) + 29) / 33);
}
