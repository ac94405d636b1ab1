import type {
  Attendance,
  CourseRun,
  LeftOutReason,
  OpeningKind,
  TrainingOpening,
  TrainingProgramme,
} from "../../document/course-programme";
import { multiplyDivideUp } from "../../market/exact-division";
import type { ChoiceLimits } from "./choice-problem";
import type { Choice } from "./choose-courses";
import { gapChanges } from "./gap-changes";
import { openingOf } from "./opening-of";
import type { PlanView } from "./read-plan";
import { NONE } from "./seat-network";
import type { TrainingProblem } from "./training-problem";
import { unmetOpenings } from "./unmet-openings";

/** The limits that a programme keeps. */
export interface ProgrammeLimits extends ChoiceLimits {
  readonly coursesPerMember: number;
}

/** Writes a choice of courses in words. */
export function decodeProgramme(
  view: PlanView,
  { problem, choice }: { readonly problem: TrainingProblem; readonly choice: Choice },
  limits: ProgrammeLimits,
): TrainingProgramme {
  const { flow, relaxed, bound } = choice;
  const { value } = flow;
  const courses = courseRuns(view, problem, choice);
  const stated = (limit: number): number | null => (Number.isFinite(limit) ? limit : null);
  return {
    schema: "taavon.training/1",
    limits: {
      maxCourses: limits.maxCourses,
      maxSeats: stated(limits.maxSeats),
      budget: stated(limits.budget),
      coursesPerMember: limits.coursesPerMember,
    },
    courses,
    gaps: gapChanges(view, problem, flow),
    unmet: unmetOpenings(view, problem, flow),
    leftOut: leftOut(problem, choice),
    totals: totalsOf(courses),
    certificate: {
      value,
      relaxed,
      bound,
      gapBp: bound === 0 ? 0 : multiplyDivideUp(10_000, bound - value, bound),
    },
  };
}

/** The courses that anybody attends, in id order. */
function courseRuns(
  { market }: PlanView,
  { offer, network, effects, openings }: TrainingProblem,
  { flow: { courseOf, arcOf } }: Choice,
): CourseRun[] {
  const attendees = offer.courses.map((): Attendance[] => []);
  courseOf.forEach((course, learner) => {
    if (course === NONE) return;
    const { opening, worth, role } = effects[arcOf[learner]!]!;
    const seeker = market.seekerIds[network.seekerOf[learner]!]!;
    attendees[course]!.push({ seeker, opens: openingOf(market, openings[opening]!, role), worth });
  });
  return offer.courses.flatMap(({ course: { id, region, places, cost = 0 } }, index) => {
    const own = attendees[index]!;
    if (own.length === 0) return [];
    own.sort((a, b) => (a.seeker < b.seeker ? -1 : 1));
    const worth = own.reduce((sum, one) => sum + one.worth, 0);
    return [{ course: id, region, places, cost, worth, attendees: own }];
  });
}

function leftOut(
  { offer, network }: TrainingProblem,
  { flow }: Choice,
): { readonly course: string; readonly reason: LeftOutReason }[] {
  const running = new Set(flow.courseOf);
  const reasonOf = (course: number): LeftOutReason => {
    if (network.takerStart[course] === network.takerStart[course + 1]) return "no-takers";
    return flow.gainOf(course) === 0 ? "adds-nothing" : "limit";
  };
  const idle = offer.courses.flatMap(({ course: { id } }, course) =>
    running.has(course) ? [] : [{ course: id, reason: reasonOf(course) }],
  );
  return [...offer.unusable, ...idle].sort((a, b) => (a.course < b.course ? -1 : 1));
}

function totalsOf(courses: readonly CourseRun[]): TrainingProgramme["totals"] {
  const opened = (kind: OpeningKind): number => {
    const isOfKind = ({ opens }: { readonly opens: TrainingOpening }): boolean =>
      opens.kind === kind;
    return courses.reduce((sum, { attendees }) => sum + attendees.filter(isOfKind).length, 0);
  };
  return {
    courses: courses.length,
    seats: courses.reduce((sum, { attendees }) => sum + attendees.length, 0),
    cost: courses.reduce((sum, { cost }) => sum + cost, 0),
    vacancy: opened("vacancy"),
    seat: opened("seat"),
    missing: opened("missing"),
    gap: opened("gap"),
    duty: opened("duty"),
  };
}
