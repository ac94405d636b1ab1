/** The languages that texts for people are written in: Persian and English. */
export type Language = "fa" | "en";

/**
 * The text in the language asked for; else in the other one, else the fallback (say, an id).
 *
 * A blank text counts as missing. A plain string serves both languages.
 *
 * @example
 * pickText({ fa: "جوشکار", en: "Welder" }, "en", "s-12") // => "Welder"
 * pickText({ fa: "جوشکار" }, "en", "s-12") // => "جوشکار"
 * pickText({}, "en", "s-12") // => "s-12"
 */
export function pickText(
  text: string | { readonly fa?: string | undefined; readonly en?: string | undefined },
  language: Language,
  fallback: string,
): string {
  const choices =
    typeof text === "string" ? [text] : language === "fa" ? [text.fa, text.en] : [text.en, text.fa];
  return choices.find((choice) => choice !== undefined && choice.trim() !== "") ?? fallback;
}
