import type { Market } from "../../market/market";
import type { Ties } from "../../unit/ties";
import type { PinnedSeeker } from "../pins";
import type { Team } from "./best-team";
import { formTeam } from "./form-team";
import type { FormableUnit } from "./formable-unit";
import { withPin } from "./pinned-unit";
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

/** Decides which accepted pins hold; a step for each unit, and for each pin. */
export function* holdPins(
  market: Market,
  ties: Ties,
  problems: readonly UnitProblem[],
  accepted: readonly PinnedSeeker[],
): Generator<undefined, HeldPins> {
  const bases: { readonly problem: UnitProblem; readonly law: TeamLaw }[] = [];
  for (const problem of problems) {
    bases.push({ problem: payable(problem), law: compileTeamLaw(market, ties, problem) });
    yield;
  }
  const holding: Holding = {
    market,
    bases,
    costs: new Float64Array(market.seekers.count).fill(DETERRENT),
  };
  const held = new Map<number, PinnedSeeker>();
  const unheld: PinnedSeeker[] = [];
  let teams: Teams = new Map();
  for (const pin of accepted) {
    yield;
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

/** A unit no larger than that its smallest shares sum to an integer of SPEC §0. */
function payable(problem: UnitProblem): UnitProblem {
  const { min } = problem.record.capital.memberShare;
  return { ...problem, high: Math.min(problem.high, Math.floor(Number.MAX_SAFE_INTEGER / min)) };
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
