import { UNKNOWN_KM } from "../../market/distances";
import type { MarketColumns } from "../../market/market";
import {
  distanceOf,
  groupsOf,
  type ReachGroup,
  regionsWithin,
  type Surroundings,
  surroundingsOf,
} from "./reach-groups";

/** Groups that are looked at with the same roles. */
export interface Block {
  readonly regions: readonly number[];
  readonly groups: readonly ReachGroup[];
  /** The highest value of `distance` of any of the groups. */
  readonly nearest: number;
}

// why: whoever reaches more than this part of the roles is looked at with all of them
const FAR = 1 / 4;

/** Full marks in `distance`. */
const AT_HOME = 10_000;

/**
 * Blocks of groups: first those who reach few roles, homes side by side together while none sees more than
 * twice what it reaches; then those who reach many; then, if `splits`, what lies beyond everybody's limit,
 * where `distance` has one value for all.
 */
export function blocksOf(
  columns: MarketColumns,
  rolesIn: ReadonlyMap<number, number>,
  splits: boolean,
): Block[] {
  const all = [...rolesIn.values()].reduce((sum, roles) => sum + roles, 0);
  const near = new NearBlocks(rolesIn);
  const far: ReachGroup[] = [];
  const beyond = new Map<number, ReachGroup[]>();
  for (let home = 0; home < columns.distances.count; home++) {
    const surroundings = surroundingsOf(columns, home, rolesIn);
    const few: ReachGroup[] = [];
    for (const group of groupsOf(columns, home, surroundings, splits)) {
      if (group.part === "beyond") {
        const value = distanceOf(group, UNKNOWN_KM, columns.policy);
        beyond.set(value, [...(beyond.get(value) ?? []), group]);
      } else if (Number.isFinite(group.reach) && group.roles <= FAR * all) few.push(group);
      else far.push(group);
    }
    near.add(few, surroundings);
  }
  const regions = [...rolesIn.keys()];
  return [
    ...near.blocks(),
    { regions, groups: far, nearest: AT_HOME },
    ...Array.from(beyond, ([nearest, groups]) => ({ regions, groups, nearest })),
  ].filter(({ groups }) => groups.length > 0);
}

/** Joins homes side by side to blocks. */
class NearBlocks {
  private readonly rolesIn: ReadonlyMap<number, number>;
  private readonly done: Block[] = [];
  private regions = new Set<number>();
  private groups: ReachGroup[] = [];
  /** The fewest roles that a home of the block reaches. */
  private fewest = Number.POSITIVE_INFINITY;

  constructor(rolesIn: ReadonlyMap<number, number>) {
    this.rolesIn = rolesIn;
  }

  /** Adds the groups of the next home. */
  add(groups: readonly ReachGroup[], surroundings: Surroundings): void {
    if (groups.length === 0) return;
    const reach = groups.reduce((most, group) => Math.max(most, group.reach), 0);
    const reached = surroundings.regions.slice(0, regionsWithin(surroundings, reach));
    const own = Math.max(1, this.rolesOf(reached));
    const wider = new Set([...this.regions, ...reached]);
    if (this.rolesOf(wider) > 2 * Math.min(this.fewest, own)) this.close();
    this.regions = new Set([...this.regions, ...reached]);
    this.fewest = Math.min(this.fewest, own);
    this.groups.push(...groups);
  }

  blocks(): readonly Block[] {
    this.close();
    return this.done;
  }

  private close(): void {
    if (this.groups.length > 0) {
      this.done.push({ regions: [...this.regions], groups: this.groups, nearest: AT_HOME });
    }
    this.regions = new Set();
    this.groups = [];
    this.fewest = Number.POSITIVE_INFINITY;
  }

  private rolesOf(regions: Iterable<number>): number {
    let count = 0;
    for (const region of regions) count += this.rolesIn.get(region)!;
    return count;
  }
}
