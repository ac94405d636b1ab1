import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNationalId } from "../../src/text/national-id";
import { toPersianDigits } from "../../src/text/persian-digits";

const nineDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });

describe("isNationalId", () => {
  // 0499370899: 0·10+4·9+9·8+9·7+3·6+7·5+0·4+8·3+9·2 = 266 = 24·11 + 2, so the check digit is 9
  it("accepts a right check digit and refuses every other", () => {
    const accepted = [..."0123456789"].filter((check) => isNationalId(`049937089${check}`));
    expect(accepted).toEqual(["9"]);
  });

  it("takes a remainder below two as the check digit itself", () => {
    // 9·3 + 3·2 = 33, remainder 0
    expect(isNationalId("0000000930")).toBe(true);
    // 4·3 = 12, remainder 1
    expect(isNationalId("0000000401")).toBe(true);
    expect(isNationalId("0000000400")).toBe(false);
  });

  it("gives back up to two leading zeros that were lost", () => {
    expect(isNationalId("499370899")).toBe(true);
    expect(isNationalId("0012345679")).toBe(true);
    expect(isNationalId("12345679")).toBe(true);
    expect(isNationalId("0000000930".slice(3))).toBe(false);
  });

  it("reads Persian and Arabic digits, mixed ones too", () => {
    expect(isNationalId("۰۴۹۹۳۷۰۸۹۹")).toBe(true);
    expect(isNationalId("٠٤٩٩٣٧٠٨٩٩")).toBe(true);
    expect(isNationalId("0499۳۷۰٨٩٩")).toBe(true);
    expect(isNationalId("۰۴۹۹۳۷۰۸۹۸")).toBe(false);
  });

  it("refuses ten equal digits although they satisfy the check digit", () => {
    const accepted = [..."0123456789"].filter((digit) => isNationalId(digit.repeat(10)));
    expect(accepted).toEqual([]);
    expect(isNationalId("00000000")).toBe(false);
  });

  it("refuses other lengths and other characters", () => {
    for (const text of ["", "0000930", "00499370899", "049937089a", " 0499370899", "049-9370899"]) {
      expect(isNationalId(text)).toBe(false);
    }
    expect(isNationalId("0499370899\n")).toBe(false);
    expect(isNationalId("049937089٫")).toBe(false);
  });

  it("accepts a well-formed number that is no real person", () => {
    expect(isNationalId("1234567891")).toBe(true);
  });

  it("accepts exactly one check digit for any nine digits that are not all equal", () => {
    fc.assert(
      fc.property(nineDigits, (digits) => {
        fc.pre(new Set(digits).size > 1);
        const accepted = [..."0123456789"].filter((check) => isNationalId(digits.join("") + check));
        expect(accepted).toHaveLength(1);
        expect(isNationalId(toPersianDigits(digits.join("") + accepted[0]))).toBe(true);
      }),
    );
  });
});
