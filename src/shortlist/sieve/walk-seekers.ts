import { kmBetween } from "../../market/distances";
import type { MarketColumns } from "../../market/market";
import type { Range } from "../range";
import { type Block, blocksOf } from "./blocks";
import { distanceOf, type ReachGroup } from "./reach-groups";
import type { RoleSieve } from "./role-sieve";

/** What is done with the seekers, once the sieve knows where they live and how far they go. */
export interface SeekerVisit {
  /** Whether a seeker may be visited twice, with other roles each time. */
  readonly splits: boolean;
  /** Looks at the seeker at a place in the order by reach; not at those alike to the one before. */
  readonly visit: (seat: number) => void;
  /** Whether those visited should be settled before the next visit. */
  readonly isFull: () => boolean;
  /** Decides about those visited; also before the sieve takes another block, and at the end. */
  readonly settle: () => void;
}

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
  for (const block of blocksOf(columns, sieve.roleCounts(), visit.splits)) {
    walkBlock({ columns, range, sieve, visit }, block);
  }
}

interface Walk {
  readonly columns: MarketColumns;
  readonly range: Range;
  readonly sieve: RoleSieve;
  readonly visit: SeekerVisit;
}

function walkBlock({ columns, range, sieve, visit }: Walk, block: Block): void {
  const { byReach, alike, admission } = columns.seekers;
  const { regions } = block;
  const km = new Float64Array(regions.length);
  const moveTo = (group: ReachGroup): void => {
    for (let at = 0; at < regions.length; at++) {
      sieve.moveTo(at, distanceOf(group, km[at]!, columns.policy));
    }
  };
  let home = -1;
  let lesson = FIRST_LESSON;
  let left = lesson;
  sieve.open(regions, block.nearest);
  for (const group of block.groups) {
    if (group.home !== home) {
      home = group.home;
      for (let at = 0; at < regions.length; at++) {
        km[at] = kmBetween(columns.distances, home, regions[at]!);
      }
    }
    moveTo(group);
    let before = -1;
    for (let at = group.from; at < group.to; at++) {
      const seeker = byReach[at]!;
      if (seeker < range.from || seeker >= range.to || admission[seeker] === 0) continue;
      if (alike[at] === 0 || before !== at - 1) {
        visit.visit(at);
        left -= 1;
        if (left === 0 || visit.isFull()) visit.settle();
        if (left === 0) {
          sieve.open(regions, block.nearest);
          moveTo(group);
          lesson *= LESSON_FACTOR;
          left = lesson;
        }
      }
      before = at;
    }
  }
  visit.settle();
}
