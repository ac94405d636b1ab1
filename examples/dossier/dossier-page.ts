import type { Language } from "taavon";
import {
  type DescribedRow,
  type DescribedSection,
  type Dossier,
  describeDossier,
} from "taavon/programme";
import { type Html, html } from "../match-batch/report/html";
import { SCRIPT } from "../match-batch/report/script";
import { STYLE } from "../match-batch/report/style";
import { DOSSIER_STYLE } from "./dossier-style";
import { SIGN_OFF } from "./sign-off";

const PAGES: readonly { readonly language: Language; readonly direction: "rtl" | "ltr" }[] = [
  { language: "fa", direction: "rtl" },
  { language: "en", direction: "ltr" },
];

/**
 * A dossier as one HTML file to print and sign: Persian, with a switch to English; nothing is loaded
 * from elsewhere, and only the language that shows is printed.
 */
export function dossierPage(dossier: Dossier): string {
  const title = describeDossier(dossier, "fa").title;
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${html`<title>${title}</title>`.markup}
<style>${STYLE}${DOSSIER_STYLE}</style>
</head>
<body>
<div class="bar-top"><button type="button" lang="en" dir="ltr" data-language="en">English</button><button type="button" lang="fa" dir="rtl" data-language="fa" hidden>فارسی</button></div>
${PAGES.map((page) => languagePage(dossier, page).markup).join("")}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function languagePage(dossier: Dossier, { language, direction }: (typeof PAGES)[number]): Html {
  const { title, status, note, sections } = describeDossier(dossier, language);
  const [name, date, signature] = SIGN_OFF[language];
  const hidden = language === "fa" ? html`` : html` hidden`;
  return html`<main lang="${language}" dir="${direction}"${hidden}>
<header class="page"><h1>${inline(title)}</h1>
<p class="standing">${status}</p>
<p class="note">${note}</p></header>
${sections.map((section) => sectionOf(section, language))}
<section class="finish"><div class="sign"><span>${name}</span><span>${date}</span><span>${signature}</span></div></section>
</main>
`;
}

function sectionOf(
  { code, heading, notes, columns, rows }: DescribedSection,
  language: Language,
): Html {
  const id = `${language}-${code}`;
  return html`<section id="${id}" class="${code}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>
${notes.map((note) => html`<p class="soft">${inline(note)}</p>`)}
<div class="scroll"><table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(rowOf)}</tbody></table></div>
</section>
`;
}

/** A code of more letters may be broken into lines. */
const LONG = 24;

/** Text with its isolated parts as elements, so that no id is broken at its hyphen. */
function inline(text: string): Html {
  const parts = text.split(/\u2068([^\u2066-\u2069]*)\u2069/);
  return html`${parts.map((part, at) => {
    if (at % 2 === 0) return part;
    return part.length > LONG ? html`<bdi>${part}</bdi>` : html`<bdi class="id">${part}</bdi>`;
  })}`;
}

function rowOf({ cells, state }: DescribedRow): Html {
  return html`
<tr class="${state ?? ""}">${cells.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`;
}
