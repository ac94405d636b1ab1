import { kmBetween, UNKNOWN_KM } from "../../market/distances";
import type { MarketColumns } from "../../market/market";
import { distanceValue, OUT_OF_REACH, reachKm } from "../../market/reach";
import type { Policy } from "../../policy/policy";

/** Which roles a group is looked at with: all within reach, those within the travel limit, or the rest. */
export type Part = "all" | "within" | "beyond";

/** Seekers of one region who go equally far: the places `from…to` of the order by reach. */
export interface ReachGroup {
  readonly home: number;
  /** Kilometres, or `UNKNOWN`. */
  readonly travelKm: number;
  readonly relocates: boolean;
  readonly from: number;
  readonly to: number;
  readonly part: Part;
  /** Kilometres; Infinity without limit. */
  readonly reach: number;
  /** How many roles are within reach. */
  readonly roles: number;
}

/** The criterion `distance` of a group to a place, or `OUT_OF_REACH`, also where it is not of its part. */
export function distanceOf(group: ReachGroup, km: number, policy: Policy): number {
  const { travelKm, relocates, part } = group;
  if (part !== "all") {
    const isWithin = km === 0 || (km !== UNKNOWN_KM && km <= travelKm);
    if (isWithin !== (part === "within")) return OUT_OF_REACH;
  }
  return distanceValue(km, travelKm, relocates, policy);
}

/** The regions of roles as seen from one home, nearest first. */
export interface Surroundings {
  readonly regions: readonly number[];
  readonly km: readonly number[];
  /** How many roles there are in the regions up to each place. */
  readonly roles: readonly number[];
}

/** Sees the regions from a home; unknown distances stand first or last, as they are reached or not. */
export function surroundingsOf(
  { distances, policy }: MarketColumns,
  home: number,
  rolesIn: ReadonlyMap<number, number>,
): Surroundings {
  const unreached = policy.unknown === "confirm" ? -1 : Number.POSITIVE_INFINITY;
  const seen = Array.from(rolesIn, ([region, roles]) => {
    const km = kmBetween(distances, home, region);
    return { region, roles, km: km === UNKNOWN_KM ? unreached : km };
  }).sort((a, b) => a.km - b.km || a.region - b.region);
  let sum = 0;
  return {
    regions: seen.map(({ region }) => region),
    km: seen.map(({ km }) => km),
    roles: seen.map(({ roles }) => {
      sum += roles;
      return sum;
    }),
  };
}

/** How many of the regions are within reach: they stand first. */
export function regionsWithin({ km }: Surroundings, reach: number): number {
  let count = 0;
  while (count < km.length && km[count]! <= reach) count += 1;
  return count;
}

/**
 * Parts the seekers of a home by how far they go, in the order by reach. Those without a limit are, if
 * `splits`, one group for what lies within their travel limit and one for what lies beyond it.
 */
export function groupsOf(
  columns: MarketColumns,
  home: number,
  surroundings: Surroundings,
  splits: boolean,
): ReachGroup[] {
  const { seekers, policy } = columns;
  const { byReach, travelKm, relocates, regionStart } = seekers;
  const end = regionStart[home + 1]!;
  const groups: ReachGroup[] = [];
  let from = regionStart[home]!;
  while (from < end) {
    const first = byReach[from]!;
    const same = { home, travelKm: travelKm[first]!, relocates: relocates[first] === 1, from };
    let to = from + 1;
    while (
      to < end &&
      travelKm[byReach[to]!] === travelKm[first] &&
      relocates[byReach[to]!] === relocates[first]
    ) {
      to += 1;
    }
    const add = (part: Part, reach: number): void => {
      const within = regionsWithin(surroundings, reach);
      const roles = within === 0 ? 0 : surroundings.roles[within - 1]!;
      groups.push({ ...same, to, part, reach, roles });
    };
    const reach = reachKm(same.travelKm, same.relocates, policy);
    if (splits && reach === Number.POSITIVE_INFINITY) {
      add("within", Math.max(0, same.travelKm));
      add("beyond", reach);
    } else {
      add("all", reach);
    }
    from = to;
  }
  return groups;
}
