import type { Market } from "../market/market";
import type { Sighting } from "./obstacles";
import type { PlanIndex } from "./plan-index";
import { blockersOf, isForbiddenPair, prospectOf, type Standing, seekingPair } from "./prospect";

// problem: of all roles, those from which least is missing for one seeker.
// method: columns rule out most roles, the rules of the others are judged, and only those that few
//   rules block are scored; the limit is raised until the nearest are sure: who was left out misses
//   more.
// complexity: a few comparisons for every role, an assessment for each that at most one rule blocks;
//   the rules of every role where the seeker is near to fewer than are asked for.

/** Roles looked at with a seeker's eyes: all that at most one rule blocks, and the nearest. */
export interface Sightings {
  readonly all: readonly Sighting[];
  /** Nearest first; equally near ones in the seeker's order (SPEC §4). */
  readonly nearest: readonly Sighting[];
}

/** Looks at the roles of the market; `most` of them are named as the nearest. */
export function sightRoles(
  { market, sureBlockers }: PlanIndex,
  seeker: number,
  most: number,
): Sightings {
  const all = [...market.roles.keys()].flatMap((role) => {
    const isNear = sureBlockers(seeker, role) <= 1 && barriersOf(market, seeker, role) <= 1;
    return isNear ? [sight(market, seeker, role)] : [];
  });
  const nearest = inOrder(market, all).slice(0, most);
  const isSure = nearest.length === most && missingCount(nearest.at(-1)!.prospect) <= 1;
  if (isSure || all.length === market.roles.length) return { all, nearest };
  return { all, nearest: nearestOfAll(market, seeker, most) };
}

/** The nearest of all roles, whatever stands in the way. */
function nearestOfAll(market: Market, seeker: number, most: number): readonly Sighting[] {
  const barriers = market.roles.map((_, role) => barriersOf(market, seeker, role));
  const seen: Sighting[] = [];
  for (let limit = 0; ; limit++) {
    barriers.forEach((count, role) => {
      if (count === limit) seen.push(sight(market, seeker, role));
    });
    const nearest = inOrder(market, seen).slice(0, most);
    const isSure = nearest.length === most && missingCount(nearest.at(-1)!.prospect) <= limit;
    if (isSure || seen.length === barriers.length) return nearest;
  }
}

/** How many rules block a role, with an officer's forbid. */
function barriersOf(market: Market, seeker: number, role: number): number {
  const seeking = { market, seeker, role };
  return blockersOf(seekingPair(seeking)).length + Number(isForbiddenPair(seeking));
}

function sight(market: Market, seeker: number, role: number): Sighting {
  const seeking = { market, seeker, role };
  return { role, prospect: prospectOf(seeking, seekingPair(seeking)) };
}

/** How many things are missing: rules, fit, an officer's permission. */
export function missingCount({ blockers, hasEnoughFit, isForbidden }: Standing): number {
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
