import * as fc from "fast-check";
import type { ChoiceProblem } from "../../../src/programme/training/choice-problem";

/** A choice of courses drawn small enough to be tried out whole. */
export function problemArbitrary(): fc.Arbitrary<ChoiceProblem> {
  return fc
    .record({
      courses: fc.array(courseArbitrary(), { minLength: 1, maxLength: 5 }),
      learners: fc.array(learnerArbitrary(), { maxLength: 5 }),
      openings: fc.array(openingArbitrary(), { minLength: 1, maxLength: 3 }),
      groups: fc.array(fc.constantFrom(1, 1, 2, 0), { minLength: 1, maxLength: 3 }),
      most: fc.array(fc.constantFrom(1, 1, 2), { minLength: 3, maxLength: 3 }),
    })
    .map(compile);
}

const courseArbitrary = () =>
  fc.record({
    places: fc.constantFrom(1, 1, 2, 3),
    cost: fc.constantFrom(0, 1, 1, 3, 5),
    subject: fc.nat({ max: 2 }),
    day: fc.nat({ max: 1 }),
    misses: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
  });

const learnerArbitrary = () =>
  fc.record({
    seeker: fc.nat({ max: 2 }),
    subject: fc.nat({ max: 2 }),
    arcs: fc.array(
      fc.record({
        opening: fc.nat({ max: 2 }),
        worth: fc.constantFrom(1, 2, 3, 5, 8, 13, 10, 10),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  });

const openingArbitrary = () =>
  fc.record({ capacity: fc.constantFrom(1, 1, 2), group: fc.nat({ max: 2 }) });

interface Drawn {
  courses: { places: number; cost: number; subject: number; day: number; misses: number[] }[];
  learners: { seeker: number; subject: number; arcs: { opening: number; worth: number }[] }[];
  openings: { capacity: number; group: number }[];
  groups: number[];
  most: number[];
}

function compile({ courses, learners, openings, groups, most }: Drawn): ChoiceProblem {
  const takers = courses.map(({ subject, misses }) =>
    learners.flatMap((one, learner) =>
      one.subject === subject && !misses.includes(learner) ? [learner] : [],
    ),
  );
  const arcs = learners.map((one) => {
    const best = new Map<number, number>();
    for (const { opening, worth } of one.arcs) {
      const at = opening % openings.length;
      best.set(at, Math.max(best.get(at) ?? 0, worth));
    }
    return [...best];
  });
  return {
    costs: Float64Array.from(courses, ({ cost }) => cost),
    personal: {
      most: Int32Array.from(most),
      clash: (one, other) => courses[one]!.day === courses[other]!.day,
    },
    network: {
      courseCount: courses.length,
      learnerCount: learners.length,
      places: Int32Array.from(courses, ({ places }) => places),
      takerStart: starts(takers),
      takers: Int32Array.from(takers.flat()),
      arcStart: starts(arcs),
      openings: Int32Array.from(arcs.flat(), ([opening]) => opening),
      worths: Float64Array.from(arcs.flat(), ([, worth]) => worth),
      seekerOf: Int32Array.from(learners, ({ seeker }) => seeker),
      capacities: Int32Array.from(openings, ({ capacity }) => capacity),
      groupOf: Int32Array.from(openings, ({ group }) => group % groups.length),
      groupCapacities: Int32Array.from(groups),
    },
  };
}

function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = start[index]! + list.length;
  });
  return start;
}
