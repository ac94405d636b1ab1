import type { Column } from "../column";

// why: a class stands in eight bits
const MOST_CLASSES = 255;

/** A number that each value of a class is as good as, or better or worse, as asked. */
export interface ValueClasses {
  readonly count: number;
  /** By class, ascending: the value that stands for it. */
  readonly values: Float64Array;
  /** Whether each class is of one value. */
  readonly isExact: boolean;
  /** By item its class. */
  readonly of: Uint8Array;
}

/**
 * Sorts values into at most 255 classes: one a value where there are so few, else neighbouring values
 * together, of which the `"least"` or `"most"` stands for all. The smallest value always stands alone,
 * since it may mean that nothing is known. O(n log n) at most.
 */
export function valueClasses(
  column: Column | Uint8Array,
  standsFor: "least" | "most",
): ValueClasses {
  const distinct = Float64Array.from(new Set(column)).sort();
  const values = distinct.length <= MOST_CLASSES ? distinct : thinned(distinct, standsFor);
  const classOf = new Map<number, number>();
  let place = 0;
  for (const value of distinct) {
    if (standsFor === "most") while (values[place]! < value) place += 1;
    else while (place + 1 < values.length && values[place + 1]! <= value) place += 1;
    classOf.set(value, place);
  }
  const of = new Uint8Array(column.length);
  for (let at = 0; at < of.length; at++) of[at] = classOf.get(column[at]!)!;
  return { count: values.length, values, isExact: values.length === distinct.length, of };
}

function thinned(distinct: Float64Array, standsFor: "least" | "most"): Float64Array {
  const rest = distinct.length - 1;
  const parts = MOST_CLASSES - 1;
  const values = new Float64Array(MOST_CLASSES);
  values[0] = distinct[0]!;
  for (let part = 0; part < parts; part++) {
    const from = 1 + Math.floor((rest * part) / parts);
    const to = 1 + Math.floor((rest * (part + 1)) / parts);
    values[part + 1] = distinct[standsFor === "most" ? to - 1 : from]!;
  }
  return values;
}
