import { formatHundredths, formatInteger } from "./format-number";
import type { Language } from "./language";

const RIALS_PER_TOMAN = 10;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** An amount in the unit people speak in: whole toman, and the old rials left over (-9…9). */
export interface Toman {
  readonly toman: number;
  readonly rials: number;
}

/**
 * Old rials as whole toman (ten rials) and the rials that remain; both carry the amount's sign.
 *
 * Throws a `RangeError` for a number that is not a safe integer.
 *
 * @example
 * toToman(1_250_005) // => { toman: 125_000, rials: 5 }
 */
export function toToman(rials: number): Toman {
  assertAmount(rials);
  return { toman: quotient(rials, RIALS_PER_TOMAN), rials: (rials % RIALS_PER_TOMAN) + 0 };
}

/**
 * The old rials of an amount in toman: the inverse of `toToman`.
 *
 * Throws a `RangeError` when a part or the result is not a safe integer.
 *
 * @example
 * fromToman({ toman: 125_000, rials: 5 }) // => 1_250_005
 */
export function fromToman({ toman, rials }: Toman): number {
  const amount = toman * RIALS_PER_TOMAN + rials;
  for (const part of [toman, rials, amount]) assertAmount(part);
  return amount;
}

/**
 * An amount of old rials in full.
 *
 * Throws a `RangeError` for a number that is not a safe integer.
 *
 * @example
 * formatRials(1_250_000, "fa") // => "۱٬۲۵۰٬۰۰۰ ریال"
 * formatRials(1_250_000, "en") // => "1,250,000 rials"
 */
export function formatRials(rials: number, language: Language): string {
  const unit = language === "fa" ? "ریال" : Math.abs(rials) === 1 ? "rial" : "rials";
  return `${formatInteger(rials, language)} ${unit}`;
}

/**
 * An amount of old rials in millions or billions, rounded half away from zero to two decimals.
 *
 * Below a million nothing is shortened. For reading only: the rounded amount is no basis for a sum.
 * Throws a `RangeError` for a number that is not a safe integer.
 *
 * @example
 * formatRialsShort(1_250_000_000, "fa") // => "۱٫۲۵ میلیارد ریال"
 * formatRialsShort(45_600_000, "en") // => "45.6 million rials"
 */
export function formatRialsShort(rials: number, language: Language): string {
  assertAmount(rials);
  const size = Math.abs(rials);
  if (size < MILLION) return formatRials(rials, language);
  const millions = roundedQuotient(rials, MILLION / 100);
  // why: 999,996,000 rounds to a thousand million, which is read as one billion
  if (Math.abs(millions) < (BILLION / MILLION) * 100) {
    return `${formatHundredths(millions, language)} ${language === "fa" ? "میلیون ریال" : "million rials"}`;
  }
  const billions = formatHundredths(roundedQuotient(rials, BILLION / 100), language);
  return `${billions} ${language === "fa" ? "میلیارد ریال" : "billion rials"}`;
}

// why: `Math.trunc(a / b)` can be one too large where a nears 2^53; the difference divides exactly
function quotient(amount: number, divisor: number): number {
  return (amount - (amount % divisor)) / divisor;
}

function roundedQuotient(amount: number, divisor: number): number {
  const rest = Math.abs(amount % divisor);
  return quotient(amount, divisor) + (rest * 2 >= divisor ? Math.sign(amount) : 0);
}

function assertAmount(amount: number): void {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError("expected an amount that is a safe integer");
  }
}
