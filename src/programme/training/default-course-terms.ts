import type { CourseTerms } from "../../document/course-terms";
import { zanjanCourseTerms } from "../../document/course-terms-zanjan";
import { parseCourseTerms } from "../../document/parse-course-terms";

/** The course terms that hold where none are given. */
export function defaultCourseTerms(): CourseTerms {
  const read = parseCourseTerms(zanjanCourseTerms);
  if (!read.ok) throw new Error("invariant broken: the default course terms should be readable");
  return read.value;
}
