import type { Names } from "../../explain/names";
import { isTextCode, textOf } from "../../explain/texts/texts";
import { isolate } from "../../text/escape-html";
import { type Language, pickText } from "../../text/language";
import { REVIEW_TEXTS, type ReviewTextCode, reviewText } from "./review-texts";

/** A text of the review with its holes filled. */
export function fillText(
  code: ReviewTextCode,
  language: Language,
  facts: Readonly<Record<string, string>>,
): string {
  return reviewText(code, language).replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : hole,
  );
}

/** Whether a string is the code of a text of the review. */
export function isReviewTextCode(code: string): code is ReviewTextCode {
  return Object.hasOwn(REVIEW_TEXTS, code);
}

/** The text of a code of `TEXTS`, or the id as it is, isolated. */
export function idText(kind: "rule" | "group" | "check", id: string, language: Language): string {
  const code = `${kind}.${id}`;
  return isTextCode(code) ? textOf(code, language) : isolate(id);
}

/** A place in words: the opportunity with the role. */
export function placeText(
  place: { readonly opportunity: string; readonly role: string } | null,
  language: Language,
  names: Names,
): string {
  if (place === null) return reviewText("sentence.no-place", language);
  const { opportunity, role } = place;
  return fillText("sentence.place", language, {
    opportunity: opportunityText(opportunity, language, names),
    role: isolate(pickText(names.role(opportunity, role) ?? {}, language, role)),
  });
}

/** An opportunity by its title, or its id. */
export function opportunityText(id: string, language: Language, names: Names): string {
  return isolate(pickText(names.opportunity(id) ?? {}, language, id));
}
