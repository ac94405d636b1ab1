import { byCodeUnit, sortedById } from "../../dataset/code-unit-order";
import type { Office } from "../../dataset/primitives";
import { TaavonError } from "../../dataset/taavon-error";
import type { Course, Taught } from "../../document/course";
import type { LeftOutReason } from "../../document/course-programme";
import type { Market } from "../../market/market";

/** What a course makes of somebody: other levels of skills, or one who knows an office. */
export type Subject =
  | { readonly kind: "skills"; readonly teaches: readonly Pick<Taught, "skill" | "toLevel">[] }
  | { readonly kind: "office"; readonly office: Office };

/** A course that could run, by indices. */
export interface OfferedCourse {
  readonly course: Course;
  readonly region: number;
  readonly subject: number;
}

/** The courses that could run in id order, what they teach, and those that cannot. */
export interface Offer {
  readonly courses: readonly OfferedCourse[];
  readonly subjects: readonly Subject[];
  /** The courses of each subject. */
  readonly coursesOf: readonly (readonly number[])[];
  readonly unusable: readonly { readonly course: string; readonly reason: LeftOutReason }[];
}

/**
 * Reads courses by a market: who teaches the same thing has one subject. Linear.
 *
 * @throws TaavonError `invalid_option` where an id is used twice, or a course teaches skills and an
 *   office, or neither.
 */
export function readOffer(market: Market, given: readonly Course[]): Offer {
  const courses: OfferedCourse[] = [];
  const subjects: Subject[] = [];
  const coursesOf: number[][] = [];
  const unusable: { course: string; reason: LeftOutReason }[] = [];
  const known = new Map<string, number>();
  let last: string | undefined;
  for (const course of sortedById(given)) {
    if (course.id === last) throw misuse(`course \`${course.id}\` is given twice`);
    last = course.id;
    const reason = whyUnusable(market, course);
    if (reason !== undefined) {
      unusable.push({ course: course.id, reason });
      continue;
    }
    const subject = subjectOf(course);
    const key = JSON.stringify(subject);
    const index = known.get(key) ?? subjects.length;
    if (index === subjects.length) {
      known.set(key, index);
      subjects.push(subject);
      coursesOf.push([]);
    }
    coursesOf[index]!.push(courses.length);
    courses.push({ course, region: market.distances.indexOf(course.region), subject: index });
  }
  return { courses, subjects, coursesOf, unusable };
}

function subjectOf({ id, teaches, office }: Course): Subject {
  if ((teaches === undefined) === (office === undefined)) {
    throw misuse(`course \`${id}\` should teach skills or an office`);
  }
  if (office !== undefined) return { kind: "office", office };
  const sorted = teaches!.map(({ skill, toLevel }) => ({ skill, toLevel }));
  return { kind: "skills", teaches: sorted.sort((a, b) => byCodeUnit(a.skill, b.skill)) };
}

function whyUnusable(market: Market, course: Course): LeftOutReason | undefined {
  const { skills, distances, policy } = market;
  const isKnown = ({ skill, toLevel }: Taught): boolean =>
    skills.indexOf(skill) !== undefined && toLevel <= skills.levels;
  if (!(course.teaches ?? []).every(isKnown)) return "unknown-skill";
  if (distances.indexOf(course.region) === undefined) return "unknown-region";
  const first = daysOf(course)[0]?.from;
  return first !== undefined && first < policy.asOf ? "begun" : undefined;
}

/** Days from the first to the last, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** When a course meets, in order: its sessions, else all its days, else not yet said. */
function daysOf({ dates, sessions }: Course): readonly Days[] {
  if (sessions === undefined) return dates === undefined ? [] : [dates];
  return [...sessions].sort(byCodeUnit).map((day) => ({ from: day, to: day }));
}

/**
 * Whether nobody can attend both: they meet on one day. Where it is not yet said when one of them
 * meets, its days can still be chosen apart from the other's.
 */
export function coursesClash(one: Course, other: Course): boolean {
  const days = daysOf(one);
  const others = daysOf(other);
  return days.some(({ from, to }) => others.some((day) => from <= day.to && day.from <= to));
}

function misuse(message: string): TaavonError {
  return new TaavonError("invalid_option", message);
}
