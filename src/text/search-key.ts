// Keys under which two spellings of one Persian (or Latin) word meet. For finding, never for showing:
// keep the original text. The steps are those of the common Persian normalisers (Hazm, Shekar,
// Rosette): decompose by compatibility (NFKD), drop what is not seen or not always written, fold the
// letters that have several code points, ASCII digits, half-space to space, lower case, compose.
// Decomposing comes first: it turns ئ into *Arabic* ي and a hamza, آ into ا and a madda, and
// presentation forms (ﯼ, ﻻ) into letters. Both keys are idempotent and linear in the text.

import { toAsciiDigits } from "./persian-digits";

// bidi marks (U+061C, U+200E…), zero-width joiners, soft hyphen, byte order mark, tatweel
const INVISIBLE = /[\u00ad\u061c\u0640\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\u200d/g;

// harakat, hamza and madda above or below, superscript alef
const ARABIC_MARKS = /[\u064b-\u065f\u0670]/g;

const FOLDS: ReadonlyMap<string, string> = new Map([
  ["\u064a", "ی"], // ي Arabic yeh
  ["\u0649", "ی"], // ى alef maksura
  ["\u0643", "ک"], // ك Arabic kaf
  ["\u0629", "ه"], // ة teh marbuta
  ["\u06d5", "ه"], // ە ae, the base of ۀ
  ["\u06c1", "ه"], // ہ heh goal
  ["\u06be", "ه"], // ھ heh doachashmee
  ["\u06c3", "ه"], // ۃ teh marbuta goal
  ["\u0671", "ا"], // ٱ alef wasla
]);

const FOLDED = /[\u064a\u0649\u0643\u0629\u06d5\u06c1\u06be\u06c3\u0671]/g;

/**
 * The key of a text with its words apart: letters, marks, digits and spaces in one form.
 *
 * A half-space (U+200C) counts as a space. Hamza is dropped with the marks, so ئ meets ی, ؤ meets و
 * and آ أ إ meet ا; a hamza on its own (ء) stays.
 *
 * @example
 * displayKey("ماه‌نشان") // => "ماه نشان"
 * displayKey("صائين  قلعه ۱") // => "صایین قلعه 1"
 */
export function displayKey(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .replace(ARABIC_MARKS, "")
    .replace(FOLDED, (letter) => FOLDS.get(letter) ?? letter);
  const words = toAsciiDigits(letters).replace(/[\s\u200b\u200c]+/g, " ");
  return words.trim().toLowerCase().normalize("NFC");
}

/**
 * The key of a text without any spaces, so that joined and separate spellings meet.
 *
 * @example
 * looseKey("ماه نشان") // => "ماهنشان"
 * looseKey("خرم دره") === looseKey("خرمدره") // => true
 */
export function looseKey(text: string): string {
  return displayKey(text).replaceAll(" ", "").normalize("NFC");
}
