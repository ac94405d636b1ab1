import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Id, IsoDate, Office, Text } from "../dataset/primitives";
import { Level } from "../dataset/seeker";

// why: the costs of nine thousand courses together stay below 2^53
const MOST_RIALS = 1_000_000_000_000;

/** What a course does for a skill: raises it to a level, for those who hold it at `fromLevel` at least. */
export const Taught = z.object({ skill: Id, toLevel: Level, fromLevel: Level.optional() });
export type Taught = Immutable<z.infer<typeof Taught>>;

/**
 * A course: it teaches skills, or the duties of an office; never both. `region` is the county where it
 * meets, `cost` what one run costs in old rial (0 where not stated). It meets on every day of `dates`,
 * or only on those of `sessions`; with neither, its days are yet to be chosen.
 */
export const Course = z.object({
  id: Id,
  title: Text,
  teaches: z.array(Taught).min(1).optional(),
  office: Office.optional(),
  places: z.int().min(1).max(1_000),
  region: Id,
  cost: z.int().min(0).max(MOST_RIALS).optional(),
  dates: z.object({ from: IsoDate, to: IsoDate }).optional(),
  sessions: z.array(IsoDate).min(1).optional(),
});
export type Course = Immutable<z.infer<typeof Course>>;

/** The courses that could run. */
export const CourseCatalogue = z.object({
  schema: z.literal("taavon.courses/1"),
  courses: z.array(Course),
});
export type CourseCatalogue = Immutable<z.infer<typeof CourseCatalogue>>;

/** JSON Schema (draft 2020-12) of a course catalogue, for the programs that write it. */
export function coursesJsonSchema(): object {
  return z.toJSONSchema(CourseCatalogue, { io: "input" });
}
