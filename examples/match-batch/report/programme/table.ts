import { type Fragment, type Html, html } from "../html";

/** A column: its heading, and whether its cells are numbers. */
export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A table whose first cell of each row names the row. */
export interface TableContent {
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Fragment[])[];
  /** The sums at the foot. */
  readonly foot?: readonly Fragment[];
}

/** A table that scrolls by itself where the page is narrow. */
export function table({ caption, columns, rows, foot }: TableContent): Html {
  const numbers = columns.map(({ isNumber }) => isNumber === true);
  return html`<div class="scroll"><table class="plain">${caption === undefined ? undefined : html`<caption>${caption}</caption>`}
<thead><tr>${columns.map(({ name }, at) => html`<th scope="col" class="${kind(numbers[at])}">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => row(cells, numbers))}</tbody>${
    foot === undefined ? undefined : html`<tfoot>${row(foot, numbers)}</tfoot>`
  }</table></div>`;
}

function row([name, ...cells]: readonly Fragment[], numbers: readonly boolean[]): Html {
  return html`
<tr><th scope="row">${name}</th>${cells.map(
    (cell, at) => html`<td class="${kind(numbers[at + 1])}">${cell}</td>`,
  )}</tr>`;
}

function kind(isNumber: boolean | undefined): string {
  return isNumber ? "n" : "";
}
