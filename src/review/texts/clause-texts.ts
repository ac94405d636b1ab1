import { isTextCode, textOf } from "../../explain/texts/texts";
import type { Words } from "../../explain/texts/words";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { formatDate } from "../../text/jalali-date";
import type { Language } from "../../text/language";
import { isCode } from "../attribution/policy-values";
import { CLAUSE_NAMES, type ClauseName, type ClauseUnit } from "./clause-names";
import { REVIEW_WORDS } from "./review-words";

/** What changed in a clause: its name, the value before and the value after. */
export function changeWords(
  path: readonly string[],
  name: Words,
  { from, to }: { readonly from?: unknown; readonly to?: unknown },
): Words {
  const unit = knownName(path)?.unit ?? "words";
  const written = (language: Language): string =>
    REVIEW_WORDS["clause.changed"][language]
      .replace("{clause}", () => name[language])
      .replace("{from}", () => valueText(from, unit, language))
      .replace("{to}", () => valueText(to, unit, language));
  return { fa: written("fa"), en: written("en") };
}

/**
 * What a clause is called, by its path; the path itself where no name is known.
 *
 * @example
 * clauseName(["thresholds", "minFit"], "en") // => "the least fit of a candidate"
 */
export function clauseName(path: readonly string[], language: Language): string {
  return clauseWords(path)[language];
}

/** What a clause is called in both languages. */
export function clauseWords(path: readonly string[]): Words {
  const known = knownName(path);
  const plain = isolate(path.join("."));
  if (known === undefined) return { fa: plain, en: plain };
  const { key = "" } = known;
  return filled(known, { fa: keyName(key, "fa"), en: keyName(key, "en") });
}

/** What a clause in code is called, by its own name in its policy. */
export function clauseWordsOf(path: readonly string[], own: Words): Words {
  const known = knownName(path);
  return known === undefined ? own : filled(known, own);
}

function filled({ fa, en }: Words, name: Words): Words {
  return { fa: fa.replace("{name}", () => name.fa), en: en.replace("{name}", () => name.en) };
}

interface KnownClause extends ClauseName {
  /** What stands at the `*` of the path. */
  readonly key?: string;
}

function knownName(path: readonly string[]): KnownClause | undefined {
  const whole = lookUp(path.join("."));
  if (whole !== undefined) return whole;
  for (const [at, key] of path.entries()) {
    const known = lookUp(path.map((own, place) => (place === at ? "*" : own)).join("."));
    if (known !== undefined) return { ...known, key };
  }
  return undefined;
}

function lookUp(path: string): ClauseName | undefined {
  return Object.hasOwn(CLAUSE_NAMES, path) ? CLAUSE_NAMES[path] : undefined;
}

/** A criterion, a group or a type of cooperative by its own text; another key as it is written. */
function keyName(key: string, language: Language): string {
  for (const kind of ["criterion", "group", "cooperative"]) {
    const code = `${kind}.${key}`;
    if (isTextCode(code)) return textOf(code, language);
  }
  return isolate(key);
}

function valueText(value: unknown, unit: ClauseUnit, language: Language): string {
  if (value === undefined) return REVIEW_WORDS["value.absent"][language];
  if (value === null) return REVIEW_WORDS["value.unlimited"][language];
  if (Array.isArray(value)) return listText(value, language);
  if (typeof value === "number") {
    return unit === "points" ? formatPercent(value, language) : formatInteger(value, language);
  }
  if (isCode(value)) return codeText(value, language);
  if (typeof value !== "string") return isolate(JSON.stringify(value));
  if (unit === "date") return formatDate(value, language);
  const code = `value.${value}`;
  return isWord(code) ? REVIEW_WORDS[code][language] : isolate(value);
}

/** The version of a clause in code, and its weight where it has one. */
function codeText(
  { version, weight }: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const shown =
    typeof version === "number" ? formatInteger(version, language) : isolate(`${version}`);
  const code = typeof weight === "number" ? "value.weighted-version" : "value.version";
  return REVIEW_WORDS[code][language]
    .replace("{version}", () => shown)
    .replace("{weight}", () => formatInteger(typeof weight === "number" ? weight : 0, language));
}

function listText(list: readonly unknown[], language: Language): string {
  if (list.length > 0 && list.every((one) => typeof one === "number")) {
    const separator = language === "fa" ? "، " : ", ";
    return list.map((bp) => formatPercent(bp, language)).join(separator);
  }
  const text = REVIEW_WORDS["value.rows"][language];
  return text.replace("{count}", formatInteger(list.length, language));
}

function isWord(code: string): code is keyof typeof REVIEW_WORDS {
  return Object.hasOwn(REVIEW_WORDS, code);
}
