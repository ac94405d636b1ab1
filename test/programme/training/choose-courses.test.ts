import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceLimits, ChoiceProblem } from "../../../src/programme/training/choice-problem";
import { chooseCourses } from "../../../src/programme/training/choose-courses";
import { priceBound } from "../../../src/programme/training/price-bound";
import { SeatFlow } from "../../../src/programme/training/seat-flow";
import { problemArbitrary } from "./drawn-network";
import { bestChoice, bestSeating } from "./try-everything";

const none = Number.POSITIVE_INFINITY;
const byNumber = (maxCourses: number): ChoiceLimits => ({
  maxCourses,
  maxSeats: none,
  budget: none,
});
const limitsArbitrary = (): fc.Arbitrary<ChoiceLimits> =>
  fc.record({
    maxCourses: fc.constantFrom(1, 2, 3, 5, 0),
    maxSeats: fc.constantFrom(none, none, 1, 2, 4),
    budget: fc.constantFrom(none, 0, 1, 2, 4, 6),
  });

describe("choosing courses", () => {
  it("opens at least 1 − 1/e of the best when their number is the limit, nobody's time counted", () => {
    fc.assert(
      fc.property(problemArbitrary(), fc.integer({ min: 1, max: 4 }), (problem, maxCourses) => {
        const limits = byNumber(maxCourses);
        const { relaxed, relaxedBound } = chooseCourses(problem, limits);
        const best = bestChoice(problem, limits, false);
        expect(relaxed).toBeLessThanOrEqual(best);
        expect(relaxed).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        expect(relaxedBound).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 400 },
    );
  });

  it("opens at least half of 1 − 1/e of the best when the budget is the limit", () => {
    fc.assert(
      fc.property(problemArbitrary(), fc.integer({ min: 0, max: 9 }), (problem, budget) => {
        const limits = { maxCourses: 9, maxSeats: none, budget };
        const { relaxed, relaxedBound } = chooseCourses(problem, limits);
        const best = bestChoice(problem, limits, false);
        expect(relaxed).toBeLessThanOrEqual(best);
        expect(relaxed).toBeGreaterThanOrEqual(((1 - 1 / Math.E) / 2) * best);
        expect(relaxedBound).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps its limits, and its bound is above whatever could be chosen within them", () => {
    const gaps = { proven: 0, open: 0 };
    fc.assert(
      fc.property(problemArbitrary(), limitsArbitrary(), (problem, limits) => {
        const { courses, flow, bound } = chooseCourses(problem, limits);
        const best = bestChoice(problem, limits, true);
        expect(courses.length).toBeLessThanOrEqual(limits.maxCourses);
        expect(flow.seatCount).toBeLessThanOrEqual(limits.maxSeats);
        const spent = courses.reduce((sum, course) => sum + problem.costs[course]!, 0);
        expect(spent).toBeLessThanOrEqual(limits.budget);
        expect(flow.value).toBeLessThanOrEqual(best);
        expect(bound).toBeGreaterThanOrEqual(best);
        gaps[bound === best ? "proven" : "open"] += 1;
      }),
      { numRuns: 400 },
    );
    // a bound that is far off would be above everything too
    expect(gaps.proven).toBeGreaterThan(5 * gaps.open);
  });

  it("never gives less for more courses, seats or rials", () => {
    fc.assert(
      fc.property(problemArbitrary(), limitsArbitrary(), limitsArbitrary(), (problem, a, b) => {
        const more = {
          maxCourses: Math.max(a.maxCourses, b.maxCourses),
          maxSeats: Math.max(a.maxSeats, b.maxSeats),
          budget: Math.max(a.budget, b.budget),
        };
        const small = chooseCourses(problem, a);
        const large = chooseCourses(problem, more);
        expect(large.flow.value).toBeGreaterThanOrEqual(small.flow.value);
        expect(large.relaxed).toBeGreaterThanOrEqual(small.relaxed);
      }),
      { numRuns: 400 },
    );
  });

  it("falls for the course that spoils two others, and says so by the bound", () => {
    // course 0 fills openings 0 and 2, course 1 openings 0 and 1, course 2 openings 2 and 3
    const fills = [
      [0, 0, 11],
      [0, 2, 11],
      [1, 0, 10],
      [1, 1, 10],
      [2, 2, 10],
      [2, 3, 10],
    ] as const;
    const { relaxed, flow, bound } = chooseCourses(lonely(fills, 2), byNumber(2));
    expect({ relaxed, value: flow.value }).toEqual({ relaxed: 32, value: 32 });
    expect(bound).toBe(bestChoice(lonely(fills, 2), byNumber(2), true));
  });

  it("finds prices for a bound even where no choice suggests any", () => {
    const fills = [
      [0, 0, 10],
      [1, 0, 10],
      [2, 1, 7],
      [3, 1, 7],
    ] as const;
    const problem = lonely(fills, 1);
    const none = new SeatFlow(problem.network, problem.personal);
    // at no prices four courses earn 34, but two openings are worth 17
    expect(priceBound(problem, byNumber(4), none)).toBeLessThan(20);
    expect(priceBound(problem, byNumber(4), none)).toBeGreaterThanOrEqual(17);
    // with one seat there is nothing better than the first opening, with two people neither
    const seat = { ...byNumber(4), maxSeats: 1 };
    expect(priceBound(problem, seat, none)).toBeLessThan(14);
    const twins = lonely(fills, 1, [0, 1, 0, 1]);
    expect(priceBound(twins, byNumber(4), none)).toBeGreaterThanOrEqual(17);
    const alone = lonely(fills, 1, [0, 0, 0, 0]);
    expect(priceBound(alone, byNumber(4), none)).toBeLessThan(14);
  });

  it("adds courses within everybody's time where the ranking counted somebody twice", () => {
    const fills = [
      [0, 0, 10],
      [1, 1, 9],
      [2, 1, 8],
    ] as const;
    const problem = lonely(fills, 1, [0, 0, 1]);
    const { courses, flow, relaxed } = chooseCourses(problem, byNumber(3));
    expect({ courses, value: flow.value, relaxed }).toEqual({
      courses: [0, 2],
      value: 18,
      relaxed: 19,
    });
  });

  it("promises no share of the best once everybody's time counts: that value is not submodular", () => {
    // person 0 serves opening 0 by course 0 and opening 1 by course 1, person 1 opening 0 by course 2
    const fills = [
      [0, 0, 10],
      [1, 1, 10],
      [2, 0, 10],
    ] as const;
    const problem = lonely(fills, 1, [0, 0, 1]);
    const worthOf = (...courses: number[]): number =>
      bestSeating(problem, courses, { inTime: true });
    expect([worthOf(0), worthOf(0, 1), worthOf(0, 2), worthOf(0, 1, 2)]).toEqual([10, 10, 10, 20]);
    const { flow, relaxed, bound } = chooseCourses(problem, byNumber(2));
    expect({ value: flow.value, relaxed, bound }).toEqual({ value: 10, relaxed: 20, bound: 20 });
  });
});

/** One learner for each row of course, opening and worth; a person each, unless stated. */
function lonely(
  fills: readonly (readonly [course: number, opening: number, worth: number])[],
  places: number,
  seekers: readonly number[] = fills.map((_, learner) => learner),
): ChoiceProblem {
  const courseCount = Math.max(...fills.map(([course]) => course)) + 1;
  const openingCount = Math.max(...fills.map(([, opening]) => opening)) + 1;
  const starts = Array.from({ length: courseCount + 1 }, (_, course) => {
    return fills.filter(([own]) => own < course).length;
  });
  return {
    costs: new Float64Array(courseCount),
    personal: { most: new Int32Array(fills.length).fill(1), clash: () => false },
    network: {
      courseCount,
      learnerCount: fills.length,
      places: new Int32Array(courseCount).fill(places),
      takerStart: Int32Array.from(starts),
      takers: Int32Array.from(fills, (_, learner) => learner),
      arcStart: Int32Array.from({ length: fills.length + 1 }, (_, learner) => learner),
      openings: Int32Array.from(fills, ([, opening]) => opening),
      worths: Float64Array.from(fills, ([, , worth]) => worth),
      seekerOf: Int32Array.from(seekers),
      capacities: new Int32Array(openingCount).fill(1),
      groupOf: Int32Array.from({ length: openingCount }, (_, opening) => opening),
      groupCapacities: new Int32Array(openingCount).fill(1),
    },
  };
}
