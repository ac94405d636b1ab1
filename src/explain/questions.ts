/** What to ask about a missing datum, in the order in which ties are asked. */
export const QUESTION_CODES = [
  "skills",
  "consent",
  "birth-date",
  "hours",
  "travel",
  "distance",
  "capital",
  "education",
  "experience",
  "licences",
  "citizen",
  "barred",
  "memberships",
] as const;

/** A question that an officer asks. */
export type QuestionCode = (typeof QUESTION_CODES)[number];
