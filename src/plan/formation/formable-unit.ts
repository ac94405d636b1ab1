import type { Team } from "./best-team";
import type { TeamLaw } from "./team-law";
import type { UnitProblem } from "./unit-problem";

/** A unit that may be formed: its problem, its law, and whom an officer's pin holds in it. */
export interface FormableUnit {
  readonly problem: UnitProblem;
  readonly law: TeamLaw;
  /** Held candidates by their place in the problem's `seekers`. */
  readonly held: readonly number[];
}

/** What taking people costs elsewhere, and who is not to be had, by seeker. */
export interface Supply {
  readonly costs: Float64Array;
  readonly taken: Uint8Array;
}

/** `Σ worth − cost` of a team. */
export function netOf({ problem }: FormableUnit, costs: Float64Array, team: Team): number {
  return team.locals.reduce((net, local) => net - costs[problem.seekers[local]!]!, team.worth);
}
