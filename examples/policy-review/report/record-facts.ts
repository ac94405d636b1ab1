import { TEXTS as TERMS, type TextCode } from "taavon";
import type { ReviewVoice } from "./review-voice";
import { type ReviewKey, TEXTS } from "./texts";

/** One fact of a record, in words. */
export interface RecordFact {
  readonly name: string;
  readonly value: string;
}

// why: names and titles of drawn records are their ids, and say nothing
const LEFT_OUT = new Set(["id", "title", "name"]);

// why: values of these kinds are words of the library
const WORDS = ["kind", "cooperative", "group"] as const;

function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TERMS, code);
}

/** The facts of a person, an opportunity or a skill, a line for each top-level field. */
export function recordFacts(record: object, voice: ReviewVoice): RecordFact[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (LEFT_OUT.has(key) || isEmpty(value)) return [];
    return [{ name: nameOf(key, voice), value: written(value, key, voice) }];
  });
}

/** An empty list says that there are none; an object without fields says nothing. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || Array.isArray(value)) return false;
  return value === null || Object.keys(value).length === 0;
}

function nameOf(key: string, voice: ReviewVoice): string {
  const known = `fact_${key}`;
  return isKey(known) ? voice.tell(known) : key;
}

function isKey(key: string): key is ReviewKey {
  return Object.hasOwn(TEXTS, key);
}

function written(value: unknown, key: string, voice: ReviewVoice): string {
  if (typeof value === "number") return voice.integer(value);
  if (typeof value === "boolean") return voice.tell(value ? "yes" : "no");
  if (typeof value === "string") {
    const known = WORDS.map((kind) => `${kind}.${value}`).find(isTextCode);
    if (known !== undefined) return voice.term(known);
    return /^\d{4}-\d\d-\d\d$/.test(value) ? voice.date(value) : isolated(value);
  }
  const comma = voice.language === "fa" ? "، " : ", ";
  if (Array.isArray(value)) {
    if (value.length === 0) return voice.tell("none");
    return value.map((one) => written(one, key, voice)).join(voice.language === "fa" ? "؛ " : "; ");
  }
  return Object.entries(value ?? {})
    .filter(([inner, part]) => inner !== "title" && inner !== "name" && !isEmpty(part))
    .map(([inner, part]) => {
      const text = written(part, inner, voice);
      // why: what a requirement or a role is of names itself
      if (inner === "skill" || inner === "id") return text;
      return typeof part === "object"
        ? `${nameOf(inner, voice)}: ${text}`
        : `${nameOf(inner, voice)} ${text}`;
    })
    .join(comma);
}

/** An id keeps its own direction in a Persian sentence. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
