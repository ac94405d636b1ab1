import type { Words } from "../../explain/texts/words";
import type { Language } from "../../text/language";
import { AUDIT_TEXTS, NOTE_TEXTS } from "./audit-texts";
import { COMPARISON_TEXTS } from "./comparison-texts";
import { COVERAGE_TEXTS } from "./coverage-texts";

/**
 * Every text of the review by its code, in Persian and English; `{name}` is a hole. Rules, criteria, groups,
 * kinds, checks and reasons of closed opportunities have theirs in `TEXTS` of `taavon`.
 */
export const REVIEW_TEXTS = {
  ...COMPARISON_TEXTS,
  ...COVERAGE_TEXTS,
  ...AUDIT_TEXTS,
  ...NOTE_TEXTS,
} as const;

/** The code of a text of the review. */
export type ReviewTextCode = keyof typeof REVIEW_TEXTS;

/**
 * The text of a code, holes unfilled.
 *
 * @example
 * reviewText("cause.displaced", "en") // => "displaced by others"
 */
export function reviewText(code: ReviewTextCode, language: Language): string {
  const words: Words = REVIEW_TEXTS[code];
  return words[language];
}
