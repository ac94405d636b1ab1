import type { RowCount, SkippedRow } from "taavon";

const ROWS_SHOWN = 3;

/** The lines that say what became of every row: a count per table, then the skipped ones by reason. */
export function account(counts: readonly RowCount[], skipped: readonly SkippedRow[]): string[] {
  const lines = counts.map(
    ({ table, rows, used, merged, skipped: left }) =>
      `  ${table.padEnd(28)}${cells([rows, used, merged, left])}`,
  );
  const groups = new Map<string, SkippedRow[]>();
  for (const row of skipped) {
    const key = `${row.table}: ${row.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [
    `  ${"table".padEnd(28)}${cells(["rows", "used", "merged", "skipped"])}`,
    ...lines,
    ...Array.from(groups, ([key, rows]) => `  skipped ${rows.length} × ${key} (${places(rows)})`),
  ];
}

function cells(values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(9)).join("");
}

function places(rows: readonly SkippedRow[]): string {
  const shown = rows.slice(0, ROWS_SHOWN).map(({ row }) => row);
  const more = rows.length > ROWS_SHOWN ? ", …" : "";
  return `${rows.length === 1 ? "row" : "rows"} ${shown.join(", ")}${more}`;
}
