import type { Dataset, Plan } from "taavon";

/** How one group of people fared. */
export interface GroupFacts {
  readonly group: string;
  readonly seekers: number;
  readonly placed: number;
}

/** Below this many people a group's outcome is not shown: it could point at single persons. */
export const SMALLEST_GROUP = 10;

/** Seekers and placed seekers by group, the largest first; small groups are left out. */
export function countGroups(dataset: Dataset, plan: Plan): readonly GroupFacts[] {
  const placed = new Set(plan.placements.map(({ seeker }) => seeker));
  const counts = new Map<string, { seekers: number; placed: number }>();
  for (const { id, groups = [] } of dataset.seekers) {
    for (const group of new Set(groups)) {
      const count = counts.get(group) ?? { seekers: 0, placed: 0 };
      count.seekers += 1;
      if (placed.has(id)) count.placed += 1;
      counts.set(group, count);
    }
  }
  return [...counts]
    .map(([group, count]) => ({ group, ...count }))
    .filter(({ seekers }) => seekers >= SMALLEST_GROUP)
    .sort((a, b) => b.seekers - a.seekers || (a.group < b.group ? -1 : 1));
}
