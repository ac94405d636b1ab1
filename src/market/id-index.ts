/** Finds where an id stands among ids in code-unit order, or would stand. Logarithmic. */
export function placeOfId(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds an id's place among ids in code-unit order, or −1. Logarithmic; needs no second index. */
export function indexOfId(ids: readonly string[], id: string): number {
  const place = placeOfId(ids, id);
  return ids[place] === id ? place : -1;
}
