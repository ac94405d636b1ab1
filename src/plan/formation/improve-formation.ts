import type { SeededRandom } from "../../solvers/seeded-random";
import type { Team } from "./best-team";
import { formTeam } from "./form-team";
import { netOf } from "./formable-unit";
import { type Formation, setTeam } from "./formation";

// problem: better teams, other units, at given costs of people elsewhere.
// method: destroy and rebuild (large neighbourhood search; Shaw 1998): a unit and some that share
//   candidates with it are closed and formed again one after the other in random order, with part of
//   the contested seekers' price added to their cost; what is not worse is kept.
// complexity: one to four teams a move. Seeded, counted in moves, never in seconds.
// invariants: every formation is legal; units that a pin opens stay open.

/** What a move may use. */
export interface Improvement {
  /** What each seeker would bring elsewhere. */
  readonly costs: Float64Array;
  /** λ of the best bound: dearer where units contest a seeker. */
  readonly prices: Float64Array;
  readonly random: SeededRandom;
}

const NEIGHBOURS = 3;

/** Gives each unit, in the order of promise, its best team where that gains; a step a unit. */
export function* buildFormation(
  formation: Formation,
  order: readonly number[],
  costs: Float64Array,
  prices: Float64Array,
): Generator<undefined, void> {
  for (const unit of order) {
    const before = formation.teams[unit];
    setTeam(formation, unit, undefined);
    const team = formAt(formation, unit, prices);
    const gain = team === undefined ? 0 : netOf(formation.units[unit]!, costs, team);
    const had = before === undefined ? 0 : netOf(formation.units[unit]!, costs, before);
    setTeam(formation, unit, gain > had ? team : before);
    yield;
  }
}

/** Tries one move and keeps it unless it loses; tells by how much the net worth rose. */
export function improveOnce(formation: Formation, improvement: Improvement): number {
  const { costs, random } = improvement;
  const chosen = chooseUnits(formation, random);
  const before = chosen.map((unit) => formation.teams[unit]);
  const net = (): number =>
    chosen.reduce((sum, unit) => {
      const team = formation.teams[unit];
      return sum + (team === undefined ? 0 : netOf(formation.units[unit]!, costs, team));
    }, 0);
  const had = net();
  for (const unit of chosen) setTeam(formation, unit, undefined);
  const complete = rebuild(formation, chosen, improvement);
  const gain = net() - had;
  if (complete && gain >= 0) return gain;
  for (const unit of chosen) setTeam(formation, unit, undefined);
  chosen.forEach((unit, place) => {
    setTeam(formation, unit, before[place]);
  });
  return 0;
}

/** Forms the chosen units anew; false where one that a pin opens cannot be formed. */
function rebuild(
  formation: Formation,
  chosen: readonly number[],
  { costs, prices, random }: Improvement,
): boolean {
  const part = random.below(3) / 2;
  const steered = costs.map((cost, seeker) => cost + part * Math.max(0, prices[seeker]! - cost));
  const pinnedFirst = [...chosen].sort(
    (a, b) => formation.units[b]!.held.length - formation.units[a]!.held.length,
  );
  return pinnedFirst.every((unit) => {
    const team = formAt(formation, unit, steered);
    const isHeld = formation.units[unit]!.held.length > 0;
    const gains = team !== undefined && netOf(formation.units[unit]!, costs, team) > 0;
    if (isHeld && team === undefined) return false;
    if (isHeld || gains) setTeam(formation, unit, team);
    return true;
  });
}

/** Forms a unit; whom a pin holds in it is to be had there and nowhere else. */
function formAt({ units, taken }: Formation, at: number, costs: Float64Array): Team | undefined {
  const unit = units[at]!;
  const { seekers } = unit.problem;
  for (const local of unit.held) taken[seekers[local]!] = 0;
  const team = formTeam(unit, { costs, taken });
  for (const local of unit.held) taken[seekers[local]!] = 1;
  return team;
}

/** A random unit that could open, and up to `NEIGHBOURS` others that share candidates with it. */
function chooseUnits({ units, teams }: Formation, random: SeededRandom): number[] {
  const first = random.below(units.length);
  const chosen = [first];
  const { seekers } = units[first]!.problem;
  const own = new Set(seekers);
  const wanted = random.below(NEIGHBOURS + 1);
  for (let attempt = 0; attempt < 4 * wanted && chosen.length <= wanted; attempt++) {
    const other = random.below(units.length);
    if (chosen.includes(other) || teams[other] === undefined) continue;
    const members = teams[other].locals.map((local) => units[other]!.problem.seekers[local]!);
    if (members.some((seeker) => own.has(seeker))) chosen.push(other);
  }
  random.shuffle(chosen);
  return chosen;
}
