/** A column of numbers. */
export type Items =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array;

/** The items at the chosen places, each place once, in a column of the same type. */
export function pickItems<Kind extends Items>(items: Kind, chosen: ArrayLike<number>): Kind {
  const picked = items.slice(0, chosen.length) as Kind;
  for (let at = 0; at < chosen.length; at++) picked[at] = items[chosen[at]!]!;
  return picked;
}

/** Chosen rows of a CSR layout: their starts among themselves, and the places that they held before. */
export interface Rows {
  readonly start: Int32Array;
  readonly places: Int32Array;
}

/** Picks rows of a CSR layout, each once, in the order chosen. Linear in what they hold. */
export function pickRows(start: Int32Array, chosen: ArrayLike<number>): Rows {
  const picked = new Int32Array(chosen.length + 1);
  for (let row = 0; row < chosen.length; row++) {
    picked[row + 1] = picked[row]! + start[chosen[row]! + 1]! - start[chosen[row]!]!;
  }
  const places = new Int32Array(picked[chosen.length]!);
  for (let row = 0; row < chosen.length; row++) {
    const shift = start[chosen[row]!]! - picked[row]!;
    for (let at = picked[row]!; at < picked[row + 1]!; at++) places[at] = at + shift;
  }
  return { start: picked, places };
}
