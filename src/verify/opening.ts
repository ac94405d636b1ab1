import type { RoleCandidates } from "./candidates";
import { sumOfLargest } from "./largest";
import type { SeekerFacts } from "./seeker-facts";
import { capOf, type UnitTerms } from "./unit-terms";

/** What stands in the way of a unit before anyone is chosen (SPEC §5, "provably cannot open"). */
export interface Opening {
  /** The distinct candidates of all roles. */
  readonly candidates: readonly SeekerFacts[];
  /** Persons missing to the roles' minimums, over all roles. */
  readonly missingInRoles: number;
  /** Rial missing to the equity when the largest membership of the best funded joins. */
  readonly missingCapital: number;
}

/** Measures an investment's candidates against its terms. */
export function openingOf(terms: UnitTerms, byRole: readonly RoleCandidates[]): Opening {
  const candidates = [...new Set(byRole.flatMap(({ seekers }) => seekers))];
  const missing = terms.places.map(({ min }, at) => Math.max(0, min - byRole[at]!.seekers.length));
  const caps = candidates
    .map(({ capital }) => capOf(terms, capital))
    .filter((cap) => cap >= terms.record.capital.memberShare.min);
  return {
    candidates,
    missingInRoles: missing.reduce((sum, persons) => sum + persons, 0),
    missingCapital: Math.max(0, terms.equity - sumOfLargest(caps, terms.maximum)),
  };
}

/** Whether the opportunity provably cannot open, so that its best response counts 0 (SPEC §5). */
export function cannotOpen(terms: UnitTerms, opening: Opening): boolean {
  return (
    opening.candidates.length < terms.minimum ||
    opening.missingInRoles > 0 ||
    terms.minimum > terms.maximum ||
    opening.missingCapital > 0
  );
}
