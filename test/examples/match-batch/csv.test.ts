import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvPieces } from "../../../examples/match-batch/csv";
import {
  PLACEMENT_HEADER,
  placementRows,
} from "../../../examples/match-batch/tables/placement-rows";
import { UNIT_HEADER, unitRows } from "../../../examples/match-batch/tables/unit-rows";
import { dataset, HOSTILE, plan } from "./sample";

/** RFC 4180 read back, the byte order mark dropped. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const body = text.replace(/^\uFEFF/, "");
  while (cell.lastIndex < body.length) {
    const [, quoted, plain, end] = cell.exec(body) ?? [];
    if (end === undefined) throw new Error("not RFC 4180");
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  rows.pop();
  return rows;
}

describe("csvPieces", () => {
  it("reads back as the same cells, a formula's apostrophe apart", () => {
    const row = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(row, fc.array(row), (header, rows) => {
        const text = [...csvPieces(header, rows)].join("");
        const guarded = [header, ...rows].map((cells) =>
          cells.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
        );
        expect(readCsv(text)).toEqual(guarded);
      }),
    );
  });

  it("starts with a byte order mark and ends rows with CRLF", () => {
    expect([...csvPieces(["a"], [["۱"]])].join("")).toBe("\uFEFFa\r\n۱\r\n");
  });

  it("quotes commas, quotes and line ends only", () => {
    expect(csvCell("plain text")).toBe("plain text");
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell("a\nb")).toBe('"a\nb"');
    expect([csvCell(null), csvCell(undefined), csvCell(-5)]).toEqual(["", "", "-5"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "keeps a spreadsheet from running %j",
    (formula) => {
      expect(csvCell(formula)).toBe(`"'${formula}"`);
    },
  );
});

describe("the tables", () => {
  it("hold one row per placement and per unit, as wide as their headers", () => {
    const placements = [...placementRows(dataset, plan)];
    const units = [...unitRows(dataset, plan)];
    expect(placements.map((row) => row.length)).toEqual(Array(3).fill(PLACEMENT_HEADER.length));
    expect(units.map((row) => row.length)).toEqual([UNIT_HEADER.length]);
  });

  it("say what was contributed, what is public and what is proposed", () => {
    const [unit = []] = unitRows(dataset, plan);
    const of = (name: (typeof UNIT_HEADER)[number]): unknown => unit[UNIT_HEADER.indexOf(name)];
    expect([of("due_at_registration_rial"), of("public_share_rial"), of("status")]).toEqual([
      170_034_000,
      100_000_000,
      "proposed",
    ]);
    const [first = []] = placementRows(dataset, plan);
    expect(first.slice(-5)).toEqual([7_220, "citizen", "no", 255_000_000, 85_017_000]);
  });

  it("keep hostile titles as text", () => {
    expect(readCsv([...csvPieces([HOSTILE], [])].join(""))).toEqual([[HOSTILE]]);
  });
});
