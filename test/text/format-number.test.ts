import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatHundredths, formatInteger, formatPercent } from "../../src/text/format-number";

const oracles = {
  en: new Intl.NumberFormat("en-US"),
  fa: new Intl.NumberFormat("fa-IR"),
};

const percentOracle = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });

describe("formatInteger", () => {
  it("groups by three from the right", () => {
    expect([0, 12, 123, 1234, 123456, 1234567].map((n) => formatInteger(n, "en"))).toEqual([
      "0",
      "12",
      "123",
      "1,234",
      "123,456",
      "1,234,567",
    ]);
    expect(formatInteger(1234567890, "fa")).toBe("۱٬۲۳۴٬۵۶۷٬۸۹۰");
  });

  it("puts the Persian minus to the left of the digits by a left-to-right mark", () => {
    expect(formatInteger(-1234, "en")).toBe("-1,234");
    expect(formatInteger(-1234, "fa")).toBe("\u200e−۱٬۲۳۴");
  });

  it("writes minus zero as zero", () => {
    expect(formatInteger(-0, "en")).toBe("0");
    expect(formatInteger(-0, "fa")).toBe("۰");
  });

  it("writes a bigint of any size", () => {
    expect(formatInteger(-(10n ** 18n), "en")).toBe("-1,000,000,000,000,000,000");
  });

  it("refuses what is no safe integer", () => {
    for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => formatInteger(n, "fa")).toThrow(RangeError);
    }
  });

  it("agrees with CLDR on every safe integer", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom("fa", "en"), (n, language) => {
        expect(formatInteger(n, language)).toBe(oracles[language].format(n));
      }),
    );
  });
});

describe("formatPercent", () => {
  it("writes at most two decimals and no trailing zero", () => {
    expect([0, 5, 50, 100, 4909, 5050, 10_000].map((bp) => formatPercent(bp, "en"))).toEqual([
      "0%",
      "0.05%",
      "0.5%",
      "1%",
      "49.09%",
      "50.5%",
      "100%",
    ]);
    expect(formatPercent(4909, "fa")).toBe("۴۹٫۰۹٪");
    expect(formatPercent(10_000, "fa")).toBe("۱۰۰٪");
  });

  it("agrees with CLDR on every share and on shares above the whole and below zero", () => {
    const languages = { en: percentOracle("en-US"), fa: percentOracle("fa-IR") };
    for (let bp = -200; bp <= 10_200; bp++) {
      expect(formatPercent(bp, "en")).toBe(languages.en.format(bp / 10_000));
      expect(formatPercent(bp, "fa")).toBe(languages.fa.format(bp / 10_000));
    }
    expect(formatPercent(12_345_678, "en")).toBe("123,456.78%");
  });

  it("refuses a part of a basis point", () => {
    expect(() => formatPercent(0.5, "en")).toThrow(RangeError);
  });
});

describe("formatHundredths", () => {
  it("writes negative amounts below one with their sign", () => {
    expect(formatHundredths(-5, "en")).toBe("-0.05");
    expect(formatHundredths(-150, "fa")).toBe("\u200e−۱٫۵");
  });
});
