import type { ChoiceLimits, ChoiceProblem } from "./choice-problem";
import type { SeatFlow } from "./seat-flow";
import { NONE } from "./seat-network";

/** What groups of openings, people's time and seats cost, in worth. */
export interface Prices {
  readonly groups: Float64Array;
  readonly seekers: Float64Array;
  seat: number;
}

/**
 * Prices that a known choice suggests: each course is left what the least of them earns (a rial, where
 * rials are the limit), the rest is laid on the openings that are full and on the people at the others.
 */
export function firstPrices(
  { network, personal, costs }: ChoiceProblem,
  { maxCourses, budget }: ChoiceLimits,
  { courseOf, arcOf }: SeatFlow,
): Prices {
  const { groupCapacities, groupOf, openings, worths, seekerOf } = network;
  const earned = new Float64Array(network.courseCount);
  const filled = new Int32Array(groupCapacities.length);
  const groupAt = (learner: number): number => groupOf[openings[arcOf[learner]!]!]!;
  const seated = [...courseOf.keys()].filter((learner) => courseOf[learner] !== NONE);
  for (const learner of seated) {
    earned[courseOf[learner]!]! += worths[arcOf[learner]!]!;
    filled[groupAt(learner)]! += 1;
  }
  const running = [...earned.keys()].filter((course) => earned[course]! > 0);
  const byCost = Number.isFinite(budget);
  const weightOf = (course: number): number => (byCost ? costs[course]! : 1);
  const isFull = byCost || running.length >= maxCourses;
  const least = running.reduce((low, course) => {
    return Math.min(low, earned[course]! / weightOf(course));
  }, Number.POSITIVE_INFINITY);
  const groups = new Float64Array(groupCapacities.length);
  const seekers = new Float64Array(personal.most.length);
  for (const learner of seated) {
    const course = courseOf[learner]!;
    const weight = weightOf(course);
    const left = isFull && weight > 0 ? Math.min(earned[course]!, least * weight) : 0;
    const price = Math.round(worths[arcOf[learner]!]! * (1 - left / earned[course]!));
    const group = groupAt(learner);
    const [payers, payer] =
      filled[group] === groupCapacities[group] ? [groups, group] : [seekers, seekerOf[learner]!];
    payers[payer] = Math.max(payers[payer]!, price);
  }
  return { groups, seekers, seat: 0 };
}
