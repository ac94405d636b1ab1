import * as fc from "fast-check";

/** `T` where a property that may be undefined may be missing instead. */
export type Sparse<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** A record whose undefined properties are absent from the object. */
export function sparse<T extends object>(
  parts: {
    [Key in keyof T]: fc.Arbitrary<T[Key]>;
  },
): fc.Arbitrary<Sparse<T>> {
  return fc.record(parts, { noNullPrototype: true }).map(stated) as never;
}

/** A datum that is missing once in seven times, more rarely in a calm world. */
export function mostly<T>(arbitrary: fc.Arbitrary<T>, calm = 1): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 5 + calm });
}

/** A datum that is stated once in four times. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: arbitrary },
  );
}

/** The usual value, and the odd one once in `every` times; shrinks to the usual. */
export function usually<T>(
  usual: fc.Arbitrary<T>,
  odd: fc.Arbitrary<T>,
  every: number,
): fc.Arbitrary<T> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: every - 1, arbitrary: usual },
    { weight: 1, arbitrary: odd },
  );
}

/** The record without its undefined properties. */
export function stated<T extends object>(record: T): Sparse<T> {
  const parts = Object.entries(record).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts) as Sparse<T>;
}
