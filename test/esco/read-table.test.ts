import { describe, expect, it } from "vitest";
import { TaavonError } from "../../src/dataset/taavon-error";
import { cell, type EscoRow, type EscoTable, readTable } from "../../src/esco/read-table";

function read(table: EscoTable | undefined): { rows: EscoRow[]; report: unknown } {
  const rows: EscoRow[] = [];
  const source = { name: "skills", table, columns: ["uri"] } as const;
  const report = readTable(source, (row) => {
    rows.push(row);
    if (row["uri"] === "") return { reason: "no-uri" };
    return row["uri"] === "again" ? "merged" : "used";
  });
  return { rows, report };
}

describe("readTable", () => {
  const text = 'uri,label\na,"A\nB"\nb,C\n';
  const rows = [
    { uri: "a", label: "A\nB" },
    { uri: "b", label: "C" },
  ];

  it("reads CSV text, its pieces and rows alike", () => {
    expect(read(text).rows).toEqual(rows);
    expect(read([...text]).rows).toEqual(rows);
    expect(read(new Set(rows)).rows).toEqual(rows);
  });

  it("counts used, merged and skipped rows and numbers them from 1", () => {
    const table = ["a", "", "again", "b"].map((uri) => ({ uri }));
    expect(read(table).report).toEqual({
      count: { table: "skills", rows: 4, used: 2, merged: 1, skipped: 1 },
      skipped: [{ table: "skills", row: 2, reason: "no-uri" }],
    });
  });

  it("skips rows with broken quotes and with too few or too many fields", () => {
    const { rows, report } = read('uri,label\na,A\nb\nc,C,x\n"d"d,D\ne,E');
    expect(rows.map((row) => row["uri"])).toEqual(["a", "e"]);
    expect(report).toEqual({
      count: { table: "skills", rows: 5, used: 2, merged: 0, skipped: 3 },
      skipped: [2, 3, 4].map((row) => ({ table: "skills", row, reason: "malformed" })),
    });
  });

  it("throws when a CSV header lacks a needed column", () => {
    expect(() => read("id,label\na,A")).toThrow(
      new TaavonError("invalid_option", "table `skills` has no column `uri`"),
    );
  });

  it("finds no rows where there is no table, an empty one or a header alone", () => {
    for (const table of [undefined, "", [], "uri,label\n"]) {
      expect(read(table).report).toEqual({
        count: { table: "skills", rows: 0, used: 0, merged: 0, skipped: 0 },
        skipped: [],
      });
    }
  });

  it("keeps a column named like a property of every object as a column", () => {
    const [row] = read("uri,__proto__\na,b").rows;
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.entries(row ?? {})).toEqual([
      ["uri", "a"],
      ["__proto__", "b"],
    ]);
  });
});

describe("cell", () => {
  it("takes the white space off and reads an absent column as empty", () => {
    expect(cell({ label: " a b\t" }, "label")).toBe("a b");
    expect(cell({}, "label")).toBe("");
  });
});
