/** Lines of columns: the first `left` flush left, the others flush right; nothing where no rows are. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  left: number,
): string[] {
  if (rows.length === 0) return [];
  const widths = header.map((word, at) =>
    Math.max(word.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => {
        const cell = cells[at] ?? "";
        return at < left ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(header), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)];
}
