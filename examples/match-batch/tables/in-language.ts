import { type Language, pickText, type Text } from "taavon";

/** A text in one language for a table; empty where there is none in any. */
export function inLanguage(text: Text | undefined, language: Language): string {
  return pickText(text ?? {}, language, "");
}
