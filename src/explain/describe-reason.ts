import type { Text } from "../dataset/primitives";
import { isolate } from "../text/escape-html";
import { formatInteger, formatPercent } from "../text/format-number";
import { formatDate } from "../text/jalali-date";
import { type Language, pickText } from "../text/language";
import { formatRialsShort } from "../text/money";
import type { Names } from "./names";
import type { Fact, Reason } from "./reason";
import { isTextCode, textOf } from "./texts/texts";

/**
 * Writes a reason in a language: its text with the facts filled in. Names come from the dataset (an
 * id where it has none) and are isolated, so that they keep their own direction; numbers have the
 * digits of the language, money is shortened to millions or billions of rial. The reason `rule.age`,
 * for one, reads `سن` in Persian.
 */
export function describeReason(reason: Reason, language: Language, names: Names): string {
  return textOf(reason.code, language).replace(/\{(\w+)\}/g, (hole, name: string) => {
    const fact = Object.hasOwn(reason.facts, name) ? reason.facts[name] : undefined;
    return fact === undefined ? hole : describeFact(fact, language, names);
  });
}

function describeFact(fact: Fact, language: Language, names: Names): string {
  switch (fact.kind) {
    case "count":
      return formatInteger(fact.value, language);
    case "points":
      return formatPercent(fact.value, language);
    case "rials":
      return formatRialsShort(fact.value, language);
    case "kilometres":
    case "months":
      return textOf(`measure.${fact.kind}`, language).replace(
        "{count}",
        formatInteger(fact.value, language),
      );
    case "date":
      return formatDate(fact.value, language);
    case "education": {
      const code = `education.${fact.level}`;
      return isTextCode(code) ? textOf(code, language) : formatInteger(fact.level, language);
    }
    case "text":
      return textOf(fact.code, language);
    case "words":
      return fact[language];
    case "group": {
      const code = `group.${fact.id}`;
      return isTextCode(code) ? textOf(code, language) : isolate(fact.id);
    }
    case "skill":
      return named(names.skill(fact.id), fact.id, language);
    case "opportunity":
      return named(names.opportunity(fact.id), fact.id, language);
    case "role":
      return named(names.role(fact.opportunity, fact.role), fact.role, language);
    case "seeker":
    case "licence":
    case "occupation":
      return isolate(fact.id);
  }
}

function named(name: Text | undefined, id: string, language: Language): string {
  return isolate(pickText(name ?? {}, language, id));
}
