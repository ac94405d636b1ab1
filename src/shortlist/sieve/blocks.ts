import type { MarketColumns } from "../../market/market";
import { groupsOf, type ReachGroup, regionsWithin, surroundingsOf } from "./reach-groups";

/** Groups that are looked at with the same roles. */
export interface Block {
  readonly regions: ReadonlySet<number>;
  readonly groups: readonly ReachGroup[];
}

// why: whoever reaches more than this part of the roles is looked at with all of them
const FAR = 1 / 4;

/**
 * Blocks of groups: homes side by side share one while none of its groups' homes sees more than twice
 * what it reaches; the last block is of those who reach far.
 */
export function blocksOf(columns: MarketColumns, rolesIn: ReadonlyMap<number, number>): Block[] {
  let all = 0;
  for (const roles of rolesIn.values()) all += roles;
  const countOf = (regions: Iterable<number>): number => {
    let count = 0;
    for (const region of regions) count += rolesIn.get(region)!;
    return count;
  };
  const blocks: Block[] = [];
  const far: ReachGroup[] = [];
  let regions = new Set<number>();
  let groups: ReachGroup[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let home = 0; home < columns.distances.count; home++) {
    const surroundings = surroundingsOf(columns, home, rolesIn);
    const own = groupsOf(columns, home, surroundings);
    const near = own.filter(({ reach, roles }) => Number.isFinite(reach) && roles <= FAR * all);
    far.push(...own.filter((group) => !near.includes(group)));
    if (near.length === 0) continue;
    const widest = near[0]!;
    const reached = surroundings.regions.slice(0, regionsWithin(surroundings, widest.reach));
    const wider = new Set([...regions, ...reached]);
    fewest = Math.min(fewest, Math.max(1, widest.roles));
    if (groups.length > 0 && countOf(wider) > 2 * fewest) {
      blocks.push({ regions, groups });
      groups = [];
      regions = new Set(reached);
      fewest = Math.max(1, widest.roles);
    } else {
      regions = wider;
    }
    groups.push(...near);
  }
  if (groups.length > 0) blocks.push({ regions, groups });
  if (far.length > 0) blocks.push({ regions: new Set(rolesIn.keys()), groups: far });
  return blocks;
}
