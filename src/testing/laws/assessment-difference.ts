import type { Assessment } from "../../assessment/assessment";
import type { Words } from "../../explain/texts/words";
import type { Breach } from "./law";
import { tell } from "./tell";
import { measureWords } from "./worse";

const DIFFERS: Words = {
  en: "{cause}, the {measure} for `{role}` of `{opportunity}` changes from {before} to {after}",
  fa: "{cause}، {measure} برای نقش «{role}» در «{opportunity}» از {before} به {after} تغییر می‌کند",
};

const JUDGED: Words = {
  en: "{cause}, a criterion, a rule or the candidacy for `{role}` of `{opportunity}` changes",
  fa: "{cause}، معیاری، قاعده‌ای یا نامزدی برای نقش «{role}» در «{opportunity}» تغییر می‌کند",
};

/** How the first of two lists of like assessments differs, whatever their ids. */
export function assessmentDifference(
  before: readonly Assessment[],
  after: readonly Assessment[],
  cause: Words,
): Breach | undefined {
  for (const [index, then] of before.entries()) {
    const now = after[index];
    if (now === undefined) return undefined;
    if (JSON.stringify(numbersOf(then)) === JSON.stringify(numbersOf(now))) continue;
    const { role, opportunity } = then;
    const measure = (["fit", "appeal", "value"] as const).find((one) => then[one] !== now[one]);
    if (measure === undefined) return { happened: tell(JUDGED, { cause, role, opportunity }) };
    const words = measureWords(measure);
    const moved = { measure: words, before: then[measure], after: now[measure] };
    const facts = { ...moved, cause, role, opportunity };
    return { happened: tell(DIFFERS, facts), moved };
  }
  return undefined;
}

function numbersOf({ seeker: _, opportunity: _o, role: _r, ...numbers }: Assessment): object {
  return numbers;
}
