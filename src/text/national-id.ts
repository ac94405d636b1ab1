import { toAsciiDigits } from "./persian-digits";

/**
 * Whether a text has the form of an Iranian national id (کد ملی): ten digits with a check digit.
 *
 * Persian and Arabic digits are read; eight or nine digits are taken to have lost their leading
 * zeros. The check digit is r = (Σ digitᵢ·(10 − i), i = 0…8) mod 11 when r < 2, else 11 − r; ten
 * equal digits satisfy it and are refused. A valid form does not prove that a person exists.
 *
 * @example
 * isNationalId("0499370899") // => true
 * isNationalId("۴۹۹۳۷۰۸۹۹") // => true
 * isNationalId("0499370898") // => false
 */
export function isNationalId(text: string): boolean {
  const digits = toAsciiDigits(text);
  if (!/^[0-9]{8,10}$/.test(digits)) return false;
  const id = digits.padStart(10, "0");
  if (/^(.)\1{9}$/.test(id)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(id[i]) * (10 - i);
  const rest = sum % 11;
  return Number(id[9]) === (rest < 2 ? rest : 11 - rest);
}
