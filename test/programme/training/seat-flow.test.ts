import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceProblem } from "../../../src/programme/training/choice-problem";
import { SeatFlow } from "../../../src/programme/training/seat-flow";
import { NONE } from "../../../src/programme/training/seat-network";
import { problemArbitrary } from "./drawn-network";
import { bestSeating, subsets } from "./try-everything";

const all = ({ costs }: ChoiceProblem): number[] => [...costs.keys()];

/** Everything that a seating must keep, counted anew. */
function expectFeasible({ network, personal }: ChoiceProblem, flow: SeatFlow, inTime: boolean) {
  const seats = new Map<number, number>();
  const filled = new Map<number, number>();
  const groups = new Map<number, number>();
  const attended = new Map<number, number[]>();
  const add = (counts: Map<number, number>, key: number) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  let value = 0;
  let seated = 0;
  flow.courseOf.forEach((course, learner) => {
    const arc = flow.arcOf[learner]!;
    expect(arc === NONE).toBe(course === NONE);
    if (course === NONE) return;
    seated += 1;
    const takers = network.takers.slice(network.takerStart[course], network.takerStart[course + 1]);
    expect(takers).toContain(learner);
    expect(arc).toBeGreaterThanOrEqual(network.arcStart[learner]!);
    expect(arc).toBeLessThan(network.arcStart[learner + 1]!);
    add(seats, course);
    add(filled, network.openings[arc]!);
    add(groups, network.groupOf[network.openings[arc]!]!);
    value += network.worths[arc]!;
    const seeker = network.seekerOf[learner]!;
    attended.set(seeker, [...(attended.get(seeker) ?? []), course]);
  });
  for (const [course, count] of seats) expect(count).toBeLessThanOrEqual(network.places[course]!);
  for (const [one, count] of filled) expect(count).toBeLessThanOrEqual(network.capacities[one]!);
  for (const [one, count] of groups) {
    expect(count).toBeLessThanOrEqual(network.groupCapacities[one]!);
  }
  expect({ value: flow.value, seats: flow.seatCount }).toEqual({ value, seats: seated });
  if (!inTime) return;
  for (const [seeker, courses] of attended) {
    expect(courses.length).toBeLessThanOrEqual(personal.most[seeker]!);
    courses.forEach((one, at) => {
      for (const other of courses.slice(at + 1)) expect(personal.clash(one, other)).toBe(false);
    });
  }
}

describe("a flow of seats", () => {
  it("is the best for its courses in whatever order they are seated", () => {
    fc.assert(
      fc.property(problemArbitrary(), fc.array(fc.nat({ max: 9 })), (problem, keys) => {
        const order = all(problem).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const flow = new SeatFlow(problem.network);
        order.forEach((course, at) => {
          const before = flow.value;
          const gain = flow.seat(course);
          expect(flow.value).toBe(before + gain);
          const seated = order.slice(0, at + 1);
          expect(flow.value).toBe(bestSeating(problem, seated, { inTime: false }));
        });
        expectFeasible(problem, flow, false);
      }),
      { numRuns: 300 },
    );
  });

  it("tells what a course would gain and changes nothing", () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const flow = new SeatFlow(problem.network, problem.personal);
        for (const course of all(problem)) {
          const state = [flow.value, flow.seatCount, [...flow.courseOf], [...flow.arcOf]];
          const gain = flow.gainOf(course);
          expect([flow.value, flow.seatCount, [...flow.courseOf], [...flow.arcOf]]).toEqual(state);
          expect(flow.seat(course)).toBe(gain);
        }
      }),
    );
  });

  it("keeps everybody's time, and every path adds worth", () => {
    let moved = 0;
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const flow = new SeatFlow(problem.network, problem.personal);
        for (const course of all(problem)) {
          const before = [...flow.courseOf];
          expect(flow.seat(course)).toBeGreaterThanOrEqual(0);
          moved += Number(before.some((one, at) => one !== NONE && one !== flow.courseOf[at]));
          expectFeasible(problem, flow, true);
        }
        expect(flow.value).toBeLessThanOrEqual(
          bestSeating(problem, all(problem), { inTime: true }),
        );
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("lets nobody enter two courses on one path", () => {
    // person 1 has opening 0 by course 0; person 0 is better there by course 1, and could fill opening 1
    // by the seat that is then free
    const flow = new SeatFlow(
      {
        courseCount: 2,
        learnerCount: 3,
        places: Int32Array.of(1, 1),
        takerStart: Int32Array.of(0, 2, 3),
        takers: Int32Array.of(0, 1, 2),
        arcStart: Int32Array.of(0, 1, 2, 3),
        openings: Int32Array.of(0, 1, 0),
        worths: Float64Array.of(5, 3, 10),
        seekerOf: Int32Array.of(1, 0, 0),
        capacities: Int32Array.of(1, 1),
        groupOf: Int32Array.of(0, 1),
        groupCapacities: Int32Array.of(1, 1),
      },
      { most: Int32Array.of(1, 1), clash: () => false },
    );
    expect([flow.seat(0), flow.seat(1)]).toEqual([5, 5]);
    expect([...flow.courseOf]).toEqual([NONE, NONE, 1]);
  });

  it("fills no more seats than it may, and more seats never open less", () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        let before = 0;
        for (let most = 0; most <= 6; most++) {
          const flow = new SeatFlow(problem.network, problem.personal);
          for (const course of all(problem)) flow.seat(course, most);
          expect(flow.seatCount).toBeLessThanOrEqual(most);
          expect(flow.value).toBeGreaterThanOrEqual(before);
          before = flow.value;
        }
      }),
    );
  });

  it("has a value that is submodular in the courses when nobody's time is counted", () => {
    fc.assert(
      fc.property(problemArbitrary(), (problem) => {
        const values = subsets(problem.costs.length).map((set) => {
          return bestSeating(problem, set, { inTime: false });
        });
        for (let set = 0; set < values.length; set++) {
          for (let other = 0; other < values.length; other++) {
            const sum = values[set]! + values[other]!;
            expect(sum).toBeGreaterThanOrEqual(values[set | other]! + values[set & other]!);
          }
        }
      }),
    );
  });
});
