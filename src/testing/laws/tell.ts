import type { Words } from "../../explain/texts/words";
import { formatInteger } from "../../text/format-number";
import type { Language } from "../../text/language";

/** What can stand in a hole of a text: an id, a number, words. */
export type Told = string | number | Words;

/** Fills the holes of a text in both languages; numbers are written as each language writes them. */
export function tell(words: Words, facts: Readonly<Record<string, Told>>): Words {
  return { en: fill(words.en, facts, "en"), fa: fill(words.fa, facts, "fa") };
}

function fill(text: string, facts: Readonly<Record<string, Told>>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? "";
    if (typeof fact === "number") return formatInteger(fact, language);
    return typeof fact === "string" ? fact : fact[language];
  });
}
