import type { Names, Words } from "taavon";
import { type ReviewTextCode, reviewText } from "taavon/review";
import { createVoice, type Voice } from "../../match-batch/report/voice";
import { type ReviewKey, TEXTS } from "./texts";

/** The voice of the reports, with the sentences of this one. */
export interface ReviewVoice extends Voice {
  /** A sentence of this report, with `{name}` filled in from the values. */
  readonly tell: (key: ReviewKey, values?: Readonly<Record<string, string>>) => string;
  /** A text of `taavon/review`, with a capital letter. */
  readonly review: (code: ReviewTextCode) => string;
  /** A sentence with its capital letter. */
  readonly sentence: (text: string) => string;
  /** Words that come with the data. */
  readonly pick: (words: Words) => string;
  /** A name of the dataset at hand, or the id. */
  readonly region: (names: Names, id: string) => string;
  readonly opportunity: (names: Names, id: string) => string;
  readonly role: (names: Names, opportunity: string, role: string) => string;
  /** Basis points, or a dash for nothing. */
  readonly points: (bp: number | null | undefined) => string;
}

/** The voice of one language. */
export function createReviewVoice(language: Voice["language"]): ReviewVoice {
  const voice = createVoice(language);
  return {
    ...voice,
    tell: (key, values = {}) =>
      TEXTS[key][language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole),
    review: (code) => capitalized(reviewText(code, language)),
    sentence: capitalized,
    pick: (words) => capitalized(words[language]),
    region: (names, id) => voice.name(names.region(id), id),
    opportunity: (names, id) => voice.name(names.opportunity(id), id),
    role: (names, opportunity, role) => voice.name(names.role(opportunity, role), role),
    points: (bp) => (bp === null || bp === undefined ? "–" : voice.percent(bp)),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
