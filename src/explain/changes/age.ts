import type { Lever } from "./lever";

/** Stating a date of birth: the latest that is old enough. Nobody can change an age. */
export const age: Lever<"age"> = {
  mends: "age",
  raises: "nothing",
  isStated: ({ birthDate }) => birthDate !== undefined,
  find: ({ seeker, opportunity, market: { policy } }, { accepts }) => {
    if (seeker.birthDate !== undefined) return undefined;
    const to = yearsBefore(policy.asOf, policy.thresholds.minAge[opportunity.kind]);
    return to !== undefined && accepts({ kind: "age", to }) ? { kind: "age", to } : undefined;
  },
  apply: (seeker, { to }) => ({ ...seeker, birthDate: to }),
};

/** The latest date whose whole years to a day are so many, if the calendar goes back so far. */
function yearsBefore(day: string, years: number): string | undefined {
  const year = Number(day.slice(0, 4)) - years;
  if (year < 1) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthAndDay = day.endsWith("-02-29") && !isLeap ? "-02-28" : day.slice(4);
  return String(year).padStart(4, "0") + monthAndDay;
}
