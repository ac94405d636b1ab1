/** Start offsets of a CSR layout: `start[i]…start[i + 1]` are the places of item `i`. */
export function startsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Int32Array {
  const start = new Int32Array(items.length + 1);
  items.forEach((item, index) => {
    start[index + 1] = start[index]! + sizeOf(item);
  });
  return start;
}

/** Distinct values numbered in the order in which they first come. */
export interface Dictionary {
  readonly values: readonly string[];
  readonly codeOf: (value: string) => number;
}

/** Numbers the distinct values of a stream of strings. */
export function numberStrings(): Dictionary {
  const values: string[] = [];
  const codes = new Map<string, number>();
  return {
    values,
    codeOf: (value) => {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}
