import { type Html, html } from "../../match-batch/report/html";

/** The sign carries what colour alone must not. */
const SIGNS = { ok: "✓", warn: "!", fail: "✗" } as const;

/** An outcome as sign and word. */
export function mark(status: keyof typeof SIGNS, word: string): Html {
  return html`<span class="status ${status}"><b aria-hidden="true">${SIGNS[status]}</b>${word}</span>`;
}
