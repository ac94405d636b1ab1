import type { Dataset } from "../../dataset/dataset";
import type { Course } from "../../document/course";
import type { TrainingProgramme } from "../../document/course-programme";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { updateMarket } from "../../market/update-market";
import type { Effort } from "../../plan/effort";
import { proposePlan } from "../../plan/propose-plan";
import { raisedSkills } from "./raised-skills";

/** What a plan comes to. */
export interface PlanOutcome {
  readonly objective: number;
  readonly placements: number;
  readonly units: number;
  readonly gaps: number;
}

/** What a new plan makes of a training programme. */
export interface TrainingConfirmation {
  readonly effort: Effort;
  readonly before: PlanOutcome;
  readonly after: PlanOutcome;
  /** Those without a place before and with one after, and of them those who attended a course. */
  readonly newlyPlaced: number;
  readonly attendeesPlaced: readonly string[];
  /** Investment opportunities that are open after and not before, and the reverse. */
  readonly opened: readonly string[];
  readonly shut: readonly string[];
}

/**
 * The dataset as it is once everybody has learned what their courses teach. Offices are not skills: to
 * learn one changes no record. Linear; the dataset given stays as it is.
 */
export function trainedDataset(
  dataset: Dataset,
  programme: TrainingProgramme,
  courses: readonly Course[],
): Dataset {
  const teaches = new Map(courses.map((course) => [course.id, course.teaches ?? []]));
  const learned = new Map<string, Course["teaches"] & object>();
  for (const { course, attendees } of programme.courses) {
    for (const { seeker } of attendees) {
      learned.set(seeker, [...(learned.get(seeker) ?? []), ...(teaches.get(course) ?? [])]);
    }
  }
  const seekers = dataset.seekers.map((seeker) => {
    const taught = learned.get(seeker.id);
    // two courses may teach one skill: the higher level stays
    const skills = (taught ?? []).reduce((held, one) => raisedSkills(held, [one]), seeker.skills);
    return skills === seeker.skills ? seeker : { ...seeker, skills };
  });
  return { ...dataset, seekers };
}

/**
 * Counts what a programme opens by planning anew, before the courses and after them with the same
 * effort. Whoever is trained may take a place that somebody else had, and units may form otherwise, so
 * this can be more or less than the programme's own value; plans are not exact, and no law holds.
 *
 * Costs two plans and an update of the market.
 */
export function confirmTraining(
  market: Market,
  programme: TrainingProgramme,
  options: { readonly courses: readonly Course[]; readonly effort?: Effort },
): TrainingConfirmation {
  const { courses, effort = "quick" } = options;
  const trained = trainedDataset(market.dataset, programme, courses);
  // whoever learned nothing is the same record
  const before = new Set(market.dataset.seekers);
  const put = trained.seekers.filter((seeker) => !before.has(seeker));
  const plan = proposePlan(market, { effort });
  const after = proposePlan(updateMarket(market, { seekers: { put } }), { effort });
  const placedBefore = new Set(plan.placements.map(({ seeker }) => seeker));
  const attendees = new Set(
    programme.courses.flatMap((run) => run.attendees.map((one) => one.seeker)),
  );
  const news = after.placements.flatMap(({ seeker }) => (placedBefore.has(seeker) ? [] : [seeker]));
  return {
    effort,
    before: outcomeOf(plan),
    after: outcomeOf(after),
    newlyPlaced: news.length,
    attendeesPlaced: news.filter((seeker) => attendees.has(seeker)),
    opened: unitsWithout(after, plan),
    shut: unitsWithout(plan, after),
  };
}

function outcomeOf({ certificate, placements, units }: Plan): PlanOutcome {
  return {
    objective: certificate.objective,
    placements: placements.length,
    units: units.length,
    gaps: units.reduce((sum, { gaps }) => sum + gaps.length, 0),
  };
}

function unitsWithout({ units }: Plan, other: Plan): string[] {
  const open = new Set(other.units.map(({ opportunity }) => opportunity));
  return units.flatMap(({ opportunity }) => (open.has(opportunity) ? [] : [opportunity]));
}
