import type { PinnedSeeker } from "../pins";
import type { Team } from "./best-team";
import { teamOfExactly } from "./exhaustive-team";
import type { FormableUnit } from "./formable-unit";
import type { HeldPins } from "./hold-pins";
import { withPin } from "./pinned-unit";

/**
 * A second look at the pins once a plan is made: what the plan places anyway holds, and so does a pin
 * whose seeker can join a team of the plan or replace one of its members. Returns the same pins where
 * nothing more holds.
 */
export function holdMore(
  pins: HeldPins,
  roleOf: Int32Array,
  teams: readonly (Team | undefined)[],
): HeldPins {
  const next = { held: new Map(pins.held), units: [...pins.units], teams: new Map<number, Team>() };
  const unheld = pins.unheld.filter((pin) => !holdsInPlan(pin, next, { roleOf, teams }));
  if (unheld.length === pins.unheld.length) return pins;
  next.units.forEach(({ held }, unit) => {
    const team = next.teams.get(unit) ?? teams[unit];
    if (held.length > 0 && team !== undefined) next.teams.set(unit, team);
  });
  return { ...next, unheld };
}

/** Holds a pin in what a plan makes of its unit, or of its job; tells whether that was possible. */
function holdsInPlan(
  pin: PinnedSeeker,
  next: {
    readonly held: Map<number, PinnedSeeker>;
    readonly units: FormableUnit[];
    readonly teams: Map<number, Team>;
  },
  { roleOf, teams }: { readonly roleOf: Int32Array; readonly teams: readonly (Team | undefined)[] },
): boolean {
  const { seeker, opportunity, roles } = pin;
  const index = next.units.findIndex(({ problem }) => problem.opportunity === opportunity);
  const isPlaced = roles.includes(roleOf[seeker]!);
  if (index >= 0) {
    const unit = withPin(next.units[index]!, pin);
    const team = next.teams.get(index) ?? teams[index];
    const isFree = !teams.some((other, place) =>
      other?.locals.some((local) => next.units[place]!.problem.seekers[local] === seeker),
    );
    const changed = isFree && team !== undefined ? exchange(unit, team, seeker) : undefined;
    if (changed === undefined && !isPlaced) return false;
    next.units[index] = unit;
    if (changed !== undefined) next.teams.set(index, changed);
  } else if (!isPlaced) return false;
  next.held.set(seeker, pin);
  return true;
}

/** The team once a seeker has joined it, or has replaced one who is not held, if that is legal. */
function exchange(unit: FormableUnit, { locals }: Team, seeker: number): Team | undefined {
  const joining = unit.problem.seekers.indexOf(seeker);
  if (joining < 0) return undefined;
  for (const leaving of [undefined, ...locals]) {
    const team = teamOfExactly(unit, [...locals.filter((one) => one !== leaving), joining]);
    if (team !== undefined) return team;
  }
  return undefined;
}
