import type { Market, Plan } from "taavon";
import {
  type Course,
  type CourseTerms,
  confirmTraining,
  defaultCourseTerms,
  planTraining,
  proposeCourses,
  type TrainingConfirmation,
  type TrainingProgramme,
  trainingNeeds,
} from "taavon/programme";

/** Which courses should run, and what they open. */
export interface TrainingPart {
  readonly terms: CourseTerms;
  /** The courses that were proposed to choose from. */
  readonly courses: readonly Course[];
  readonly programme: TrainingProgramme;
  /** What a new plan makes of it; `null` where nobody asked for one. */
  readonly confirmation: TrainingConfirmation | null;
}

/** Proposes courses for a plan and chooses among them; with `confirm`, plans twice more. */
export function planCourses(market: Market, plan: Plan, confirm: boolean): TrainingPart {
  const terms = defaultCourseTerms();
  const courses = proposeCourses(market, trainingNeeds(market, plan), terms);
  const programme = planTraining(market, plan, { courses, terms });
  const confirmation = confirm ? confirmTraining(market, programme, { courses }) : null;
  return { terms, courses, programme, confirmation };
}
