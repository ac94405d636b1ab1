import { type CheckStatus, STATUS_TEXTS } from "./code-texts";
import { type Html, html } from "./html";
import type { Voice } from "./voice";

/** The outcome of a check as sign and word, so that it reads without colour. */
export function statusMark(status: CheckStatus, voice: Voice): Html {
  const words = STATUS_TEXTS[status];
  return html`<span class="status ${status}"><b aria-hidden="true">${words.sign}</b>${voice.word(words)}</span>`;
}
