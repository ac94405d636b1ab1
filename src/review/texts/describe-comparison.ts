import type { Names } from "../../explain/names";
import { isolate } from "../../text/escape-html";
import type { Language } from "../../text/language";
import type { Attribution, ChainLink } from "../attribution/attribution";
import type { ChangedClause } from "../attribution/changed-clauses";
import type { Move } from "../compare/moves";
import { fillText, idText, opportunityText, placeText } from "./fill-text";
import { reviewText } from "./review-texts";

/** A move in one sentence: who, what, from where to where. */
export function describeMove(
  { seeker, kind, from, to }: Move,
  language: Language,
  names: Names,
): string {
  return fillText("sentence.move", language, {
    seeker: isolate(seeker),
    move: reviewText(`move.${kind}`, language),
    from: placeText(from, language, names),
    to: placeText(to, language, names),
  });
}

/** What an attribution is put into words with. */
export interface AttributionWords {
  readonly language: Language;
  readonly names: Names;
  /** Of the same comparison. */
  readonly clauses: readonly ChangedClause[];
}

/** Why somebody moved, in one sentence; a chain is told from the person to the cause. */
export function describeAttribution(attribution: Attribution, words: AttributionWords): string {
  const { language, names } = words;
  const { seeker: id, cause, through, chain, law } = attribution;
  const seeker = isolate(id);
  const clauses = clausesText(attribution, words);
  if (cause === "re-optimised") return fillText("sentence.re-optimised", language, { seeker });
  if (cause === "displaced") {
    const links = chain.map((link) => linkText(link, words));
    const told = links.join(reviewText("sentence.because", language));
    return fillText("sentence.displaced", language, { seeker, chain: told });
  }
  if (law === undefined) {
    const way = through === "eligibility" ? "eligibility" : "score";
    return fillText(`sentence.${way}`, language, { seeker, clauses });
  }
  return fillText("sentence.unit", language, {
    seeker,
    opportunity: opportunityText(law.opportunity, language, names),
    checks: law.broken.map((rule) => idText("check", rule, language)).join(comma(language)),
    clauses,
  });
}

function linkText({ link, seeker, ...place }: ChainLink, { language, names }: AttributionWords) {
  const isUnit = link === "unit-closed" || link === "unit-opened";
  return fillText(`link.${link}`, language, {
    seeker: isolate(seeker),
    place: isUnit
      ? opportunityText(place.opportunity, language, names)
      : placeText(place, language, names),
  });
}

/** The clauses that do it alone, or the heaviest with those that it takes besides. */
function clausesText(
  { clauses, together }: Pick<Attribution, "clauses" | "together">,
  { language, clauses: known }: AttributionWords,
): string {
  const names = new Map(known.map((one) => [one.id, one.name[language]]));
  const name = (id: string): string => names.get(id) ?? isolate(id);
  const list = (ids: readonly string[]): string => ids.map(name).join(comma(language));
  const [first, ...others] = together;
  if (first === undefined) return list(clauses);
  if (others.length === 0) return name(first);
  return fillText("sentence.together", language, { clause: name(first), others: list(others) });
}

function comma(language: Language): string {
  return language === "fa" ? "، " : ", ";
}
