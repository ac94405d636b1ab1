import type { Course } from "../../document/course";
import type { CourseTerms } from "../../document/course-terms";
import { canAttend, createCanLearn } from "./attendance";
import { createRolePeople } from "./candidates-of";
import { findEffects } from "./course-effects";
import type { Effect } from "./effect-search";
import { coursesClash, type Offer, readOffer } from "./offered-courses";
import { listOpenings, type Opening } from "./openings";
import type { PlanView } from "./read-plan";
import { NONE, type PersonalLimits, type SeatNetwork } from "./seat-network";

/** The choice of courses as numbers, and what the numbers mean. */
export interface TrainingProblem {
  readonly offer: Offer;
  readonly openings: readonly Opening[];
  readonly network: SeatNetwork;
  readonly limits: PersonalLimits;
  /** Cost in rial by course. */
  readonly costs: Float64Array;
  /** What each arc of the network stands for. */
  readonly effects: readonly Effect[];
}

/** Compiles a plan's openings and the given courses. The cost is that of `findEffects`. */
export function compileTraining(
  view: PlanView,
  given: readonly Course[],
  terms: CourseTerms,
): TrainingProblem {
  const { market, roleOf } = view;
  const offer = readOffer(market, given);
  const people = createRolePeople(market, roleOf);
  const { list: openings, groupCapacities } = listOpenings(view, people, terms);
  const canLearn = createCanLearn(market, offer);
  const gapWorth = terms.worth.gap;
  const search = { view, people, offer, canLearn, openings, gapWorth };
  const effects = findEffects(search).sort(
    (a, b) => a.subject - b.subject || a.seeker - b.seeker || a.opening - b.opening,
  );
  const learners = compileLearners(effects);
  const { takerStart, takers } = compileTakers(view, offer, learners);
  const { courses } = offer;
  const { coursesPerMember } = terms.limits;
  return {
    offer,
    openings,
    effects,
    costs: Float64Array.from(courses, ({ course }) => course.cost ?? 0),
    network: {
      courseCount: courses.length,
      learnerCount: learners.seekerOf.length,
      places: Int32Array.from(courses, ({ course }) => course.places),
      takerStart,
      takers,
      ...learners,
      openings: Int32Array.from(effects, ({ opening }) => opening),
      worths: Float64Array.from(effects, ({ worth }) => worth),
      capacities: Int32Array.from(openings, ({ capacity }) => capacity),
      groupOf: Int32Array.from(openings, ({ group }) => group),
      groupCapacities: Int32Array.from(groupCapacities),
    },
    limits: {
      // one place is enough for anybody
      most: roleOf.map((role) => (role === NONE ? 1 : coursesPerMember)),
      clash: (one, other) => coursesClash(courses[one]!.course, courses[other]!.course),
    },
  };
}

/** The distinct (subject, seeker) of sorted effects, with the effects of each as CSR. */
interface Learners {
  readonly seekerOf: Int32Array;
  readonly subjectOf: Int32Array;
  readonly arcStart: Int32Array;
}

function compileLearners(effects: readonly Effect[]): Learners {
  const seekerOf: number[] = [];
  const subjectOf: number[] = [];
  const arcStart: number[] = [];
  effects.forEach(({ seeker, subject }, arc) => {
    const before = effects[arc - 1];
    if (before?.seeker === seeker && before.subject === subject) return;
    seekerOf.push(seeker);
    subjectOf.push(subject);
    arcStart.push(arc);
  });
  arcStart.push(effects.length);
  return {
    seekerOf: Int32Array.from(seekerOf),
    subjectOf: Int32Array.from(subjectOf),
    arcStart: Int32Array.from(arcStart),
  };
}

function compileTakers(
  { market }: PlanView,
  { courses, subjects }: Offer,
  { seekerOf, subjectOf }: Learners,
): Pick<SeatNetwork, "takerStart" | "takers"> {
  const learnersOf = subjects.map((): number[] => []);
  subjectOf.forEach((subject, learner) => {
    learnersOf[subject]!.push(learner);
  });
  const takerStart = new Int32Array(courses.length + 1);
  const takers: number[] = [];
  courses.forEach((offered, course) => {
    for (const learner of learnersOf[offered.subject]!) {
      if (canAttend(market, seekerOf[learner]!, offered)) takers.push(learner);
    }
    takerStart[course + 1] = takers.length;
  });
  return { takerStart, takers: Int32Array.from(takers) };
}
