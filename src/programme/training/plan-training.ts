import { TaavonError } from "../../dataset/taavon-error";
import type { Course } from "../../document/course";
import type { TrainingProgramme } from "../../document/course-programme";
import type { CourseTerms } from "../../document/course-terms";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import type { ChoiceLimits } from "./choice-problem";
import { chooseCourses } from "./choose-courses";
import { decodeProgramme } from "./decode-programme";
import { defaultCourseTerms } from "./default-course-terms";
import { readPlan } from "./read-plan";
import { compileTraining } from "./training-problem";

/** What to choose from, and how much of it. */
export interface TrainingOptions {
  /** The courses that could run: a catalogue's, or what `proposeCourses` proposes. */
  readonly courses: readonly Course[];
  /** The default terms of Zanjan where not stated. */
  readonly terms?: CourseTerms;
  /** The most courses that run; `terms.limits.courses` where not stated. */
  readonly maxCourses?: number;
  /** The most seats in all courses together; no limit where not stated. */
  readonly maxSeats?: number;
  /** What the courses may cost together, in rial; no limit where not stated. */
  readonly budget?: number;
}

/**
 * Chooses which courses run and who attends what, so that the most value opens up: vacancies, seats of
 * open units and missing candidates of closed opportunities that somebody newly qualifies for, gaps of
 * units that close, officers who learn their office. What a course does for somebody is found by
 * assessing them anew with the skills it teaches; a filled place counts its worth in the plan's
 * objective, gaps and officers what the terms say. Attendees are seated where they reach the county,
 * hold the level it starts from and have time (the unplaced one course, members `coursesPerMember` that
 * do not clash).
 *
 * `certificate`: `value` is the worth opened; `relaxed` that of the ranked courses when nobody's time
 * is counted, at least 1 − 1/e of the best possible where the number of courses is the only limit (a
 * half of that where it is the budget); no choice within the limits is worth more than `bound`. More
 * courses, seats or rials never give a smaller `value`, nor a smaller `relaxed`. All three speak of the plan as it stands, a closed opportunity counted by its part of the missing; what a new
 * plan makes of the courses is `confirmTraining`'s to say, and no law holds for that.
 *
 * The same market, plan and options give the same programme, byte for byte. Costs a visit of everybody
 * within reach of each open role, and a few hundred paths through the seats for each course chosen.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have; `invalid_option`
 *   where a limit is no whole number from 0 on, or a course is given twice or teaches neither skills nor
 *   an office, or both.
 */
export function planTraining(
  market: Market,
  plan: Plan,
  options: TrainingOptions,
): TrainingProgramme {
  const { courses, terms = defaultCourseTerms() } = options;
  const limits: ChoiceLimits = {
    maxCourses: limitOf("maxCourses", options.maxCourses ?? terms.limits.courses),
    maxSeats: limitOf("maxSeats", options.maxSeats),
    budget: limitOf("budget", options.budget),
  };
  const view = readPlan(market, plan);
  const problem = compileTraining(view, courses, terms);
  const { network, limits: personal, costs } = problem;
  const choice = chooseCourses({ network, personal, costs }, limits);
  return decodeProgramme(
    view,
    { problem, choice },
    { ...limits, coursesPerMember: terms.limits.coursesPerMember },
  );
}

function limitOf(name: string, value: number | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new TaavonError("invalid_option", `\`${name}\` should be an integer from 0 on`);
}
