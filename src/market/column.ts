/** One number per item, in the narrowest type that holds them all. */
export type Column = Int8Array | Int16Array | Int32Array | Float64Array;

/**
 * Memory for a typed array: shared where the platform shares memory, so that another thread reads
 * the same columns without a copy.
 */
export function memory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === "undefined"
    ? new ArrayBuffer(bytes)
    : new SharedArrayBuffer(bytes);
}

/** Whole numbers up to 2^53 in the narrowest column that holds them all. Two passes. */
export function narrow(values: ArrayLike<number>): Column {
  let least = 0;
  let most = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const column = columnFor(least, most, values.length);
  column.set(values);
  return column;
}

/** An empty column as wide as another. */
export function columnLike(column: Column, length: number): Column {
  const { BYTES_PER_ELEMENT: bytes } = column;
  const room = memory(bytes * length);
  if (column instanceof Float64Array) return new Float64Array(room);
  if (bytes === 4) return new Int32Array(room);
  return bytes === 2 ? new Int16Array(room) : new Int8Array(room);
}

function columnFor(least: number, most: number, length: number): Column {
  const fits = (bits: number): boolean => least >= -(2 ** (bits - 1)) && most < 2 ** (bits - 1);
  if (fits(8)) return new Int8Array(memory(length));
  if (fits(16)) return new Int16Array(memory(2 * length));
  if (fits(32)) return new Int32Array(memory(4 * length));
  return new Float64Array(memory(8 * length));
}

/** Offsets, indices or whole numbers below 2^31. */
export function int32(values: ArrayLike<number>): Int32Array {
  const column = new Int32Array(memory(4 * values.length));
  column.set(values);
  return column;
}

/** Whole numbers from −128 to 127. */
export function int8(values: ArrayLike<number>): Int8Array {
  const column = new Int8Array(memory(values.length));
  column.set(values);
  return column;
}

/** Whole numbers below 65 536. */
export function uint16(values: ArrayLike<number>): Uint16Array {
  const column = new Uint16Array(memory(2 * values.length));
  column.set(values);
  return column;
}

/** Flags, levels and other whole numbers below 256. */
export function uint8(values: ArrayLike<number>): Uint8Array {
  const column = new Uint8Array(memory(values.length));
  column.set(values);
  return column;
}

/** Unsigned 32-bit numbers, such as those of the lottery. */
export function uint32(values: ArrayLike<number>): Uint32Array {
  const column = new Uint32Array(memory(4 * values.length));
  column.set(values);
  return column;
}

/** Amounts up to 2^53, or fractions. */
export function float64(values: ArrayLike<number>): Float64Array {
  const column = new Float64Array(memory(8 * values.length));
  column.set(values);
  return column;
}
