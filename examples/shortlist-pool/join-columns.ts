import type { ShortlistColumns } from "taavon";

/** The lists of ranges that stand side by side as one; throws where there are none. */
export function joinColumns(parts: readonly ShortlistColumns[]): ShortlistColumns {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no lists to join");
  const owners = { from: first.owners.from, to: last.owners.to };
  const size = parts.reduce((sum, { others }) => sum + others.length, 0);
  const start = new Int32Array(owners.to - owners.from + 1);
  const others = new Int32Array(size);
  const values = new Int32Array(size);
  let listed = 0;
  for (const part of parts) {
    others.set(part.others, listed);
    values.set(part.values, listed);
    const at = part.owners.from - owners.from;
    for (let owner = 0; owner < part.start.length; owner++) {
      start[at + owner] = listed + part.start[owner]!;
    }
    listed += part.others.length;
  }
  return { by: first.by, k: first.k, owners, start, others, values };
}
