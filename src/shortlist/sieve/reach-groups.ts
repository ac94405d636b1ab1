import { kmBetween, UNKNOWN_KM } from "../../market/distances";
import type { MarketColumns } from "../../market/market";
import { reachKm } from "../../market/reach";

/** Seekers of one region who go equally far: the places `from…to` of the order by reach. */
export interface ReachGroup {
  readonly home: number;
  /** Kilometres, or `UNKNOWN`. */
  readonly travelKm: number;
  readonly relocates: boolean;
  readonly from: number;
  readonly to: number;
  /** Kilometres; Infinity without limit. */
  readonly reach: number;
  /** How many roles are within reach. */
  readonly roles: number;
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

/** Parts the seekers of a home by how far they go, in the order by reach. */
export function groupsOf(
  columns: MarketColumns,
  home: number,
  surroundings: Surroundings,
): ReachGroup[] {
  const { seekers, policy } = columns;
  const { byReach, travelKm, relocates, regionStart } = seekers;
  const end = regionStart[home + 1]!;
  const groups: ReachGroup[] = [];
  let from = regionStart[home]!;
  while (from < end) {
    const first = byReach[from]!;
    const mobility = { travelKm: travelKm[first]!, relocates: relocates[first] === 1 };
    let to = from + 1;
    while (
      to < end &&
      travelKm[byReach[to]!] === travelKm[first] &&
      relocates[byReach[to]!] === relocates[first]
    ) {
      to += 1;
    }
    const reach = reachKm(mobility.travelKm, mobility.relocates, policy);
    const within = regionsWithin(surroundings, reach);
    const roles = within === 0 ? 0 : surroundings.roles[within - 1]!;
    groups.push({ home, from, to, reach, roles, ...mobility });
    from = to;
  }
  return groups;
}
