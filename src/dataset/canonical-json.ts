import { byCodeUnit } from "./code-unit-order";

/** Receives the pieces of a canonical JSON text in order. */
export type Sink = (piece: string) => void;

/**
 * Writes a value as canonical JSON: keys in code-unit order, no white space, numbers as
 * `JSON.stringify` writes them, absent (`undefined`) properties left out. Linear in the value's size.
 */
export function writeCanonical(value: unknown, sink: Sink): void {
  if (Array.isArray(value)) {
    writeList(value, (item) => writeCanonical(item, sink), sink);
  } else if (typeof value === "object" && value !== null) {
    writeObject(value, sink);
  } else {
    sink(JSON.stringify(value ?? null));
  }
}

/** Writes a list whose items are written by `writeItem`. */
export function writeList<Item>(
  items: readonly Item[],
  writeItem: (item: Item) => void,
  sink: Sink,
): void {
  sink("[");
  items.forEach((item, index) => {
    if (index > 0) sink(",");
    writeItem(item);
  });
  sink("]");
}

function writeObject(value: object, sink: Sink): void {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => byCodeUnit(a, b));
  sink("{");
  entries.forEach(([key, part], index) => {
    sink(`${index > 0 ? "," : ""}${JSON.stringify(key)}:`);
    writeCanonical(part, sink);
  });
  sink("}");
}
