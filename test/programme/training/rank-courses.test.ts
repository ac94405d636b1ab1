import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCourses } from "../../../src/programme/training/rank-courses";
import { problemArbitrary } from "./drawn-network";
import { bestSeating } from "./try-everything";

describe("ranking courses", () => {
  it("takes the course that gains most each time, as if all were worked out anew, until none gains", () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const courses = [...problem.costs.keys()];
        const worthOf = (set: readonly number[]) => bestSeating(problem, set, { inTime: false });
        const taken: number[] = [];
        for (const { course, value, gains } of rankCourses({ network: problem.network, courses })) {
          const before = worthOf(taken);
          const most = Math.max(...courses.map((one) => worthOf([...taken, one]) - before));
          taken.push(course);
          expect(value).toBe(before + most);
          expect(value).toBe(worthOf(taken));
          for (const one of courses) {
            expect(gains[one]).toBeGreaterThanOrEqual(worthOf([...taken, one]) - value);
          }
        }
        expect(worthOf(taken)).toBe(worthOf(courses));
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 200 },
    );
  });

  it("takes what gains most a rial where costs are given, and what is free first", () => {
    fc.assert(
      fc.property(problemArbitrary(), ({ network, costs }) => {
        const courses = [...costs.keys()];
        const [first] = rankCourses({ network, courses, costs });
        if (first === undefined) return;
        const rate = (course: number, gain: number) => gain / costs[course]!;
        const [plain] = rankCourses({ network, courses: [first.course] });
        for (const other of courses) {
          const [alone] = rankCourses({ network, courses: [other] });
          const own = rate(first.course, plain!.value);
          expect(own).toBeGreaterThanOrEqual(alone === undefined ? 0 : rate(other, alone.value));
        }
      }),
    );
  });
});
