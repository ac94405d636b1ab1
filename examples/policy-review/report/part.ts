import { type Fragment, type Html, html } from "../../match-batch/report/html";
import { anchor } from "../../match-batch/report/section";
import type { ReviewVoice } from "./review-voice";
import type { ReviewKey } from "./texts";

/** A part of the report with a heading and an anchor of its own in each language. */
export function part(voice: ReviewVoice, name: ReviewKey, content: Fragment): Html {
  const id = anchor(voice, name);
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${voice.tell(name)}</h2>
${content}
</section>
`;
}
