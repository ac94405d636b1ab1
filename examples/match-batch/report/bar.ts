import { type Fragment, type Html, html } from "./html";

/** How a part of a bar is filled; each differs in pattern as well as in colour. */
export type Look = "a" | "b" | "c";

/** One stretch of a bar. */
export interface Part {
  readonly look: Look;
  readonly amount: number;
}

/** The patterns that the looks refer to; once in a document. */
export const PATTERNS: Html = html`<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#e4eaec"/><rect width="1.6" height="6" fill="#5b6b73"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fbeedd"/><circle cx="3" cy="3" r="1.5" fill="#8a4b08"/></pattern>
</defs></svg>`;

/** A horizontal bar of parts side by side, `whole` being its full width; numbers stand beside it. */
export function bar(parts: readonly Part[], whole: number): Html {
  let start = 0;
  const rects = parts
    .filter(({ amount }) => amount > 0)
    .map(({ look, amount }) => {
      const width = whole > 0 ? (100 * amount) / whole : 0;
      const rect = html`<rect class="look-${look}" x="${percent(start)}" y="1" width="${percent(width)}" height="86%"/>`;
      start += width;
      return rect;
    });
  return html`<svg class="bar" aria-hidden="true">${rects}</svg>`;
}

/** What the looks of a chart mean. */
export function legend(entries: readonly { readonly look: Look; readonly name: Fragment }[]): Html {
  return html`<ul class="legend">${entries.map(
    ({ look, name }) =>
      html`<li><svg aria-hidden="true"><rect class="look-${look}" width="100%" height="100%"/></svg>${name}</li>`,
  )}</ul>`;
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 1_000}%`;
}
