/** How many levels of objects are walked; what lies deeper, and every list item, is one piece. */
const DEPTH = 2;

/**
 * A document as JSON in small pieces, one list item a line, so that no text of the whole is ever held.
 *
 * Two levels of objects and the lists in them are walked, what lies below goes through
 * `JSON.stringify`; properties that are undefined are left out. Any iterable is written as a list and
 * read once.
 */
export function* jsonPieces(document: unknown): Generator<string> {
  yield* pieces(document, DEPTH);
  yield "\n";
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (isIterable(value)) {
    yield* list(value);
  } else if (depth > 0 && typeof value === "object" && value !== null) {
    yield* object(value, depth);
  } else {
    yield JSON.stringify(value);
  }
}

function* object(value: object, depth: number): Generator<string> {
  let opening = "{\n";
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    yield `${opening}${JSON.stringify(key)}: `;
    yield* pieces(part, depth - 1);
    opening = ",\n";
  }
  yield opening === "{\n" ? "{}" : "\n}";
}

function* list(items: Iterable<unknown>): Generator<string> {
  let opening = "[\n";
  for (const item of items) {
    yield opening + JSON.stringify(item);
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]" : "\n]";
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
