import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Id } from "../dataset/primitives";
import { provenance } from "../policy/section";

const Some = z.int().min(1).max(1_000);

/** Worth in the basis points of a plan's objective, where a placement counts some 17 000. */
const Worth = z.int().min(0).max(1_000_000);

/**
 * On what terms courses are planned. Versioned data; any object may carry `source`, `confidence` and
 * `validFrom`, other unknown keys are refused.
 */
export const CourseTerms = z.strictObject({
  ...provenance,
  schema: z.literal("taavon.course-terms/1"),
  id: Id,
  version: z.union([Id, z.int().min(0)]),
  /** how many courses may run, and how many one member of a unit may attend */
  limits: z.strictObject({
    ...provenance,
    courses: z.int().min(0).max(9_000),
    coursesPerMember: Some,
  }),
  /** what a course looks like where none is given: `levels` is how far it raises a skill at most */
  proposal: z.strictObject({ ...provenance, places: Some, minTakers: Some, levels: Some }),
  /** what closing a whole gap of a unit is worth, and training one officer or alternate */
  worth: z.strictObject({ ...provenance, gap: Worth, officer: Worth, alternate: Worth }),
});
export type CourseTerms = Immutable<z.infer<typeof CourseTerms>>;

/** What a caller writes as course terms. */
export type CourseTermsInput = z.input<typeof CourseTerms>;

/** JSON Schema (draft 2020-12) of course terms, for services in other languages. */
export function courseTermsJsonSchema(): object {
  return z.toJSONSchema(CourseTerms, { io: "input" });
}
