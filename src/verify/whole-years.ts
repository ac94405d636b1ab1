/**
 * Whole Gregorian years from a birth date to a day, both `YYYY-MM-DD`. Someone born on 29 February
 * turns on 1 March in common years: the month and day are compared as text.
 */
export function wholeYears(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
