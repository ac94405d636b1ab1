// Gregorian dates as text; the only thing that the arbitraries need of a calendar.

/** The date `days` after an ISO date. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day `years` earlier; 29 February becomes 1 March in a common year. */
export function yearsBefore(date: string, years: number): string {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Date.UTC(year! - years, month! - 1, day!)).toISOString().slice(0, 10);
}
