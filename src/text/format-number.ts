import type { Language } from "./language";
import { toPersianDigits } from "./persian-digits";

/**
 * An integer with its thousands grouped: `,` in English, `٬` and Persian digits in Persian.
 *
 * Written out by hand so that it is the same under every build of Node; it agrees with CLDR.
 * Throws a `RangeError` for a number that is not a safe integer; a bigint may be of any size.
 *
 * @example
 * formatInteger(1234567, "en") // => "1,234,567"
 * formatInteger(1234567, "fa") // => "۱٬۲۳۴٬۵۶۷"
 */
export function formatInteger(n: number | bigint, language: Language): string {
  if (typeof n === "number" && !Number.isSafeInteger(n)) {
    throw new RangeError("expected a safe integer");
  }
  return formatDigits(
    { negative: n < 0, whole: String(n).replace("-", ""), fraction: "" },
    language,
  );
}

/**
 * Basis points as a percentage with at most two decimals: exact, nothing is rounded.
 *
 * Throws a `RangeError` for a number that is not a safe integer.
 *
 * @example
 * formatPercent(4909, "en") // => "49.09%"
 * formatPercent(5050, "fa") // => "۵۰٫۵٪"
 */
export function formatPercent(bp: number, language: Language): string {
  return formatHundredths(bp, language) + (language === "fa" ? "٪" : "%");
}

/**
 * A whole number of hundredths as a decimal number without trailing zeros.
 *
 * Throws a `RangeError` for a number that is not a safe integer.
 *
 * @example
 * formatHundredths(150, "en") // => "1.5"
 * formatHundredths(-5, "en") // => "-0.05"
 */
export function formatHundredths(hundredths: number, language: Language): string {
  if (!Number.isSafeInteger(hundredths)) {
    throw new RangeError("expected a safe integer");
  }
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const whole = digits.slice(0, -2);
  const fraction = digits.slice(-2).replace(/0+$/, "");
  return formatDigits({ negative: hundredths < 0, whole, fraction }, language);
}

interface DecimalDigits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function formatDigits({ negative, whole, fraction }: DecimalDigits, language: Language): string {
  const groups = whole.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  if (language === "en") {
    return (negative ? "-" : "") + groups.join(",") + (fraction && `.${fraction}`);
  }
  // why: without the left-to-right mark the minus sign would stand to the right of the digits
  const sign = negative ? "\u200e\u2212" : "";
  return sign + toPersianDigits(groups.join("٬") + (fraction && `٫${fraction}`));
}
