import type { Course } from "../../document/course";
import { UNKNOWN_KM } from "../../market/distances";
import type { Market } from "../../market/market";
import type { Offer } from "./offered-courses";
import { heldLevel } from "./raised-skills";

/**
 * Whether somebody can be at a place: at home, or as near as they travel. Nobody moves house for a
 * course, and a distance that is not known is too far.
 */
export function reachesRegion(
  { seekers, distances }: Market,
  seeker: number,
  region: number,
): boolean {
  const km = distances.km(seekers.region[seeker]!, region);
  if (km === UNKNOWN_KM) return false;
  return km === 0 || km <= seekers.travelKm[seeker]!;
}

/** Whether somebody reaches a course and knows what it starts from. */
export function canAttend(
  market: Market,
  seeker: number,
  { course, region }: { readonly course: Course; readonly region: number },
): boolean {
  if (!reachesRegion(market, seeker, region)) return false;
  const { skills } = market.seekerRecords[seeker]!;
  return (course.teaches ?? []).every(
    ({ skill, fromLevel = 0 }) => heldLevel(skills, skill) >= fromLevel,
  );
}

/** Tells whether a seeker can attend any course of a subject. */
export type CanLearn = (seeker: number, subject: number) => boolean;

/** Makes the look-up; each pair is worked out once, in the number of the subject's courses. */
export function createCanLearn(market: Market, { courses, coursesOf }: Offer): CanLearn {
  const known = coursesOf.map(() => new Uint8Array(market.seekers.count));
  return (seeker, subject) => {
    const answers = known[subject]!;
    if (answers[seeker] === 0) {
      const can = coursesOf[subject]!.some((course) => canAttend(market, seeker, courses[course]!));
      answers[seeker] = can ? 2 : 1;
    }
    return answers[seeker] === 2;
  };
}
