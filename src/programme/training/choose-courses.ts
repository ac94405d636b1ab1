import { mostToAdd } from "./choice-bound";
import type { ChoiceLimits, ChoiceProblem } from "./choice-problem";
import { priceBound } from "./price-bound";
import { type RankedCourse, rankCourses, singleGains } from "./rank-courses";
import { SeatFlow } from "./seat-flow";

// problem: at most so many courses, seats and rials, and who attends what, so that the worth opened is
//   greatest. Whoever has time for one course only makes this a three-dimensional matching (person,
//   course, opening): NP-hard, and its value is not submodular in the courses.
// method: courses are ranked by lazy greedy over the value that leaves everybody's time aside, which is
//   submodular (see rank-courses); then they are seated in that order within everybody's time, and so
//   the order never depends on the limits. So is a ranking that counts the time from the start, and
//   where costs differ one by gain a rial, for the courses up to each price, and single courses; the
//   best is kept. Where a ranking ends within the limits, courses are added while the seating gains.
// guarantee: `relaxed ≥ (1 − 1/e) · best relaxed` where the number of courses is the only limit, a half
//   of that where the budget is (Khuller, Moss and Naor 1999; Leskovec and others 2007); always
//   `relaxedBound ≥ best relaxed ≥ best`, and `bound ≥ best ≥ value` (the smaller of two bounds, see
//   price-bound). A larger limit never gives a smaller value: each ranking is followed further, and
//   more rankings take part.
// complexity: three rankings for each distinct cost within the budget; two where all cost the same.

/** What is chosen. */
export interface Choice {
  /** The courses that run, in the order of their choice. */
  readonly courses: readonly number[];
  /** Who sits where, with the worth opened. */
  readonly flow: SeatFlow;
  /** The worth of the ranked courses within the limits when nobody's time is counted. */
  readonly relaxed: number;
  /** No choice within the limits is worth more when nobody's time is counted. */
  readonly relaxedBound: number;
  /** No choice within the limits opens more. */
  readonly bound: number;
}

/** Chooses courses within limits, and who attends them. */
export function chooseCourses(problem: ChoiceProblem, limits: ChoiceLimits): Choice {
  const singles = singleGains(problem.network);
  const followed = followAll(problem, limits, singles);
  const best = followed.reduce((one, other) => (other.flow.value > one.flow.value ? other : one));
  const relaxed = Math.max(...followed.map((one) => one.relaxed));
  // the last ranking speaks of all courses that can be afforded
  const { relaxedBound } = followed[followed.length - 1]!;
  const bound = Math.min(relaxedBound, priceBound(problem, limits, best.flow));
  return { courses: best.courses, flow: best.flow, relaxed, relaxedBound, bound };
}

/** Courses in the order of a ranking, seated until a limit is met. */
type Followed = Omit<Choice, "bound">;

/** Every ranking that the limits admit, for each price the courses up to it; the last knows them all. */
function followAll(
  problem: ChoiceProblem,
  limits: ChoiceLimits,
  singles: Float64Array,
): Followed[] {
  const { network, costs, personal } = problem;
  const none: CourseOrder = { order: [], singles: new Float64Array(costs.length), courses: [] };
  const followed = [follow(problem, limits, none)];
  const prices = [...new Set(costs)].sort((a, b) => a - b);
  for (const price of prices.filter((cost) => cost <= limits.budget)) {
    const courses = [...costs.keys()].filter((course) => costs[course]! <= price);
    const own = singles.map((gain, course) => (costs[course]! <= price ? gain : 0));
    const ranking = { network, courses, singles };
    const single = courses.reduce((one, other) => (singles[other]! > singles[one]! ? other : one));
    const lone = [{ course: single, value: singles[single]!, gains: own }];
    followed.push(follow(problem, limits, { order: lone, singles: own, courses: [] }));
    // INVARIANT: the last ranking leaves everybody's time aside, so its gains are bounds. Where all cost
    // the same, a gain a rial ranks as a gain does
    for (const by of prices.length > 1 ? [{ costs }, { personal }, {}] : [{ personal }, {}]) {
      const order = rankCourses({ ...ranking, ...by });
      followed.push(follow(problem, limits, { order, singles: own, courses }));
    }
  }
  return followed;
}

/** Courses in the order of their choice, what each one is worth alone, and those to fill up with. */
interface CourseOrder {
  readonly order: Iterable<RankedCourse>;
  readonly singles: Float64Array;
  readonly courses: readonly number[];
}

function follow(
  { network, personal, costs }: ChoiceProblem,
  limits: ChoiceLimits,
  { order, singles, courses: able }: CourseOrder,
): Followed {
  const flow = new SeatFlow(network, personal);
  const courses: number[] = [];
  let relaxed = 0;
  let relaxedBound = mostToAdd(singles, costs, limits).most;
  let ranked = 0;
  let rankedCost = 0;
  let spent = 0;
  const isOver = (course: number): boolean => {
    const isNew = !courses.includes(course);
    const isTooMany = courses.length === limits.maxCourses;
    const isTooDear = spent + costs[course]! > limits.budget;
    return (isNew && (isTooMany || isTooDear)) || flow.seatCount >= limits.maxSeats;
  };
  const run = (course: number): void => {
    // a course whose learners are all at others by now does not run
    if (flow.seat(course, limits.maxSeats) === 0 || courses.includes(course)) return;
    courses.push(course);
    spent += costs[course]!;
  };
  for (const { course, value, gains } of order) {
    ranked += 1;
    rankedCost += costs[course]!;
    if (ranked <= limits.maxCourses && rankedCost <= limits.budget) relaxed = value;
    relaxedBound = Math.min(relaxedBound, value + mostToAdd(gains, costs, limits).most);
    if (isOver(course)) return { courses, flow, relaxed, relaxedBound };
    run(course);
  }
  // who counted twice for the ranking leaves something open that other courses can fill
  for (;;) {
    const next = bestAddition(flow, able);
    if (next === undefined || isOver(next)) return { courses, flow, relaxed, relaxedBound };
    run(next);
  }
}

/** The course that adds most to a seating within everybody's time, the first of equals. */
function bestAddition(flow: SeatFlow, courses: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const course of courses) {
    const gain = flow.gainOf(course);
    if (gain <= most) continue;
    most = gain;
    best = course;
  }
  return best;
}
