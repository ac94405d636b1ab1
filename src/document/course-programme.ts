import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Count, Id, Office } from "../dataset/primitives";

const place = { opportunity: Id, role: Id };
const unitGap = { opportunity: Id, skill: Id };
const unitDuty = { opportunity: Id, office: Office };

/**
 * What stands open and a course can help to fill: a job's vacancy, a seat in an open unit, a candidate
 * whom a closed opportunity lacks (for one role, or without `role` for any), a gap of a unit, an
 * officer's duty to learn.
 */
export const TrainingOpening = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("vacancy"), ...place }),
  z.object({ kind: z.literal("seat"), ...place }),
  z.object({ kind: z.literal("missing"), opportunity: Id, role: Id.optional() }),
  z.object({ kind: z.literal("gap"), ...unitGap }),
  z.object({ kind: z.literal("duty"), ...unitDuty }),
]);
export type TrainingOpening = Immutable<z.infer<typeof TrainingOpening>>;
export type OpeningKind = TrainingOpening["kind"];

/** One person in one course, what that opens, and its worth in the points of the plan's objective. */
export const Attendance = z.object({ seeker: Id, opens: TrainingOpening, worth: Count });
export type Attendance = Immutable<z.infer<typeof Attendance>>;

/** A course that runs, with those for whom it opens something; seats that are left are free. */
export const CourseRun = z.object({
  course: Id,
  region: Id,
  places: Count,
  cost: Count,
  worth: Count,
  attendees: z.array(Attendance),
});
export type CourseRun = Immutable<z.infer<typeof CourseRun>>;

/** Why a course of the catalogue does not run; the first that holds, in this order. */
export const LEFT_OUT_REASONS = [
  "unknown-skill",
  "unknown-region",
  "begun",
  "no-takers",
  "adds-nothing",
  "limit",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A gap of a unit with the best fit among its members, before the courses and after them. */
export const GapChange = z.object({
  ...unitGap,
  level: z.int().min(1),
  before: BasisPoints,
  after: BasisPoints,
});
export type GapChange = Immutable<z.infer<typeof GapChange>>;

/** What stays open: how many, and whether any course could have helped. */
export const UnmetOpening = z.object({
  opening: TrainingOpening,
  left: z.int().min(1),
  reason: z.enum(["no-course", "not-chosen"]),
});
export type UnmetOpening = Immutable<z.infer<typeof UnmetOpening>>;

/** Which courses run, who attends what, what that opens, and how far it is from the best. */
export const TrainingProgramme = z.object({
  schema: z.literal("taavon.training/1"),
  limits: z.object({
    maxCourses: Count,
    maxSeats: Count.nullable(),
    budget: Count.nullable(),
    coursesPerMember: z.int().min(1),
  }),
  courses: z.array(CourseRun),
  gaps: z.array(GapChange),
  unmet: z.array(UnmetOpening),
  leftOut: z.array(z.object({ course: Id, reason: z.enum(LEFT_OUT_REASONS) })),
  totals: z.object({
    courses: Count,
    seats: Count,
    cost: Count,
    vacancy: Count,
    seat: Count,
    missing: Count,
    gap: Count,
    duty: Count,
  }),
  certificate: z.object({ value: Count, relaxed: Count, bound: Count, gapBp: Count }),
});
export type TrainingProgramme = Immutable<z.infer<typeof TrainingProgramme>>;

/** JSON Schema (draft 2020-12) of a training programme, for the programs that read it. */
export function trainingProgrammeJsonSchema(): object {
  return z.toJSONSchema(TrainingProgramme, { io: "input" });
}
