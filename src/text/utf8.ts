// UTF-8 by hand: `src` has no TextEncoder, and a hash must not depend on who provides one.
// Equal to TextEncoder on every string: a lone surrogate becomes U+FFFD (EF BF BD).
// Linear in the text; a UTF-16 code unit never needs more than three bytes.

/** The most bytes one UTF-16 code unit can need (a pair needs four for two units). */
export const UTF8_BYTES_PER_UNIT = 3;

const REPLACEMENT = 0xfffd;

/**
 * The UTF-8 bytes of a text, exactly as `TextEncoder` gives them.
 *
 * @example
 * utf8Bytes("aی") // => Uint8Array.of(0x61, 0xdb, 0x8c)
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  encodeUtf8Into(text, bytes, 0);
  return bytes;
}

/**
 * How many bytes the UTF-8 form of a text has.
 *
 * @example
 * utf8Length("سلام") // => 8
 */
export function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = scalarAt(text, at);
    if (point < 0x80) length += 1;
    else if (point < 0x800) length += 2;
    else if (point < 0x10000) length += 3;
    else {
      length += 4;
      at++;
    }
  }
  return length;
}

/**
 * Writes the UTF-8 form of a text into the caller's buffer and returns the offset after it.
 *
 * Throws a `RangeError` before writing when the buffer may be too small: room for
 * `UTF8_BYTES_PER_UNIT * text.length` bytes always suffices, room for `utf8Length(text)` too.
 * A text streamed in pieces must not be cut between the two halves of a surrogate pair.
 *
 * @example
 * encodeUtf8Into("é", new Uint8Array(8), 3) // => 5
 */
export function encodeUtf8Into(text: string, buffer: Uint8Array, offset: number): number {
  assertRoom(text, buffer, offset);
  let end = offset;
  for (let at = 0; at < text.length; at++) {
    const point = scalarAt(text, at);
    if (point < 0x80) {
      buffer[end++] = point;
    } else if (point < 0x800) {
      buffer[end++] = 0xc0 | (point >> 6);
      buffer[end++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      buffer[end++] = 0xe0 | (point >> 12);
      buffer[end++] = 0x80 | ((point >> 6) & 0x3f);
      buffer[end++] = 0x80 | (point & 0x3f);
    } else {
      buffer[end++] = 0xf0 | (point >> 18);
      buffer[end++] = 0x80 | ((point >> 12) & 0x3f);
      buffer[end++] = 0x80 | ((point >> 6) & 0x3f);
      buffer[end++] = 0x80 | (point & 0x3f);
      at++;
    }
  }
  return end;
}

// a typed array swallows writes past its end, so a short buffer would corrupt a hash in silence
function assertRoom(text: string, buffer: Uint8Array, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw new RangeError(`offset must be a non-negative integer, got ${offset}`);
  }
  const room = buffer.length - offset;
  if (room >= UTF8_BYTES_PER_UNIT * text.length) return;
  const needed = utf8Length(text);
  if (room < needed)
    throw new RangeError(`buffer has room for ${room} bytes, text needs ${needed}`);
}

function scalarAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const point = text.codePointAt(at)!;
  return point > 0xffff ? point : REPLACEMENT;
}
