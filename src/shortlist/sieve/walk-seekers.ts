import { kmBetween } from "../../market/distances";
import type { MarketColumns } from "../../market/market";
import { distanceValue } from "../../market/reach";
import type { Range } from "../range";
import { groupsOf, type ReachGroup, regionsWithin, surroundingsOf } from "./reach-groups";
import type { RoleSieve } from "./role-sieve";

/** What is done with the seekers, once the sieve knows where they live and how far they go. */
export interface SeekerVisit {
  /** Looks at the seeker at a place in the order by reach; not at those alike to the one before. */
  readonly visit: (seat: number) => void;
  /** Whether those visited should be settled before the next visit. */
  readonly isFull: () => boolean;
  /** Decides about those visited; also before the sieve takes another block, and at the end. */
  readonly settle: () => void;
}

/** Groups that are looked at with the same roles. */
interface Block {
  readonly regions: ReadonlySet<number>;
  readonly groups: readonly ReachGroup[];
}

// why: whoever reaches more than this part of the roles is looked at with all of them
const FAR = 1 / 4;

// why: a block shows what a good candidate is; opened again, fewer skills name
const FIRST_LESSON = 1 << 10;
const LESSON_FACTOR = 8;

/**
 * Visits the seekers of a range, by region and mobility: first those who reach few roles, who are near
 * what they reach and so show early what a good candidate is; then all others, with all roles.
 */
export function walkSeekers(
  columns: MarketColumns,
  range: Range,
  sieve: RoleSieve,
  visit: SeekerVisit,
): void {
  for (const block of blocksOf(columns, sieve.roleCounts())) {
    walkBlock({ columns, range, sieve, visit }, block);
  }
}

/**
 * Blocks of groups: homes side by side share one while none of its groups' homes sees more than twice
 * what it reaches; the last block is of those who reach far.
 */
function blocksOf(columns: MarketColumns, rolesIn: ReadonlyMap<number, number>): Block[] {
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

interface Walk {
  readonly columns: MarketColumns;
  readonly range: Range;
  readonly sieve: RoleSieve;
  readonly visit: SeekerVisit;
}

function walkBlock({ columns, range, sieve, visit }: Walk, block: Block): void {
  const { byReach, alike, admission } = columns.seekers;
  const regions = [...block.regions];
  const km = new Float64Array(regions.length);
  let home = -1;
  let left = FIRST_LESSON;
  let lesson = FIRST_LESSON;
  sieve.open(regions);
  for (const group of block.groups) {
    if (group.home !== home) {
      home = group.home;
      regions.forEach((region, at) => {
        km[at] = kmBetween(columns.distances, home, region);
      });
    }
    if (left <= 0) {
      visit.settle();
      sieve.open(regions);
      lesson *= LESSON_FACTOR;
      left = lesson;
    }
    for (let at = 0; at < regions.length; at++) {
      const { travelKm, relocates } = group;
      sieve.moveTo(at, distanceValue(km[at]!, travelKm, relocates, columns.policy));
    }
    let before = -1;
    for (let at = group.from; at < group.to; at++) {
      const seeker = byReach[at]!;
      if (seeker < range.from || seeker >= range.to || admission[seeker] === 0) continue;
      if (alike[at] === 0 || before !== at - 1) {
        visit.visit(at);
        if (visit.isFull()) visit.settle();
      }
      before = at;
    }
    left -= group.to - group.from;
  }
  visit.settle();
}
