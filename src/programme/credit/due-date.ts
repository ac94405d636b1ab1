import { fromJalali, isJalaliDate, toJalali } from "../../text/jalali-date";

/**
 * The ISO date a number of Jalali months after an ISO date, on the same day of the month or on the
 * last one of a month that has no such day. Throws a `RangeError` for what is no ISO date.
 *
 * @example
 * dueDate("2026-03-21", 1) // => "2026-04-21"
 */
export function dueDate(from: string, months: number): string {
  const { year, month, day } = toJalali(from);
  const passed = month - 1 + months;
  const due = { year: year + Math.floor(passed / 12), month: (passed % 12) + 1, day };
  // a Jalali month has at least 29 days
  while (!isJalaliDate(due)) due.day -= 1;
  return fromJalali(due);
}
