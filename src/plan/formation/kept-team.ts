import type { Team } from "./best-team";
import { capitalOf } from "./capital-team";
import type { FormableUnit } from "./formable-unit";
import { findViolation } from "./team-law";

/** Where people were before, and who is not to be had now, by seeker. */
export interface Before {
  /** The role of the market, or −1. */
  readonly roleOf: Int32Array;
  readonly taken: Uint8Array;
}

/**
 * What is left of the team that a unit had before, in the roles that it had, if that keeps U1–U6 and
 * holds every pin of the unit. A pass over the unit's candidates.
 */
export function keptTeam(unit: FormableUnit, before: Before): Team | undefined {
  const { problem, held } = unit;
  const locals: number[] = [];
  const roles: number[] = [];
  let worth = 0;
  const isFull = problem.roles.every(({ role, candidates, worths, min, max }, place) => {
    let count = 0;
    candidates.forEach((local, at) => {
      const seeker = problem.seekers[local]!;
      if (before.roleOf[seeker] !== role) return;
      if (before.taken[seeker] === 1 && !held.includes(local)) return;
      locals.push(local);
      roles.push(place);
      worth += worths[at]!;
      count += 1;
    });
    return count >= min && count <= max;
  });
  const team: Team = { value: worth, locals, roles, worth };
  return isFull && isLegal(unit, team) ? team : undefined;
}

function isLegal({ problem, law, held }: FormableUnit, team: Team): boolean {
  const { locals } = team;
  return (
    locals.length >= Math.max(1, problem.low) &&
    locals.length <= problem.high &&
    held.every((local) => locals.includes(local)) &&
    capitalOf(problem, team) >= problem.equity &&
    findViolation(law, team) === undefined
  );
}
