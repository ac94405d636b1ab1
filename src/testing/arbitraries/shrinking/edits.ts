import type { Pass } from "./shrinking-by";

/** A value with part of it changed. */
export type Edit<T> = () => T;

/** A pass whose edits take something out, so that the next edit moves up to its place. */
export function takingOut<T>(edits: Pass<T>["edits"]): Pass<T> {
  return { edits, takesOut: true };
}

/** A pass whose edits make something simpler that stays. */
export function simplifying<T>(edits: Pass<T>["edits"]): Pass<T> {
  return { edits, takesOut: false };
}

/** The list without each of so many parts of it in turn, of one item where there are fewer. */
export function withoutParts<T>(list: readonly T[], parts: number): Edit<readonly T[]>[] {
  const size = Math.max(1, Math.ceil(list.length / parts));
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, part) => () => [
    ...list.slice(0, part * size),
    ...list.slice((part + 1) * size),
  ]);
}

/** The record without each of the optional keys that it has. */
export function withoutKeys<T extends object>(record: T, keys: readonly (keyof T)[]): Edit<T>[] {
  return keys.flatMap((key) => (key in record ? [() => without(record, [key])] : []));
}

/** The record without some keys. */
export function without<T extends object>(record: T, keys: readonly (keyof T)[]): T {
  const kept = Object.entries(record).filter(([key]) => !keys.includes(key as keyof T));
  return Object.fromEntries(kept) as T;
}

/** Edits of one property as edits of the record. */
export function inKey<T extends object, K extends keyof T>(
  record: T,
  key: K,
  edits: (value: Exclude<T[K], undefined>) => readonly Edit<Exclude<T[K], undefined>>[],
): Edit<T>[] {
  const value = record[key];
  if (value === undefined) return [];
  return edits(value as Exclude<T[K], undefined>).map((edit) => () => ({
    ...record,
    [key]: edit(),
  }));
}

/** Edits of each item as edits of the list. */
export function inItems<T>(
  list: readonly T[],
  edits: (item: T) => readonly Edit<T>[],
): Edit<readonly T[]>[] {
  return list.flatMap((item, place) =>
    edits(item).map((edit) => () => list.map((other, at) => (at === place ? edit() : other))),
  );
}

const MOST_BITS = 53;

/** The number at the least it can be, then less by each power of two that is left, the largest first. */
export function lessThan(number: number, least: number): Edit<number>[] {
  const room = number - least;
  if (room <= 0) return [];
  const edits = [() => least];
  for (let bit = MOST_BITS; bit >= 0; bit--) {
    const step = 2 ** bit;
    if (step < room) edits.push(() => number - step);
  }
  return edits;
}
