import { SeatFlow } from "./seat-flow";
import type { PersonalLimits, SeatNetwork } from "./seat-network";

// problem: in which order courses add most to the worth opened, each time given those before it.
// method: lazy greedy (Minoux 1978, "Accelerated greedy algorithms"): what a course gains can only
//   shrink as others are chosen, so an old gain is a bound, and only the greatest is worked out anew.
//   By gain, or by gain a rial for a budget of cost.
// guarantee: the value is monotone and submodular, so the first k by gain are worth at least 1 − 1/e
//   of the best k (Nemhauser, Wolsey and Fisher 1978).
// complexity: the gains of all courses once, then of a few for each one chosen.

/** A course in its place in the order, and what is known then. */
export interface RankedCourse {
  readonly course: number;
  /** The worth of the courses so far, nobody's time counted. */
  readonly value: number;
  /** Bounds on what each course not yet ranked could still add; 0 for the others. Live, read at once. */
  readonly gains: Float64Array;
}

/** Which courses are ranked, and by what. */
export interface Ranking {
  readonly network: SeatNetwork;
  readonly courses: readonly number[];
  /** Costs in rial: then by gain a rial, and what costs nothing comes first. */
  readonly costs?: Float64Array;
  /** Everybody's time, where it counts: the order is then a guess, and the gains are no bounds. */
  readonly personal?: PersonalLimits;
  /** The gains of the single courses, where known. */
  readonly singles?: Float64Array;
}

/** What each course is worth alone. */
export function singleGains(network: SeatNetwork): Float64Array {
  const flow = new SeatFlow(network);
  return Float64Array.from({ length: network.courseCount }, (_, course) => flow.gainOf(course));
}

/** Ranks courses while they add anything; among equals the first. */
export function* rankCourses(ranking: Ranking): Generator<RankedCourse> {
  const { network, courses, costs, personal, singles = singleGains(network) } = ranking;
  const flow = new SeatFlow(network, personal);
  const gains = new Float64Array(network.courseCount);
  for (const course of courses) gains[course] = singles[course]!;
  const workedOut = new Int32Array(network.courseCount);
  for (let round = 0; ; ) {
    const course = bestOf(courses, gains, costs);
    if (course === undefined) return;
    if (workedOut[course] !== round) {
      gains[course] = flow.gainOf(course);
      workedOut[course] = round;
      continue;
    }
    flow.seat(course);
    gains[course] = 0;
    round += 1;
    yield { course, value: flow.value, gains };
  }
}

function bestOf(
  courses: readonly number[],
  gains: Float64Array,
  costs: Float64Array | undefined,
): number | undefined {
  let best: number | undefined;
  for (const course of courses) {
    if (gains[course] === 0) continue;
    if (best === undefined) best = course;
    else if (
      costs === undefined ? gains[course]! > gains[best]! : isCheaper(gains, costs, course, best)
    )
      best = course;
  }
  return best;
}

/** Whether a course gains more a rial than another; between two that cost nothing, more. */
function isCheaper(gains: Float64Array, costs: Float64Array, one: number, other: number): boolean {
  if (costs[one] === 0 && costs[other] === 0) return gains[one]! > gains[other]!;
  // products pass 2^53
  return BigInt(gains[one]!) * BigInt(costs[other]!) > BigInt(gains[other]!) * BigInt(costs[one]!);
}
