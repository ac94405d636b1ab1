import type { Language } from "../../text/language";
import { TRAINING_TEXTS, type TrainingTextCode } from "./training-texts";

/** The text of a code in a language with its holes filled; what is not given stays as it is. */
export function fillText(
  code: TrainingTextCode,
  language: Language,
  facts: ReadonlyMap<string, string> = new Map(),
): string {
  return TRAINING_TEXTS[code][language].replace(
    /\{(\w+)\}/g,
    (hole, name: string) => facts.get(name) ?? hole,
  );
}
