import type { Market } from "../market/market";
import { seekersWithinReach } from "../market/within-reach";
import type { Change } from "./changes/change";
import { changeAmount, changeReason } from "./changes/change-reason";
import { rankedLevers } from "./changes/levers";
import { type FoundChange, findChange } from "./find-change";
import { missingCount } from "./nearest-roles";
import { pairObstacles } from "./obstacles";
import { NONE, type PlanIndex } from "./plan-index";
import { type Prospect, prospectOf, type Standing, seekingPair, standingOf } from "./prospect";
import type { Reason } from "./reason";

// problem: who, within reach of a role, is nearly a candidate for it, and what each one needs.
// method: everybody within reach whom at most one rule blocks is assessed; the best few by what is
//   missing and by value are then looked at for the one change that makes them candidates.
// complexity: the rules of everybody within reach, unplaced people first; placed ones only where too
//   few of the unplaced will do.

/** Somebody who would be a candidate for a role after one change. */
export interface NearMiss {
  readonly seeker: string;
  readonly role: string;
  /** They have a place elsewhere. */
  readonly isPlaced: boolean;
  /** Value before and after the change, in basis points. */
  readonly value: number;
  readonly valueAfter: number;
  readonly change: Change;
  /** What stands in the way, then the change. */
  readonly reasons: readonly Reason[];
}

/** Whom to look for. */
export interface NearMissQuery {
  /** Roles of one opportunity. */
  readonly roles: readonly number[];
  readonly most: number;
  /** Who would be of use. */
  readonly keeps: (seeker: number) => boolean;
}

/** How many are looked at for each one that is named. */
const LOOKED_AT = 8;

interface Miss {
  readonly seeker: number;
  readonly role: number;
  readonly now: Standing;
}

/** One of those with least missing, with the numbers. */
interface NearOne extends Miss {
  readonly now: Prospect;
}

/** The people who miss a role by the least, each with one role; unplaced before placed. */
export function nearMisses(index: PlanIndex, query: NearMissQuery): NearMiss[] {
  const isPlaced = (seeker: number): boolean => index.roleOf[seeker] !== NONE;
  const unplaced = missesOf(index, query, (seeker) => !isPlaced(seeker));
  if (unplaced.length >= query.most) return unplaced;
  const rest = { ...query, most: query.most - unplaced.length };
  return [...unplaced, ...missesOf(index, rest, isPlaced)];
}

function missesOf(
  index: PlanIndex,
  { roles, most, keeps }: NearMissQuery,
  isWanted: (seeker: number) => boolean,
): NearMiss[] {
  const { market } = index;
  const near = new Int32Array(market.seekers.count);
  const misses = roles.flatMap((role) => {
    const { region } = market.opportunities[market.roles[role]!.opportunity]!;
    const count = seekersWithinReach(market.columns, region, near);
    return Array.from(near.subarray(0, count)).flatMap((seeker): Miss[] => {
      if (!isWanted(seeker) || !keeps(seeker)) return [];
      const now = missOf(index, seeker, role);
      return now === undefined ? [] : [{ seeker, role, now }];
    });
  });
  const found = nearestFirst(market, misses, most * LOOKED_AT).flatMap(
    (miss): (NearOne & FoundChange)[] => {
      const { seeker, role, now } = miss;
      const seeking = { market, seeker, role };
      const change = findChange({ seeking, now }, rankedLevers(market.seekerRecords[seeker]!));
      return change === undefined ? [] : [{ ...miss, ...change }];
    },
  );
  return found
    .sort(
      (a, b) =>
        a.effort - b.effort ||
        changeAmount(a.change) - changeAmount(b.change) ||
        b.prospect.value - a.prospect.value ||
        a.seeker - b.seeker,
    )
    .slice(0, most)
    .map((miss) => nearMiss(index, miss));
}

/** How somebody stands who is no candidate, but for one rule or too little fit. */
function missOf(
  { market, sureBlockers }: PlanIndex,
  seeker: number,
  role: number,
): Standing | undefined {
  if (sureBlockers(seeker, role) > 1) return undefined;
  const seeking = { market, seeker, role };
  const now = standingOf(seeking, seekingPair(seeking));
  const isFar = now.isCandidate || now.isForbidden || now.blockers.length > 1;
  return isFar ? undefined : now;
}

/** Least missing first, then by value; each person once. */
function nearestFirst(market: Market, misses: readonly Miss[], most: number): NearOne[] {
  const { lottery } = market.seekers;
  const seen = new Set<number>();
  // why: whoever misses two things is looked at only where too few miss one
  const ofOne = misses.filter(({ now }) => missingCount(now) === 1);
  const near = new Set(ofOne.map(({ seeker }) => seeker)).size >= most ? ofOne : misses;
  return near
    .map(({ seeker, role }): NearOne => {
      const seeking = { market, seeker, role };
      return { seeker, role, now: prospectOf(seeking, seekingPair(seeking)) };
    })
    .sort(
      (a, b) =>
        missingCount(a.now) - missingCount(b.now) ||
        b.now.value - a.now.value ||
        lottery[a.seeker]! - lottery[b.seeker]! ||
        a.seeker - b.seeker ||
        a.role - b.role,
    )
    .filter(({ seeker }) => !seen.has(seeker) && seen.add(seeker))
    .slice(0, most);
}

function nearMiss(
  { market, roleOf }: PlanIndex,
  { seeker, role, now, change, prospect }: NearOne & FoundChange,
): NearMiss {
  return {
    seeker: market.seekerIds[seeker]!,
    role: market.roles[role]!.role.id,
    isPlaced: roleOf[seeker] !== NONE,
    value: now.value,
    valueAfter: prospect.value,
    change,
    reasons: [...pairObstacles(seekingPair({ market, seeker, role }), now), changeReason(change)],
  };
}
