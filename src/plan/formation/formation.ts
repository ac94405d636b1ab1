import type { Team } from "./best-team";
import type { FormableUnit } from "./formable-unit";

/** Which units are open, with whom; every seeker is in at most one. */
export interface Formation {
  readonly units: readonly FormableUnit[];
  /** By unit. */
  readonly teams: (Team | undefined)[];
  /** 1 for seekers who are in a team, or whom a pin holds elsewhere. */
  readonly taken: Uint8Array;
}

/** Puts a team into a unit, in place of the one it had. */
export function setTeam(formation: Formation, unit: number, team: Team | undefined): void {
  const { problem, held } = formation.units[unit]!;
  const { seekers } = problem;
  for (const local of formation.teams[unit]?.locals ?? []) formation.taken[seekers[local]!] = 0;
  // INVARIANT: whom a pin holds here is never to be had by another unit
  for (const local of held) formation.taken[seekers[local]!] = 1;
  for (const local of team?.locals ?? []) formation.taken[seekers[local]!] = 1;
  formation.teams[unit] = team;
}
