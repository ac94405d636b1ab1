import { type Fragment, type Html, html } from "./html";
import type { TextKey } from "./texts";
import type { Voice } from "./voice";

/** A section with a heading and an anchor of its own in each language. */
export function section(voice: Voice, name: TextKey, content: Fragment): Html {
  const id = anchor(voice, name);
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${voice.say(name)}</h2>
${content}
</section>
`;
}

/** The anchor of a part of the report in one language. */
export function anchor(voice: Voice, name: string): string {
  return `${voice.language}-${name}`;
}

/** A paragraph in a quieter tone. */
export function hint(text: string): Html {
  return html`<p class="soft">${text}</p>`;
}

/** An id of more letters may be broken into lines. */
const LONG = 24;

/** An id or code, which keeps its own direction in a Persian sentence. */
export function code(id: string): Html {
  if (id.length > LONG) return html`<bdi><code class="long">${id}</code></bdi>`;
  return html`<bdi><code>${id}</code></bdi>`;
}

/** A column heading; `n` marks a column of numbers. */
export function heading(name: Fragment, kind: "" | "n" = ""): Html {
  return html`<th scope="col" class="${kind}">${name}</th>`;
}
