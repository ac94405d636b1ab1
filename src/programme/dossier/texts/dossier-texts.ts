import type { Language } from "../../../text/language";
import { EVENT_TEXTS, EVENT_WORDS } from "./event-texts";
import { BROKEN_TEXTS, MISSING_TEXTS } from "./missing-texts";
import { CONDITION_STATE_TEXTS, OFFICE_CONDITION_TEXTS, OFFICE_TEXTS } from "./office-texts";
import { BEARER_TEXTS, CONDITION_TEXTS, PAPER_STATE_TEXTS } from "./paper-texts";
import { POINT_STATE_TEXTS, POINT_TEXTS } from "./point-texts";
import { COLUMN_TEXTS, CONFIDENCE_TEXTS, NOTE_TEXTS, SECTION_TEXTS } from "./section-texts";
import { BEFORE_TEXTS, STATUS_TEXTS } from "./status-texts";
import {
  COOPERATIVE_TEXTS,
  FIELD_TEXTS,
  RESOLUTION_TEXTS,
  SURPLUS_TEXTS,
  VALUE_TEXTS,
} from "./statute-texts";
import type { Words } from "./words";

/** Every text of a dossier by its code, in Persian and English. Codes are stable; texts are not. */
export const DOSSIER_TEXTS = {
  ...STATUS_TEXTS,
  ...BEFORE_TEXTS,
  ...BEARER_TEXTS,
  ...CONDITION_TEXTS,
  ...PAPER_STATE_TEXTS,
  ...POINT_TEXTS,
  ...POINT_STATE_TEXTS,
  ...OFFICE_TEXTS,
  ...OFFICE_CONDITION_TEXTS,
  ...CONDITION_STATE_TEXTS,
  ...COOPERATIVE_TEXTS,
  ...FIELD_TEXTS,
  ...VALUE_TEXTS,
  ...SURPLUS_TEXTS,
  ...RESOLUTION_TEXTS,
  ...MISSING_TEXTS,
  ...BROKEN_TEXTS,
  ...EVENT_TEXTS,
  ...EVENT_WORDS,
  ...SECTION_TEXTS,
  ...NOTE_TEXTS,
  ...COLUMN_TEXTS,
  ...CONFIDENCE_TEXTS,
} as const;

/** The code of a text of a dossier. */
export type DossierTextCode = keyof typeof DOSSIER_TEXTS;

/**
 * The text of a code, holes unfilled.
 *
 * @example
 * dossierTextOf("status.registered", "en") // => "registered"
 */
export function dossierTextOf(code: DossierTextCode, language: Language): string {
  const words: Words = DOSSIER_TEXTS[code];
  return words[language];
}

/** Whether a string is the code of a text. */
export function isDossierTextCode(code: string): code is DossierTextCode {
  return Object.hasOwn(DOSSIER_TEXTS, code);
}
