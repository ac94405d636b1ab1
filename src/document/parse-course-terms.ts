import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { CourseTerms } from "./course-terms";

/** Reads course terms; an unknown key or a value out of bounds is an issue. Never throws on plain data. */
export function parseCourseTerms(input: unknown): Result<CourseTerms> {
  const read = CourseTerms.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
