import { kmBetween, UNKNOWN_KM } from "../market/distances";
import type { Market } from "../market/market";

/** Counts rules that surely block a pair: never more than there are. Looks at columns only. */
export type SureBlockers = (seeker: number, role: number) => number;

/**
 * Makes a counter over a market's columns. It spares judging pairs that several rules block; skills,
 * licences, experience and refusals are not looked at, and whatever bars a seeker from a kind of
 * opportunity counts as one rule.
 */
export function createSureBlockers({ columns }: Market): SureBlockers {
  const { seekers, roles, distances, policy } = columns;
  const confirms = policy.unknown === "confirm";
  const isBlocked = (held: number, isKnown: boolean, least: number): number =>
    Number(isKnown ? held < least : !confirms);
  return (seeker, role) => {
    let count = Number((seekers.admission[seeker]! & roles.kind[role]!) === 0);
    count += Number(seekers.income[seeker]! > roles.maxIncome[role]!);
    if (roles.hours[role]! > 0) {
      const held = seekers.hours[seeker]!;
      count += isBlocked(held, held > 0, roles.minHours[role]!);
    }
    if (roles.minShare[role]! > 0) {
      const capital = seekers.capital[seeker]!;
      count += isBlocked(capital, capital >= 0, roles.minShare[role]!);
    }
    if (roles.minEducation[role]! >= 0) {
      const level = seekers.education[seeker]!;
      count += isBlocked(level, level >= 0, roles.minEducation[role]!);
    }
    if (count > 1 || seekers.relocates[seeker] === 1) return count;
    const km = kmBetween(distances, seekers.region[seeker]!, roles.region[role]!);
    if (km === UNKNOWN_KM) return count + Number(!confirms);
    const limit = seekers.travelKm[seeker]!;
    return count + (km === 0 ? 0 : isBlocked(-km, limit >= 0, -limit));
  };
}
