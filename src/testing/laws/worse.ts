import type { Assessment } from "../../assessment/assessment";
import { isTextCode, TEXTS } from "../../explain/texts/texts";
import type { Words } from "../../explain/texts/words";
import type { Breach } from "./law";
import { type Told, tell } from "./tell";

/** Which number of an assessment a law looks at. */
export type Measure = "fit" | "appeal" | "score" | "value";

const FALLS: Words = {
  en: "{cause}, the {measure} for `{role}` of `{opportunity}` falls from {before} to {after}",
  fa: "{cause}، {measure} برای نقش «{role}» در «{opportunity}» از {before} به {after} کاهش می‌یابد",
};

const LOST: Words = {
  en: "{cause}, the candidacy for `{role}` of `{opportunity}` is lost ({why})",
  fa: "{cause}، نامزدی برای نقش «{role}» در «{opportunity}» از دست می‌رود ({why})",
};

/** How the first role that is worse off after a change is worse off: a lower number, a lost candidacy. */
export function findWorse(
  before: readonly Assessment[],
  after: readonly Assessment[],
  { measure, cause }: { readonly measure: Measure; readonly cause: Words },
): Breach | undefined {
  for (const [index, now] of after.entries()) {
    const then = before[index];
    if (then === undefined) return undefined;
    const facts = { cause, role: now.role, opportunity: now.opportunity };
    if (now[measure] < then[measure])
      return fallen(then[measure], now[measure], { measure, facts });
    if (then.candidate && !now.candidate) {
      return {
        happened: tell(LOST, { ...facts, why: reasonAgainst(now) }),
        moved: { measure: measureWords(measure), before: then[measure], after: now[measure] },
      };
    }
  }
  return undefined;
}

/** Says that a measure fell. */
export function fallen(
  before: number,
  after: number,
  { measure, facts }: { measure: Measure; facts: Readonly<Record<string, Told>> },
): Breach {
  const words = measureWords(measure);
  return {
    happened: tell(FALLS, { ...facts, measure: words, before, after }),
    moved: { measure: words, before, after },
  };
}

const MEASURES: Readonly<Record<Measure, Words>> = {
  fit: { en: "fit", fa: "تناسب" },
  appeal: { en: "appeal", fa: "مطلوبیت" },
  score: { en: "score", fa: "امتیاز" },
  value: { en: "value", fa: "ارزش" },
};

/** The name of a measure. */
export function measureWords(measure: Measure): Words {
  return MEASURES[measure];
}

/** The rules that fail, or too little fit. */
export function reasonAgainst({ rules, fit }: Assessment): Words {
  const failing = rules.filter(({ status }) => status === "fail");
  if (failing.length === 0) {
    return tell({ en: "a fit of {fit} is too little", fa: "تناسب {fit} کافی نیست" }, { fit });
  }
  const named = failing.map(({ rule }) => ruleWords(rule));
  return {
    en: `rule: ${named.map(({ en }) => en).join(", ")}`,
    fa: `قاعده: ${named.map(({ fa }) => fa).join("، ")}`,
  };
}

/** The name of a rule; a rule in code is told by its id. */
export function ruleWords(rule: string): Words {
  const code = `rule.${rule}`;
  return isTextCode(code) ? TEXTS[code] : { en: rule, fa: rule };
}
