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
  /** What a new plan makes of it. */
  readonly confirmation: TrainingConfirmation;
}

/** Proposes courses for a plan, chooses among them and plans twice more to see what they open. */
export function planCourses(market: Market, plan: Plan): TrainingPart {
  const terms = defaultCourseTerms();
  const courses = proposeCourses(market, trainingNeeds(market, plan), terms);
  const programme = planTraining(market, plan, { courses, terms });
  const confirmation = confirmTraining(market, programme, { courses });
  return { terms, courses, programme, confirmation };
}
