import { TEXTS, type TextCode } from "taavon";
import type { Report } from "./report-input";
import type { ReviewVoice } from "./review-voice";

/** A kind, a group or a county by its name; the id where it has none. */
export function categoryName(
  by: "kind" | "group" | "county",
  key: string,
  { report, voice }: { readonly report: Report; readonly voice: ReviewVoice },
): string {
  if (by === "county") return voice.region(report.names, key);
  // why: the library has no word for the group of the bundled province
  if (by === "group" && key === "graduate") return voice.say("graduates");
  const code = `${by}.${key}`;
  return isTextCode(code) ? voice.label(code) : key;
}

function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TEXTS, code);
}
