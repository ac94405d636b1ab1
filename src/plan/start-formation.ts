import type { Team } from "./formation/best-team";
import { type Formation, setTeam } from "./formation/formation";
import { keptTeam } from "./formation/kept-team";
import { type JoinedPlan, joinPlan } from "./join-plan";
import type { Setting } from "./setting";

/**
 * The units before any search: those that a pin opens, and with a previous plan every team of it that
 * still keeps the law. Everyone whom a pin holds is taken.
 */
export function startFormation({ market, pins, previous }: Setting): Formation {
  const taken = new Uint8Array(market.seekers.count);
  for (const seeker of pins.held.keys()) taken[seeker] = 1;
  const formation: Formation = {
    units: pins.units,
    teams: pins.units.map(() => undefined),
    taken,
  };
  const teamBefore = (unit: number): Team | undefined =>
    previous && keptTeam(pins.units[unit]!, { roleOf: previous.roleOf, taken });
  const pinned = [...pins.teams.keys()];
  const before = pinned.map(teamBefore);
  // why: two teams from different sources could share a member
  const allStand = before.every((team) => team !== undefined);
  pinned.forEach((unit, place) => {
    setTeam(formation, unit, allStand ? before[place] : pins.teams.get(unit));
  });
  pins.units.forEach((_, unit) => {
    if (!pins.teams.has(unit)) setTeam(formation, unit, teamBefore(unit));
  });
  return formation;
}

/** The previous plan itself, if all that the market still has of it may stand; else nothing. */
export function planAsBefore(setting: Setting, formation: Formation): JoinedPlan | undefined {
  const { market, graph, vacancies, previous } = setting;
  if (previous === undefined) return undefined;
  const jobs = new Int32Array(market.seekers.count).fill(-1);
  const fits = vacancies.roles.every((role, place) => {
    let room = vacancies.capacities[place]!;
    for (const seeker of graph.roles[role]!.seekers) {
      if (previous.roleOf[seeker] !== role || setting.pins.held.has(seeker)) continue;
      jobs[seeker] = role;
      room -= 1;
    }
    return room >= 0;
  });
  if (!fits) return undefined;
  const plan = joinPlan(setting, formation, jobs);
  const stands = previous.roleOf.every((role, seeker) => {
    // why: units that form by themselves leave the jobs to a later step
    return plan.roleOf[seeker] === role || (isJob(setting, role) && vacancies.roles.length === 0);
  });
  return stands ? plan : undefined;
}

function isJob({ market }: Setting, role: number): boolean {
  if (role < 0) return false;
  return market.opportunities[market.roles[role]!.opportunity]!.record.kind === "employment";
}
