import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/esco/read-csv";

const fieldsOf = (text: string): (readonly string[])[] =>
  Array.from(readCsv(text), ({ fields }) => fields);

describe("readCsv", () => {
  it("splits fields at commas and records at line ends of any kind", () => {
    expect(fieldsOf("a,b\r\nc,d\ne,f\rg,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("keeps commas, line ends and doubled quotes inside a quoted field", () => {
    expect(fieldsOf('"a,b","c\r\nd\n","say ""hi"""\n"",x')).toEqual([
      ["a,b", "c\r\nd\n", 'say "hi"'],
      ["", "x"],
    ]);
  });

  it("keeps empty fields at either end of a record", () => {
    expect(fieldsOf(",,\n,a")).toEqual([
      ["", "", ""],
      ["", "a"],
    ]);
  });

  it("keeps the empty field after a comma that ends the text", () => {
    expect(fieldsOf("a,")).toEqual([["a", ""]]);
  });

  it("reads no record from an empty text, a byte order mark or blank lines", () => {
    expect(fieldsOf("")).toEqual([]);
    expect(fieldsOf("\uFEFF")).toEqual([]);
    expect(fieldsOf("\n\r\n\r")).toEqual([]);
  });

  it("keeps a record whose one field is quoted and empty", () => {
    expect(fieldsOf('""\n')).toEqual([[""]]);
  });

  it("passes over a byte order mark at the start alone", () => {
    expect(fieldsOf('\uFEFF"a"\n\uFEFFb')).toEqual([["a"], ["\uFEFFb"]]);
  });

  it("marks a quote inside a plain field and goes on with the next record", () => {
    expect([...readCsv('5" disk,x\na,b')]).toEqual([
      { fields: ['5" disk', "x"], wellFormed: false },
      { fields: ["a", "b"], wellFormed: true },
    ]);
  });

  it("marks text after a closing quote and goes on with the next field", () => {
    expect([...readCsv('"a"b,"c"\nd')]).toEqual([
      { fields: ["ab", "c"], wellFormed: false },
      { fields: ["d"], wellFormed: true },
    ]);
  });

  it("marks a quote that is never closed", () => {
    expect([...readCsv('a\n"b,""c\nd')]).toEqual([
      { fields: ["a"], wellFormed: true },
      { fields: ['b,"c\nd'], wellFormed: false },
    ]);
  });

  it("reads back every table that is written by the rules of RFC 4180", () => {
    const character = fc.constantFrom('"', ",", "\r", "\n", " ", "a", "ب", "\uFEFF", "💧");
    const field = fc.record({
      value: fc.string({ unit: character, maxLength: 6 }),
      quoted: fc.boolean(),
    });
    const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const layout = fc.record({
      lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
      closed: fc.boolean(),
      mark: fc.boolean(),
    });
    fc.assert(
      fc.property(records, layout, (table, { lineEnd, closed, mark }) => {
        const lines = table.map((record) =>
          record
            .map(({ value, quoted }) => {
              // a lone empty field is written with quotes: without, its record is a blank line;
              // so is a leading mark, which would be taken for the text's own
              const must = /[",\r\n\uFEFF]/.test(value) || (value === "" && record.length === 1);
              return quoted || must ? `"${value.replaceAll('"', '""')}"` : value;
            })
            .join(","),
        );
        const end = closed && lines.length > 0 ? lineEnd : "";
        const text = (mark ? "\uFEFF" : "") + lines.join(lineEnd) + end;
        expect([...readCsv(text)]).toEqual(
          table.map((record) => ({ fields: record.map(({ value }) => value), wellFormed: true })),
        );
      }),
    );
  });

  it("ends on any text, and every character of a plain text is in some field", () => {
    const unit = fc.constantFrom('"', ",", "\r", "\n", "a");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const letters = (part: string): number => part.split("a").length - 1;
        const read = fieldsOf(text).flat().map(letters);
        expect(read.reduce((sum, count) => sum + count, 0)).toBe(letters(text));
      }),
    );
  });
});
