import type { CourseTermsInput } from "./course-terms";

// confidence: A official or primary text seen, B secondary page seen, C general knowledge only.

/**
 * Course terms to begin with for Zanjan province. The number of courses is the announced one; the rest
 * is confidence C, the office's to decide: a course of twenty that raises a skill by up to three levels
 * of five, a closed gap worth half a filled place, a trained officer a fifth.
 */
export const zanjanCourseTerms = {
  schema: "taavon.course-terms/1",
  id: "zanjan-courses",
  version: "1405.1",
  limits: {
    courses: 110,
    coursesPerMember: 2,
    source:
      "Cooperative office of Zanjan, on 1388: 110 courses for managers and inspectors; two courses a member are a default",
    confidence: "B",
    validFrom: "2009-03-21",
  },
  proposal: {
    places: 20,
    minTakers: 3,
    levels: 3,
    source: "Default of this library, to be replaced by the office's own practice",
    confidence: "C",
  },
  worth: {
    gap: 5_000,
    officer: 2_000,
    alternate: 1_000,
    source: "Default of this library: a filled place counts 10 000 besides its value",
    confidence: "C",
  },
} as const satisfies CourseTermsInput;
