import { bar, type Look, legend } from "./bar";
import { type Fragment, type Html, html } from "./html";

/** One series of a chart; its numbers stand in a column of their own. */
export interface Series {
  readonly look: Look;
  readonly name: string;
}

/** One row: a number per series, written out, and any further cells. */
export interface ChartRow {
  readonly label: Fragment;
  readonly amounts: readonly number[];
  readonly shown: readonly string[];
  readonly more?: readonly Fragment[];
}

/** A table whose rows are drawn as stacked bars, so that the chart reads without seeing it. */
export interface BarChart {
  readonly caption?: string;
  readonly labelName: string;
  readonly chartName: string;
  readonly series: readonly Series[];
  readonly rows: readonly ChartRow[];
  /** Headings of the further cells; those of words are not set as numbers. */
  readonly more?: readonly { readonly name: string; readonly words?: boolean }[];
}

/** Draws a bar chart; all rows share one scale that starts at zero. */
export function barChart({
  caption,
  labelName,
  chartName,
  series,
  rows,
  more = [],
}: BarChart): Html {
  const widest = Math.max(0, ...rows.map(({ amounts }) => amounts.reduce((a, b) => a + b, 0)));
  const numbers = series.map(({ name }) => html`<th scope="col" class="n">${name}</th>`);
  const others = more.map(
    ({ name, words }) => html`<th scope="col" class="${words ? "" : "n"}">${name}</th>`,
  );
  return html`${series.length > 1 ? legend(series) : undefined}
<div class="scroll"><table class="chart">${caption === undefined ? undefined : html`<caption>${caption}</caption>`}
<thead><tr><th scope="col">${labelName}</th><th scope="col">${chartName}</th>${numbers}${others}</tr></thead>
<tbody>${rows.map(
    ({ label, amounts, shown, more: cells = [] }) => html`
<tr><th scope="row">${label}</th><td class="draw">${bar(
      series.map(({ look }, index) => ({ look, amount: amounts[index] ?? 0 })),
      widest,
    )}</td>${shown.map((text) => html`<td class="n">${text}</td>`)}${cells.map(
      (cell, index) => html`<td class="${more[index]?.words ? "" : "n"}">${cell}</td>`,
    )}</tr>`,
  )}</tbody></table></div>`;
}
