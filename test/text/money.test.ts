import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRials, formatRialsShort, fromToman, toToman } from "../../src/text/money";

const MAX = Number.MAX_SAFE_INTEGER;

describe("toToman", () => {
  it("gives whole toman and the rials left over", () => {
    expect(toToman(1_250_005)).toEqual({ toman: 125_000, rials: 5 });
    expect(toToman(9)).toEqual({ toman: 0, rials: 9 });
    expect(toToman(-25)).toEqual({ toman: -2, rials: -5 });
    expect(toToman(-20)).toEqual({ toman: -2, rials: 0 });
    expect(toToman(-5)).toEqual({ toman: 0, rials: -5 });
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (rials) => {
        const parts = toToman(rials);
        expect(BigInt(parts.toman)).toBe(BigInt(rials) / 10n);
        expect(BigInt(parts.rials)).toBe(BigInt(rials) % 10n);
        expect(fromToman(parts)).toBe(rials);
      }),
    );
  });

  it("refuses amounts that are no safe integers, in both directions", () => {
    expect(() => toToman(0.5)).toThrow(RangeError);
    expect(() => toToman(MAX + 1)).toThrow(RangeError);
    expect(() => fromToman({ toman: MAX, rials: 0 })).toThrow(RangeError);
    expect(() => fromToman({ toman: 0.1, rials: 0 })).toThrow(RangeError);
  });
});

describe("formatRials", () => {
  it("writes the amount in full with its unit", () => {
    expect(formatRials(1_250_000, "fa")).toBe("۱٬۲۵۰٬۰۰۰ ریال");
    expect(formatRials(1_250_000, "en")).toBe("1,250,000 rials");
    expect(formatRials(0, "en")).toBe("0 rials");
    expect(formatRials(1, "en")).toBe("1 rial");
  });
});

describe("formatRialsShort", () => {
  it("writes millions and billions with at most two decimals", () => {
    expect(formatRialsShort(1_250_000_000, "fa")).toBe("۱٫۲۵ میلیارد ریال");
    expect(formatRialsShort(45_600_000, "fa")).toBe("۴۵٫۶ میلیون ریال");
    expect(formatRialsShort(45_600_000, "en")).toBe("45.6 million rials");
    expect(formatRialsShort(1_000_000_000, "en")).toBe("1 billion rials");
    expect(formatRialsShort(1_234_000_000_000, "en")).toBe("1,234 billion rials");
  });

  it("shortens nothing below a million", () => {
    expect(formatRialsShort(999_999, "en")).toBe("999,999 rials");
    expect(formatRialsShort(1_000_000, "en")).toBe("1 million rials");
  });

  it("rounds half away from zero", () => {
    expect(formatRialsShort(1_004_999, "en")).toBe("1 million rials");
    expect(formatRialsShort(1_005_000, "en")).toBe("1.01 million rials");
    expect(formatRialsShort(-1_005_000, "en")).toBe("-1.01 million rials");
    expect(formatRialsShort(-1_004_999, "en")).toBe("-1 million rials");
  });

  it("passes to billions where the millions round to a thousand", () => {
    expect(formatRialsShort(999_994_999, "en")).toBe("999.99 million rials");
    expect(formatRialsShort(999_995_000, "en")).toBe("1 billion rials");
    expect(formatRialsShort(-999_995_000, "fa")).toBe("\u200e−۱ میلیارد ریال");
  });

  it("is exact up to the largest safe integer", () => {
    expect(formatRialsShort(MAX, "en")).toBe("9,007,199.25 billion rials");
    expect(formatRialsShort(9_007_199_249_999_999, "en")).toBe("9,007,199.25 billion rials");
    expect(formatRialsShort(9_007_199_244_999_999, "en")).toBe("9,007,199.24 billion rials");
    expect(() => formatRialsShort(MAX + 1, "en")).toThrow(RangeError);
  });

  it("equals rounding in exact arithmetic", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: MAX }), (rials) => {
        const hundredths = (BigInt(rials) + 5_000_000n) / 10_000_000n;
        const shown = formatRialsShort(rials, "en").replace(/[^0-9.]/g, "");
        expect(shown).toBe(String(Number(hundredths) / 100));
      }),
    );
  });
});
