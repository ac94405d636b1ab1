/**
 * Whole Gregorian years from a birth date to a day, both `YYYY-MM-DD`; someone born on 29 February
 * completes a year on 1 March in common years (SPEC §4). Negative before the birth.
 */
export function wholeYears(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  // why: "02-29" > "02-28", so 29 February is not complete before 1 March
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
