import {
  describeReason,
  formatDate,
  formatInteger,
  formatPercent,
  formatRials,
  formatRialsShort,
  type Language,
  type Names,
  type Policy,
  pickText,
  type Reason,
  type RuleId,
  ruleWords,
  type Text,
  type TextCode,
  textOf,
  toPersianDigits,
} from "taavon";
import { TEXTS, type TextKey } from "./texts";

/** Words in both languages of the report. */
export interface BothLanguages {
  readonly fa: string;
  readonly en: string;
}

/** Everything that depends on the language in which a page is written. */
export interface Voice {
  readonly language: Language;
  /** A sentence of the report, with `{name}` filled in from the values. */
  readonly say: (key: TextKey, values?: Readonly<Record<string, string>>) => string;
  /** A text of the library: of a rule, a reason, a check, an office… */
  readonly term: (code: TextCode) => string;
  /** The same with a capital letter, where it stands by itself. */
  readonly label: (code: TextCode) => string;
  /** A rule by its name: the library's, or the policy's own. */
  readonly rule: (id: RuleId, policy: Policy) => string;
  /** A reason with its facts. */
  readonly describe: (reason: Reason, names: Names) => string;
  /** Words of the dataset; the id where it has none. */
  readonly name: (text: Text | undefined, id: string) => string;
  readonly integer: (value: number) => string;
  /** Basis points as a percentage. */
  readonly percent: (bp: number) => string;
  /** Basis points as a percentage, rounded to a tenth. */
  readonly tenth: (bp: number) => string;
  /** A part of a whole as a percentage, rounded to a tenth. */
  readonly share: (part: number, whole: number) => string;
  readonly rials: (amount: number) => string;
  readonly rialsShort: (amount: number) => string;
  readonly date: (iso: string) => string;
  /** Digits of codes and versions as this language writes them. */
  readonly digits: (text: string) => string;
}

/** The voice of one language. */
export function createVoice(language: Language): Voice {
  const percent = (bp: number): string => formatPercent(bp, language);
  return {
    language,
    say: (key, values = {}) =>
      TEXTS[key][language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole),
    term: (code) => textOf(code, language),
    label: (code) => capitalized(textOf(code, language)),
    rule: (id, policy) => ruleWords(id, policy)[language],
    describe: (reason, names) => describeReason(reason, language, names),
    name: (text, id) => pickText(text ?? {}, language, id),
    integer: (value) => formatInteger(value, language),
    percent,
    tenth: (bp) => percent(Math.round(bp / 10) * 10),
    share: (part, whole) => percent(whole === 0 ? 0 : Math.round((1_000 * part) / whole) * 10),
    rials: (amount) => formatRials(amount, language),
    rialsShort: (amount) => formatRialsShort(amount, language),
    date: (iso) => formatDate(iso, language),
    digits: (text) => (language === "fa" ? toPersianDigits(text) : text),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
