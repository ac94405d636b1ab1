import type { Text } from "../../dataset/primitives";
import type { PointRow } from "../../document/dossier-checklist";
import type { Condition } from "../../document/dossier-member";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { formatDate } from "../../text/jalali-date";
import { type Language, pickText } from "../../text/language";
import { formatRials } from "../../text/money";
import { toPersianDigits } from "../../text/persian-digits";
import { type DossierTextCode, dossierTextOf, isDossierTextCode } from "./texts/dossier-texts";

/** Everything about a dossier's page that depends on the language. */
export interface DossierVoice {
  readonly language: Language;
  /** A text with its holes filled; holes without a value are left out. */
  readonly say: (code: DossierTextCode, values?: Readonly<Record<string, string>>) => string;
  /** Words of the dataset or the procedure; the id where there are none. */
  readonly name: (text: Text | undefined, id: string) => string;
  /** An id or code, which keeps its own direction. */
  readonly id: (id: string) => string;
  readonly ids: (ids: readonly string[]) => string;
  /** Words one after the other, between the commas of the language. */
  readonly list: (words: readonly string[]) => string;
  readonly integer: (value: number) => string;
  readonly percent: (bp: number) => string;
  readonly rials: (amount: number | bigint) => string;
  readonly date: (iso: string) => string;
  /** Free text as it was written, with the digits of the language. */
  readonly digits: (text: string) => string;
  /** How far a number can be relied on, and where it is from. */
  readonly standing: (row: Standing) => string;
}

/** The provenance of a number. */
export interface Standing {
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
  readonly validFrom?: string | undefined;
}

/** Marks that read the same in both languages. */
export const MARKS = { met: "☑", open: "☐", failed: "☒", none: "—" } as const;

/** The mark of a condition. */
export function markOf(state: Condition): string {
  return MARKS[state];
}

/** The mark of a point. */
export function pointMark(state: PointRow["state"]): string {
  if (state === "settled") return MARKS.met;
  return state === "fails" ? MARKS.failed : MARKS.open;
}

/** The voice of a language. */
export function dossierVoice(language: Language): DossierVoice {
  const say: DossierVoice["say"] = (code, values = {}) =>
    dossierTextOf(code, language)
      .replace(/\{(\w+)\}/g, (_, hole: string) => values[hole] ?? "")
      .trim();
  const list = (words: readonly string[]): string => words.join(language === "fa" ? "، " : ", ");
  const date = (iso: string): string => formatDate(iso, language);
  return {
    language,
    say,
    name: (text, id) => pickText(text ?? {}, language, id),
    id: isolate,
    ids: (ids) => list(ids.map(isolate)),
    list,
    integer: (value) => formatInteger(value, language),
    percent: (bp) => formatPercent(bp, language),
    rials: (amount) => formatAmount(amount, language),
    date,
    digits: (text) => (language === "fa" ? toPersianDigits(text) : text),
    standing: ({ source, confidence, validFrom }) =>
      [
        confidence === undefined ? undefined : confidenceText(confidence, say),
        source === undefined ? undefined : isolate(source),
        validFrom === undefined ? undefined : date(validFrom),
      ]
        .filter((part) => part !== undefined)
        .join(language === "fa" ? "؛ " : "; "),
  };
}

function confidenceText(confidence: string, say: DossierVoice["say"]): string {
  const code = `confidence.${confidence}`;
  return isDossierTextCode(code) ? say(code) : isolate(confidence);
}

/** Rials of any size: what members paid in all may pass 2^53. */
function formatAmount(amount: number | bigint, language: Language): string {
  if (typeof amount === "number") return formatRials(amount, language);
  return formatRials(0, language).replace(/^\S+/, formatInteger(amount, language));
}
