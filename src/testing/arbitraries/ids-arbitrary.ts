import * as fc from "fast-check";
import { usually } from "./sparse";

// why: keys of Object.prototype, orders on which a collator and code units disagree, digits that
// an object would sort, separators of the lottery, both Persian and Arabic letters, a surrogate
// pair that sorts before U+FF5A by code unit and after it by code point
const ODD_IDS = [
  "__proto__",
  "constructor",
  "toString",
  "length",
  "a",
  "B",
  "b",
  "ä",
  "Z",
  "10",
  "9",
  " ",
  "a:b",
  "ی",
  "ي",
  "😀",
  "ｚ",
] as const;

/** `count` different ids: plain ones (`s1`, `s2`, …) more often than odd ones such as `__proto__`. */
export function idsArbitrary(prefix: string, count: number): fc.Arbitrary<readonly string[]> {
  const plain = Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  const mixed = fc.shuffledSubarray([...ODD_IDS, ...plain], {
    minLength: count,
    maxLength: count,
  });
  return usually<readonly string[]>(fc.constant(plain), mixed, 3);
}
