import type { Market } from "../../market/market";
import type { Ties } from "../../unit/ties";
import type { PinnedSeeker } from "../pins";
import type { Team } from "./best-team";
import { teamOfExactly } from "./exhaustive-team";
import { formTeam } from "./form-team";
import type { FormableUnit } from "./formable-unit";
import { compileTeamLaw, type TeamLaw } from "./team-law";
import type { UnitProblem } from "./unit-problem";

// problem: which accepted pins can hold together, taken in pin order (SPEC §4, U7).
// method: a job's pins hold while vacancies last; a unit's pin holds if a legal team with it is found
//   beside the teams of the units pinned before, re-formed first where they stand, then all anew. Every
//   member costs more than the worth, so the teams are as small as can be and leave the most to others.
// complexity: a few teams a pin into a unit. Forming is a search, so a pin that could hold only by a
//   team that is not found is reported as not held; among few candidates every team is tried.

/** The pins that hold, by seeker, and those that do not, in pin order. */
export interface HeldPins {
  readonly held: ReadonlyMap<number, PinnedSeeker>;
  readonly unheld: readonly PinnedSeeker[];
  /** Every unit that may be formed, in the order of the problems, with its held pins. */
  readonly units: readonly FormableUnit[];
  /** A legal team of each unit that a pin opens, by its place in `units`. */
  readonly teams: ReadonlyMap<number, Team>;
}

/** What the pins of one search share. */
interface Holding {
  readonly market: Market;
  readonly bases: readonly { readonly problem: UnitProblem; readonly law: TeamLaw }[];
  readonly costs: Float64Array;
}

type Teams = ReadonlyMap<number, Team>;
type Held = ReadonlyMap<number, PinnedSeeker>;

// why: above any worth (bonuses reach 10⁹), below what holds a pinned member in
const DETERRENT = 4_000_000_000;

/** Decides which accepted pins hold. */
export function holdPins(
  market: Market,
  ties: Ties,
  problems: readonly UnitProblem[],
  accepted: readonly PinnedSeeker[],
): HeldPins {
  const holding: Holding = {
    market,
    bases: problems.map((problem) => ({ problem, law: compileTeamLaw(market, ties, problem) })),
    costs: new Float64Array(market.seekers.count).fill(DETERRENT),
  };
  const held = new Map<number, PinnedSeeker>();
  const unheld: PinnedSeeker[] = [];
  let teams: Teams = new Map();
  for (const pin of accepted) {
    const next = tryPin(holding, held, teams, pin);
    if (next === undefined) {
      unheld.push(pin);
      continue;
    }
    held.set(pin.seeker, pin);
    teams = next;
  }
  const units = holding.bases.map((_, index) => unitWith(holding, held, index));
  return { held, unheld, units, teams };
}

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

/** The teams of all pinned units once a pin holds too, or nothing where it cannot. */
function tryPin(holding: Holding, held: Held, teams: Teams, pin: PinnedSeeker): Teams | undefined {
  const { market, bases } = holding;
  const all = new Map(held).set(pin.seeker, pin);
  const into = bases.findIndex(({ problem }) => problem.opportunity === pin.opportunity);
  if (into < 0) {
    const role = pin.roles[0]!;
    const before = [...held.values()].filter(({ roles }) => roles[0] === role).length;
    if (before >= market.roles[role]!.role.places.max) return undefined;
  }
  const touched = [...teams].filter(
    ([index, { locals }]) =>
      index === into || locals.some((local) => bases[index]!.problem.seekers[local] === pin.seeker),
  );
  const anew = new Set(touched.map(([index]) => index));
  if (into >= 0) anew.add(into);
  const pinned = [...new Set([...teams.keys(), ...anew])];
  return (
    formAnew(holding, all, teams, [...anew]) ??
    formAnew(holding, all, teams, pinned) ??
    formAnew(holding, all, teams, pinned.reverse())
  );
}

/** Forms the named units one after the other beside the others' teams. */
function formAnew(
  holding: Holding,
  held: Held,
  teams: Teams,
  anew: readonly number[],
): Teams | undefined {
  const next = new Map(teams);
  for (const index of anew) next.delete(index);
  for (const index of anew) {
    const unit = unitWith(holding, held, index);
    const team = formTeam(unit, {
      costs: holding.costs,
      taken: takenFor(holding, held, next, index),
    });
    if (team === undefined) return undefined;
    next.set(index, team);
  }
  return next;
}

function takenFor({ bases, market }: Holding, held: Held, teams: Teams, index: number): Uint8Array {
  const taken = new Uint8Array(market.seekers.count);
  for (const [other, { locals }] of teams) {
    for (const local of locals) taken[bases[other]!.problem.seekers[local]!] = 1;
  }
  const { opportunity } = bases[index]!.problem;
  for (const [seeker, pin] of held) if (pin.opportunity !== opportunity) taken[seeker] = 1;
  return taken;
}

/** A unit with its held pins, each of them only in the roles that the pin allows. */
function unitWith({ bases }: Holding, held: Held, index: number): FormableUnit {
  const base: FormableUnit = { ...bases[index]!, held: [] };
  const pins = [...held.values()].filter(
    ({ opportunity }) => opportunity === base.problem.opportunity,
  );
  return pins.reduce(withPin, base);
}

/** A unit with one more held pin. */
function withPin(
  { problem, law, held }: FormableUnit,
  { seeker, roles }: PinnedSeeker,
): FormableUnit {
  const pinned = problem.seekers.indexOf(seeker);
  const restricted = problem.roles.map((role) => {
    if (roles.includes(role.role)) return role;
    const keeps = Array.from(role.candidates, (local) => local !== pinned);
    return {
      ...role,
      candidates: role.candidates.filter((_, at) => keeps[at]),
      worths: role.worths.filter((_, at) => keeps[at]),
    };
  });
  return { problem: { ...problem, roles: restricted }, law, held: [...held, pinned] };
}
