import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeUtf8Into, UTF8_BYTES_PER_UNIT, utf8Bytes, utf8Length } from "../../src/text/utf8";

const encoder = new TextEncoder();

// raw code units, surrogates often: the strings TextEncoder has to repair
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x7f }),
      fc.integer({ min: 0x80, max: 0x7ff }),
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 0, max: 0xffff }),
    ),
    { maxLength: 40 },
  )
  .map((units) => String.fromCharCode(...units));

describe("utf8Bytes", () => {
  it("encodes one, two, three and four byte scalars", () => {
    expect([...utf8Bytes("a")]).toEqual([0x61]);
    expect([...utf8Bytes("ی")]).toEqual([0xdb, 0x8c]);
    expect([...utf8Bytes("\u200c")]).toEqual([0xe2, 0x80, 0x8c]);
    expect([...utf8Bytes("😀")]).toEqual([0xf0, 0x9f, 0x98, 0x80]);
    expect([...utf8Bytes("")]).toEqual([]);
  });

  it("changes the number of bytes exactly at the boundaries", () => {
    const lengths = [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff].map(
      (point) => utf8Bytes(String.fromCodePoint(point)).length,
    );
    expect(lengths).toEqual([1, 2, 2, 3, 3, 4, 4]);
  });

  it("turns every lone surrogate into U+FFFD", () => {
    const replacement = [0xef, 0xbf, 0xbd];
    expect([...utf8Bytes("\ud83d")]).toEqual(replacement);
    expect([...utf8Bytes("\ude00")]).toEqual(replacement);
    expect([...utf8Bytes("\ude00\ud83d")]).toEqual([...replacement, ...replacement]);
    expect([...utf8Bytes("\ud83da")]).toEqual([...replacement, 0x61]);
    expect([...utf8Bytes("\ud83d\ud83d\ude00")]).toEqual([...replacement, ...utf8Bytes("😀")]);
  });

  it("equals TextEncoder on every code unit alone", () => {
    const differing: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      if (!sameBytes(utf8Bytes(text), encoder.encode(text))) differing.push(unit);
    }
    expect(differing).toEqual([]);
  });

  it("equals TextEncoder on any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        expect(utf8Bytes(text)).toEqual(new Uint8Array(encoder.encode(text)));
        expect(utf8Length(text)).toBe(encoder.encode(text).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("encodeUtf8Into", () => {
  it("writes at the offset, touches nothing around it and returns the end", () => {
    fc.assert(
      fc.property(anyText, fc.nat(5), fc.nat(5), (text, before, after) => {
        const expected = encoder.encode(text);
        const buffer = new Uint8Array(before + expected.length + after).fill(0xaa);
        expect(encodeUtf8Into(text, buffer, before)).toBe(before + expected.length);
        const rest = (length: number): number[] => new Array<number>(length).fill(0xaa);
        expect([...buffer]).toEqual([...rest(before), ...expected, ...rest(after)]);
      }),
    );
  });

  it("joins texts into the bytes of the joined text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const joined = texts.join("");
        const buffer = new Uint8Array(UTF8_BYTES_PER_UNIT * joined.length);
        let end = 0;
        for (const text of texts) end = encodeUtf8Into(text, buffer, end);
        expect([...buffer.subarray(0, end)]).toEqual([...encoder.encode(joined)]);
      }),
    );
  });

  it("refuses a buffer that is too small and leaves it untouched", () => {
    const buffer = new Uint8Array(4);
    expect(() => encodeUtf8Into("سلام", buffer, 0)).toThrow(
      new RangeError("buffer has room for 4 bytes, text needs 8"),
    );
    expect(() => encodeUtf8Into("aaaa", buffer, 1)).toThrow(RangeError);
    expect([...buffer]).toEqual([0, 0, 0, 0]);
  });

  it("refuses an offset that is no place in a buffer", () => {
    expect(() => encodeUtf8Into("", new Uint8Array(4), -1)).toThrow(RangeError);
    expect(() => encodeUtf8Into("a", new Uint8Array(4), 0.5)).toThrow(RangeError);
    expect(() => encodeUtf8Into("", new Uint8Array(4), 5)).toThrow(RangeError);
  });
});

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
