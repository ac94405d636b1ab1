import type { Market } from "../market/market";
import type { Sighting } from "./obstacles";
import { blockersOf, isForbiddenPair, type Prospect, prospectOf, seekingPair } from "./prospect";

// problem: of all roles, those from which least is missing for one seeker.
// method: the rules of every role are judged, which is cheap; only roles with few blocking rules are
//   scored, and the limit is raised until the nearest are sure: a role that was left out misses more.
// complexity: the rules of every role, and an assessment for each role that at most one rule blocks.

/** Roles looked at with a seeker's eyes: all that at most one rule blocks, and the nearest. */
export interface Sightings {
  readonly all: readonly Sighting[];
  /** Nearest first; equally near ones in the seeker's order (SPEC §4). */
  readonly nearest: readonly Sighting[];
}

/** Looks at the roles of the market; `most` of them are named as the nearest. */
export function sightRoles(market: Market, seeker: number, most: number): Sightings {
  const blocked = market.roles.map((_, role) => {
    const seeking = { market, seeker, role };
    return blockersOf(seekingPair(seeking)).length + Number(isForbiddenPair(seeking));
  });
  const all: Sighting[] = [];
  for (let limit = 0; ; limit++) {
    blocked.forEach((count, role) => {
      if (count === limit) all.push(sight(market, seeker, role));
    });
    if (limit === 0) continue;
    const nearest = inOrder(market, all).slice(0, most);
    const isSure = nearest.length === most && missingCount(nearest.at(-1)!.prospect) <= limit;
    if (isSure || all.length === blocked.length) return { all, nearest };
  }
}

function sight(market: Market, seeker: number, role: number): Sighting {
  const seeking = { market, seeker, role };
  return { role, prospect: prospectOf(seeking, seekingPair(seeking)) };
}

/** How many things are missing: rules, fit, an officer's permission. */
export function missingCount({ blockers, hasEnoughFit, isForbidden }: Prospect): number {
  return blockers.length + Number(!hasEnoughFit) + Number(isForbidden);
}

function inOrder(market: Market, sightings: readonly Sighting[]): Sighting[] {
  const lotteryOf = ({ role }: Sighting): number =>
    market.opportunities[market.roles[role]!.opportunity]!.lottery;
  return [...sightings].sort(
    (a, b) =>
      missingCount(a.prospect) - missingCount(b.prospect) ||
      b.prospect.value - a.prospect.value ||
      lotteryOf(a) - lotteryOf(b) ||
      a.role - b.role,
  );
}
