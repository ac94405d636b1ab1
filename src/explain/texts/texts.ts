import type { Language } from "../../text/language";
import { ANSWER_TEXTS, CHANGE_TEXTS, EFFECT_TEXTS } from "./change-texts";
import { CLAUSE_TEXTS } from "./clause-texts";
import { JOINING_TEXTS, LEAVING_TEXTS, UNIT_CHANGE_TEXTS } from "./comparison-texts";
import { EDUCATION_TEXTS, GROUP_TEXTS, MEASURE_TEXTS } from "./fact-texts";
import { COOPERATIVE_TEXTS, KIND_TEXTS, LACK_TEXTS } from "./opportunity-texts";
import {
  CLOSED_HELP_TEXTS,
  CLOSED_TEXTS,
  OBSTACLE_TEXTS,
  UNPLACED_HELP_TEXTS,
  UNPLACED_TEXTS,
} from "./outcome-texts";
import { QUESTION_TEXTS } from "./question-texts";
import { FAILING_TEXTS, RULE_TEXTS, UNKNOWN_TEXTS } from "./rule-texts";
import { CRITERION_TEXTS, SCORE_TEXTS } from "./score-texts";
import {
  BROKEN_CHECK_TEXTS,
  CHECK_TEXTS,
  OFFICE_TEXTS,
  OPEN_CHECK_TEXTS,
  STATUS_TEXTS,
  WEAKNESS_TEXTS,
} from "./unit-texts";
import type { Words } from "./words";

/**
 * Every text by its code, in Persian and English: `rule.age`, `closed.capital`, `check.members`…
 * Codes are stable; texts are not. `{name}` is a hole that `describeReason` fills with a fact.
 */
export const TEXTS = {
  ...RULE_TEXTS,
  ...FAILING_TEXTS,
  ...UNKNOWN_TEXTS,
  ...CRITERION_TEXTS,
  ...SCORE_TEXTS,
  ...UNPLACED_TEXTS,
  ...UNPLACED_HELP_TEXTS,
  ...CLOSED_TEXTS,
  ...CLOSED_HELP_TEXTS,
  ...OBSTACLE_TEXTS,
  ...CLAUSE_TEXTS,
  ...CHANGE_TEXTS,
  ...ANSWER_TEXTS,
  ...EFFECT_TEXTS,
  ...LEAVING_TEXTS,
  ...JOINING_TEXTS,
  ...UNIT_CHANGE_TEXTS,
  ...QUESTION_TEXTS,
  ...CHECK_TEXTS,
  ...OPEN_CHECK_TEXTS,
  ...BROKEN_CHECK_TEXTS,
  ...STATUS_TEXTS,
  ...OFFICE_TEXTS,
  ...WEAKNESS_TEXTS,
  ...KIND_TEXTS,
  ...COOPERATIVE_TEXTS,
  ...LACK_TEXTS,
  ...MEASURE_TEXTS,
  ...EDUCATION_TEXTS,
  ...GROUP_TEXTS,
} as const;

/** The code of a text. */
export type TextCode = keyof typeof TEXTS;

/**
 * The text of a code, holes unfilled.
 *
 * @example
 * textOf("rule.age", "fa") // => "سن"
 */
export function textOf(code: TextCode, language: Language): string {
  const words: Words = TEXTS[code];
  return words[language];
}

/** Whether a string is the code of a text. */
export function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TEXTS, code);
}
