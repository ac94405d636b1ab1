import type { Team } from "./formation/best-team";
import type { Formation } from "./formation/formation";
import { placedWorth } from "./placed-worth";
import type { Setting } from "./setting";

/** A whole plan in numbers. */
export interface JoinedPlan {
  /** By seeker: the role of the market, or −1. */
  readonly roleOf: Int32Array;
  readonly teams: readonly (Team | undefined)[];
  /** `Σ worth`. */
  readonly objective: number;
}

/** Joins teams, jobs (by seeker: a role, or −1) and pinned jobs to one plan. */
export function joinPlan(
  { market, graph, pins }: Setting,
  formation: Formation,
  jobs: Int32Array,
): JoinedPlan {
  const roleOf = jobs.slice();
  formation.teams.forEach((team, unit) => {
    const { problem } = formation.units[unit]!;
    team?.locals.forEach((local, place) => {
      roleOf[problem.seekers[local]!] = problem.roles[team.roles[place]!]!.role;
    });
  });
  for (const { seeker, opportunity, roles } of pins.held.values()) {
    if (market.opportunities[opportunity]!.record.kind === "employment") roleOf[seeker] = roles[0]!;
  }
  const objective = placedWorth(market, graph, roleOf);
  return { roleOf, teams: [...formation.teams], objective };
}
