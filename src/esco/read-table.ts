import { TaavonError } from "../dataset/taavon-error";
import { readCsv } from "./read-csv";

/** A row of an ESCO table by column name; an absent column reads as empty. */
export interface EscoRow {
  readonly [column: string]: string | undefined;
}

/** An ESCO table: its CSV text, whole or in pieces (line ends included), or its rows already read. */
export type EscoTable = string | Iterable<string> | Iterable<EscoRow>;

/** The tables that are read, named as ESCO's files are, without language and extension. */
export type EscoTableName =
  | "skills"
  | "skillGroups"
  | "broaderRelationsSkillPillar"
  | "skillSkillRelations"
  | "occupations"
  | "occupationSkillRelations";

/** Why a row could not be used. */
export type SkipReason =
  | "malformed"
  | "no-uri"
  | "no-label"
  | "duplicate"
  | "self"
  | "unknown-concept"
  | "unknown-broader"
  | "unknown-skill"
  | "unknown-occupation"
  | "relation-type"
  | "isco-group";

/** A row that was not used; `row` counts a table's data rows from 1, `uri` is what is at fault. */
export interface SkippedRow {
  readonly table: EscoTableName;
  readonly row: number;
  readonly reason: SkipReason;
  readonly uri?: string;
}

/** What became of a table's rows: `rows = used + merged + skipped`. */
export interface RowCount {
  readonly table: EscoTableName;
  readonly rows: number;
  readonly used: number;
  /** Rows that say again what another row has said; they changed nothing, or were the stronger word. */
  readonly merged: number;
  readonly skipped: number;
}

/** What a reader made of one row. */
export type RowOutcome = "used" | "merged" | { readonly reason: SkipReason; readonly uri?: string };

/** One table to read: its name, its contents (absent: no rows) and the columns it cannot do without. */
export interface TableSource {
  readonly name: EscoTableName;
  readonly table: EscoTable | undefined;
  readonly columns: readonly string[];
}

/** The rows of a table counted, and those that were skipped, in order. */
export interface TableReport {
  readonly count: RowCount;
  readonly skipped: readonly SkippedRow[];
}

/**
 * Gives every row of a table to `take` and keeps the account of what became of each.
 * Throws `invalid_option` when a CSV header lacks a needed column: another file was given.
 */
export function readTable(source: TableSource, take: (row: EscoRow) => RowOutcome): TableReport {
  const skipped: SkippedRow[] = [];
  let rows = 0;
  let merged = 0;
  for (const row of rowsOf(source)) {
    rows += 1;
    const outcome: RowOutcome = row === MALFORMED ? { reason: "malformed" } : take(row);
    if (outcome === "merged") merged += 1;
    else if (outcome !== "used") skipped.push({ table: source.name, row: rows, ...outcome });
  }
  const used = rows - merged - skipped.length;
  const count = { table: source.name, rows, used, merged, skipped: skipped.length };
  return { count, skipped };
}

/** A cell without the white space around it; "" where the row has none. */
export function cell(row: EscoRow, column: string): string {
  return (row[column] ?? "").trim();
}

const MALFORMED = "malformed";

function* rowsOf(source: TableSource): Generator<EscoRow | typeof MALFORMED> {
  const { table } = source;
  if (table === undefined) return;
  if (typeof table === "string") {
    yield* csvRows(source, table);
    return;
  }
  const pieces: string[] = [];
  for (const item of table) {
    if (typeof item === "string") pieces.push(item);
    else yield item;
  }
  if (pieces.length > 0) yield* csvRows(source, pieces.join(""));
}

function* csvRows(
  { name, columns }: TableSource,
  text: string,
): Generator<EscoRow | typeof MALFORMED> {
  let header: readonly string[] | undefined;
  for (const { fields, wellFormed } of readCsv(text)) {
    if (header === undefined) {
      header = fields;
      const missing = columns.find((column) => !header?.includes(column));
      if (missing !== undefined) {
        throw new TaavonError("invalid_option", `table \`${name}\` has no column \`${missing}\``);
      }
    } else if (wellFormed && fields.length === header.length) {
      yield Object.fromEntries(header.map((column, index) => [column, fields[index]]));
    } else {
      yield MALFORMED;
    }
  }
}
