const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * The text made safe for HTML content and for attribute values in either kind of quotes.
 *
 * Not for script, style, comments or URLs.
 *
 * @example
 * escapeHtml("<b>R&D</b>") // => "&lt;b&gt;R&amp;D&lt;/b&gt;"
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}

/**
 * The text between U+2068 and U+2069, so that a left-to-right fragment (an id, a code, a Latin
 * name) keeps its own order in a Persian sentence and leaves the sentence's order alone.
 *
 * Isolates inside the text are kept; ones that are closed but never opened are dropped, ones that
 * are never closed are closed, so no text can reach past its own isolate.
 *
 * @example
 * isolate("op-7") // => "\u2068op-7\u2069"
 */
export function isolate(text: string): string {
  let open = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== POP_ISOLATE) {
      open++;
      return mark;
    }
    if (open === 0) return "";
    open--;
    return mark;
  });
  return FIRST_STRONG_ISOLATE + balanced + POP_ISOLATE.repeat(open + 1);
}
