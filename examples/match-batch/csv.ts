/** A cell: text is guarded against formulas, numbers are written as they are, nothing is empty. */
export type Cell = string | number | null | undefined;

// why: spreadsheets run a cell that starts so as a formula; the full-width forms are read alike
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) in pieces, with a byte order mark so that spreadsheets read it as UTF-8.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield `\uFEFF${csvRow(header)}`;
  for (const row of rows) yield csvRow(row);
}

function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** One cell as CSV: quoted where it has to be. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const isFormula = FORMULA.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  if (!isFormula && !/[",\r\n]/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
