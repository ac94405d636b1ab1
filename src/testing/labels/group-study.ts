// Every group of a business's candidates against the laws of units (SPEC §5, U1–U6), as bits.
// A group counts where at most one law stands against it. Sums are built on the group without its
// lowest member, so that a group costs a few steps: 2ⁿ groups of n ≤ 14 candidates, a business.

import type { GroupProblem } from "./group-problem";
import { bestRoles, NOBODY } from "./group-roles";

/** A law that can stand between a group and its unit; `places` are those of the roles. */
export const GROUP_LAWS = [
  "members",
  "places",
  "capital",
  "offices",
  "composition",
  "together",
  "apart",
] as const;
export type GroupLaw = (typeof GROUP_LAWS)[number];

/** A group that could found a unit, or could but for one law. */
export interface Group {
  readonly size: number;
  /** The one law against it. */
  readonly against: GroupLaw | undefined;
  readonly worth: number;
  /** What it can bring beyond the equity, in rial; at most 1; undefined where a member brings too little. */
  readonly surplus: number | undefined;
  /** For each row of the policy's composition: how many members more than it asks, or allows fewer. */
  readonly spare: readonly number[];
}

/** Tells of every group of candidates with at most one law against it. */
export function studyGroups(problem: GroupProblem, tell: (group: Group) => void): void {
  const groups = 1 << problem.members.length;
  const surplus = new Float64Array(groups).fill(-problem.equity, 0, 1);
  const isApart = new Uint8Array(groups);
  for (let group = 1; group < groups; group++) {
    const rest = group & (group - 1);
    const first = 31 - Math.clz32(group ^ rest);
    surplus[group] = surplusWith(surplus[rest]!, problem.caps[first]!);
    isApart[group] = isApart[rest]! | ((problem.apart[first]! & group) === 0 ? 0 : 1);
    judge(problem, { group, surplus: surplus[group]!, isApart: isApart[group] === 1 }, tell);
  }
}

/** Sums stop at 1 above the equity, so that they stay exact; NaN once somebody brings too little. */
function surplusWith(surplus: number, cap: number): number {
  if (cap < 0) return Number.NaN;
  return cap > -surplus ? 1 : surplus + cap;
}

interface Sums {
  readonly group: number;
  readonly surplus: number;
  readonly isApart: boolean;
}

function judge(problem: GroupProblem, sums: Sums, tell: (group: Group) => void): void {
  const { group, surplus } = sums;
  const size = bitCount(group);
  const against: GroupLaw[] = [];
  if (sums.isApart) against.push("apart");
  if (size < problem.fewest || size > problem.most) against.push("members");
  if (!(surplus >= 0)) against.push("capital");
  if (against.length > 1) return;
  if (bitCount(group & problem.able) < problem.offices[size]!) against.push("offices");
  const splits = problem.together.some(
    ({ mask, isWhole }) => (group & mask) !== 0 && (!isWhole || (group & mask) !== mask),
  );
  if (splits) against.push("together");
  if (against.length > 1) return;
  const spare = spareOf(problem, group, size);
  if (spare.some((members) => members < 0)) against.push("composition");
  if (against.length > 1) return;
  const worth = bestRoles(problem, group);
  if (worth === NOBODY) against.push("places");
  if (against.length > 1) return;
  tell({
    size,
    against: against[0],
    worth: worth === NOBODY ? mostWorth(problem, group) : worth,
    surplus: Number.isNaN(surplus) ? undefined : surplus,
    spare,
  });
}

function spareOf({ policy, kin, counted }: GroupProblem, group: number, size: number): number[] {
  return policy.composition.map((row, place) => {
    if (row.kind === "family") return row.max - largestFamily(kin, group);
    return bitCount(group & counted[place]!) - Math.ceil((row.minShare * size) / 10_000);
  });
}

function largestFamily(kin: readonly number[], group: number): number {
  let largest = 0;
  for (let left = group; left !== 0; ) {
    let family = left & -left;
    for (let before = 0; family !== before; ) {
      before = family;
      for (let todo = family; todo !== 0; todo &= todo - 1) {
        family |= kin[31 - Math.clz32(todo & -todo)]! & group;
      }
    }
    largest = Math.max(largest, bitCount(family));
    left &= ~family;
  }
  return largest;
}

function mostWorth({ worths }: GroupProblem, group: number): number {
  return worths.reduce(
    (sum, own, bit) => ((group & (1 << bit)) === 0 ? sum : sum + Math.max(...own)),
    0,
  );
}

/** How many members a mask has. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
