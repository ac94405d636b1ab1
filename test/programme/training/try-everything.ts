import type { ChoiceLimits, ChoiceProblem } from "../../../src/programme/training/choice-problem";

/** The most that some courses open, by trying every seat of every learner; with time or without. */
export function bestSeating(
  { network, personal }: ChoiceProblem,
  courses: readonly number[],
  options: { readonly inTime: boolean; readonly maxSeats?: number },
): number {
  const seats = network.places.slice();
  const room = network.capacities.slice();
  const groupRoom = network.groupCapacities.slice();
  const attended = new Map<number, number[]>();
  const tryFrom = (learner: number, seatsLeft: number): number => {
    if (learner === network.learnerCount || seatsLeft === 0) return 0;
    let best = tryFrom(learner + 1, seatsLeft);
    const seeker = network.seekerOf[learner]!;
    const own = attended.get(seeker) ?? [];
    for (const course of courses) {
      const takers = network.takers.slice(
        network.takerStart[course],
        network.takerStart[course + 1],
      );
      if (!takers.includes(learner) || seats[course] === 0) continue;
      const hasTime =
        own.length < personal.most[seeker]! && own.every((one) => !personal.clash(one, course));
      if (options.inTime && !hasTime) continue;
      for (let arc = network.arcStart[learner]!; arc < network.arcStart[learner + 1]!; arc++) {
        const opening = network.openings[arc]!;
        const group = network.groupOf[opening]!;
        if (room[opening] === 0 || groupRoom[group] === 0) continue;
        seats[course]! -= 1;
        room[opening]! -= 1;
        groupRoom[group]! -= 1;
        attended.set(seeker, [...own, course]);
        best = Math.max(best, network.worths[arc]! + tryFrom(learner + 1, seatsLeft - 1));
        attended.set(seeker, own);
        seats[course]! += 1;
        room[opening]! += 1;
        groupRoom[group]! += 1;
      }
    }
    return best;
  };
  return tryFrom(0, options.maxSeats ?? Number.POSITIVE_INFINITY);
}

/** Every set of courses. */
export function subsets(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, set) =>
    Array.from({ length: count }, (_, course) => course).filter((course) => (set >> course) & 1),
  );
}

/** The most that any courses within the limits open; with everybody's time counted or not. */
export function bestChoice(problem: ChoiceProblem, limits: ChoiceLimits, inTime: boolean): number {
  const { costs } = problem;
  return Math.max(
    ...subsets(costs.length)
      .filter((set) => set.length <= limits.maxCourses)
      .filter((set) => set.reduce((sum, course) => sum + costs[course]!, 0) <= limits.budget)
      .map((set) => bestSeating(problem, set, { inTime, maxSeats: limits.maxSeats })),
  );
}
