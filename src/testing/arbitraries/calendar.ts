// Gregorian dates as text; the only thing that the arbitraries and labels need of a calendar.

const DAY = 86_400_000;

/** The date `days` after an ISO date. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** How many days the second date lies after the first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / DAY;
}

/** The same day `years` earlier; 29 February becomes 1 March in a common year. */
export function yearsBefore(date: string, years: number): string {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Date.UTC(year! - years, month! - 1, day!)).toISOString().slice(0, 10);
}

/**
 * The latest birth date with so many whole years on a day (SPEC §4): the same day, or 28 February where
 * the year of birth has no 29th. Undefined where it would lie before the year 1.
 */
export function youngestOf(day: string, years: number): string | undefined {
  const year = Number(day.slice(0, 4)) - years;
  if (year < 1) return undefined;
  const same = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  return daysAfter(same, 0) === same ? same : `${same.slice(0, 8)}28`;
}
