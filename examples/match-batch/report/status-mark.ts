import type { Check } from "taavon";
import { type Html, html } from "./html";
import type { Voice } from "./voice";

export type CheckStatus = Check["status"];

/** The sign carries what colour alone must not. */
const SIGNS: Readonly<Record<CheckStatus, string>> = {
  ok: "✓",
  warn: "!",
  unknown: "?",
  fail: "✗",
};

/** The outcome of a check as sign and word, so that it reads without colour. */
export function statusMark(status: CheckStatus, voice: Voice): Html {
  return html`<span class="status ${status}"><b aria-hidden="true">${SIGNS[status]}</b>${voice.term(`status.${status}`)}</span>`;
}
