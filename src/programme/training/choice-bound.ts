import type { ChoiceLimits } from "./choice-problem";

/** The most that courses within limits can add, and which courses would. */
export interface MostAdded {
  readonly most: number;
  readonly courses: readonly number[];
}

/**
 * The most that courses within the limits can add, given a bound on what each could add alone: the sum
 * of the largest, or what the budget buys at the best gain a rial, whichever is less. n log n.
 */
export function mostToAdd(
  gains: Float64Array,
  costs: Float64Array,
  { maxCourses, budget }: ChoiceLimits,
): MostAdded {
  const able = [...gains.keys()].filter((course) => gains[course]! > 0 && costs[course]! <= budget);
  const byGain = [...able].sort((a, b) => gains[b]! - gains[a]! || a - b).slice(0, maxCourses);
  const most = sumOf(gains, byGain);
  if (!Number.isFinite(budget)) return { most, courses: byGain };
  able.sort((a, b) => costs[a]! / gains[a]! - costs[b]! / gains[b]! || a - b);
  let spent = 0;
  // why: a course that the last rial only begins is counted whole, so that rounding takes nothing away
  const last = able.findIndex((course) => {
    spent += costs[course]!;
    return spent > budget;
  });
  const byCost = last < 0 ? able : able.slice(0, last + 1);
  const bought = sumOf(gains, byCost);
  return bought < most ? { most: bought, courses: byCost } : { most, courses: byGain };
}

function sumOf(gains: Float64Array, courses: readonly number[]): number {
  return courses.reduce((sum, course) => sum + gains[course]!, 0);
}
