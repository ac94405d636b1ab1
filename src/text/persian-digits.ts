const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/**
 * The text with ASCII and Arabic digits written as Persian digits; nothing else changes.
 *
 * @example
 * toPersianDigits("1405/01/01") // => "۱۴۰۵/۰۱/۰۱"
 */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9\u0660-\u0669]/g, (digit) =>
    String.fromCharCode(PERSIAN_ZERO + digitValue(digit)),
  );
}

/**
 * The text with Persian (U+06F0…) and Arabic (U+0660…) digits written as ASCII digits, the decimal
 * separator `٫` as `.` and the thousands separator `٬` as `,`; nothing else changes.
 *
 * @example
 * toAsciiDigits("۱٬۲۳۴٫۵") // => "1,234.5"
 * toAsciiDigits("٠٩١٢") // => "0912"
 */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digitValue(digit)))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= PERSIAN_ZERO) return code - PERSIAN_ZERO;
  return code >= ARABIC_ZERO ? code - ARABIC_ZERO : code - 0x30;
}
