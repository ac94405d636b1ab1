import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAsciiDigits, toPersianDigits } from "../../src/text/persian-digits";

describe("toPersianDigits", () => {
  it("writes every ASCII and every Arabic digit as the Persian digit of the same value", () => {
    expect(toPersianDigits("0123456789")).toBe("۰۱۲۳۴۵۶۷۸۹");
    expect(toPersianDigits("٠١٢٣٤٥٦٧٨٩")).toBe("۰۱۲۳۴۵۶۷۸۹");
  });

  it("leaves letters, separators and Persian digits alone", () => {
    expect(toPersianDigits("ص. ۱, a/b: -/:;٫٬")).toBe("ص. ۱, a/b: -/:;٫٬");
  });
});

describe("toAsciiDigits", () => {
  it("reads every Persian and every Arabic digit", () => {
    expect(toAsciiDigits("۰۱۲۳۴۵۶۷۸۹")).toBe("0123456789");
    expect(toAsciiDigits("٠١٢٣٤٥٦٧٨٩")).toBe("0123456789");
  });

  it("reads the decimal and the thousands separator, each time they occur", () => {
    expect(toAsciiDigits("۱٬۲۳۴٬۵۶۷٫۸۹ و ٫۵")).toBe("1,234,567.89 و .5");
  });

  it("gives a text that Number reads, which the Persian form is not", () => {
    expect(Number("۱۲")).toBeNaN();
    expect(Number(toAsciiDigits("۱۲٫۵"))).toBe(12.5);
  });

  it("leaves the neighbours of the digits alone", () => {
    const neighbours = "\u065f\u066a\u06ef\u06fa/:";
    expect(toAsciiDigits(neighbours)).toBe(neighbours);
    expect(toPersianDigits(neighbours)).toBe(neighbours);
  });

  it("undoes toPersianDigits on any ASCII text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(toAsciiDigits(toPersianDigits(text))).toBe(text);
      }),
    );
  });
});
