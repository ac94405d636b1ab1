/** One record of a CSV text. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** False where quotes break RFC 4180; the fields are then what could be read. */
  readonly wellFormed: boolean;
}

interface Field {
  readonly value: string;
  /** Offset of the delimiter, line end or end of text after the field. */
  readonly end: number;
  readonly wellFormed: boolean;
}

/**
 * Reads CSV as RFC 4180 writes it: commas, quoted fields with doubled quotes, commas and line ends
 * inside quotes. Lines end in CRLF, LF or CR; a byte order mark and blank lines are passed over.
 * A quote that is never closed makes the rest of the text one record that is not well formed.
 * Linear in the text.
 */
export function* readCsv(text: string): Generator<CsvRecord> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    // the end of the record before, either half of a CRLF, or a blank line
    if (text[at] === "\n" || text[at] === "\r") {
      at += 1;
      continue;
    }
    const fields: string[] = [];
    let wellFormed = true;
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
      fields.push(field.value);
      wellFormed &&= field.wellFormed;
      at = field.end;
      if (text[at] !== ",") break;
      at += 1;
    }
    yield { fields, wellFormed };
  }
}

function plainField(text: string, start: number): Field {
  const end = fieldEnd(text, start);
  const value = text.slice(start, end);
  return { value, end, wellFormed: !value.includes('"') };
}

function quotedField(text: string, start: number): Field {
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, wellFormed: false };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = fieldEnd(text, quote + 1);
      return { value: value + text.slice(quote + 1, end), end, wellFormed: end === quote + 1 };
    }
    value += '"';
    from = quote + 2;
  }
}

/** The offset of the first comma, line end or end of text from an offset on. */
function fieldEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    end += 1;
  }
  return end;
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
