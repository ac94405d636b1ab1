/** Where something stands in JSON data: keys and places from its root. */
export type Path = readonly (string | number)[];

// why: without these a record is never accepted
const KEPT = new Set([
  "id",
  "kind",
  "region",
  "sector",
  "cooperative",
  "skills",
  "taxonomy",
  "seekers",
  "opportunities",
  "regions",
]);

/** Every list item and every field at a depth that could be left out, in the order of the data. */
export function removalsOf(data: unknown, depth: number): Path[] {
  if (typeof data !== "object" || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, child]) => {
    const step = isList ? Number(key) : key;
    if (depth > 1) return removalsOf(child, depth - 1).map((path) => [step, ...path]);
    return isList || !KEPT.has(key) ? [[step]] : [];
  });
}

/** The data without what stands at a path. */
export function removeAt(data: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof data !== "object" || data === null) return data;
  if (rest.length > 0) return replaceAt(data, [step], removeAt(childOf(data, step), rest));
  if (Array.isArray(data)) return data.filter((_, place) => place !== step);
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== step));
}

/** The data with another value at a path. */
export function replaceAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof data !== "object" || data === null) return data;
  const child = replaceAt(childOf(data, step), rest, value);
  if (Array.isArray(data)) return data.map((item, place) => (place === step ? child : item));
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key, key === step ? child : item]),
  );
}

/** A place in the data and what could stand there instead, the simplest first. */
export interface Simplification {
  readonly path: Path;
  readonly values: readonly unknown[];
}

const ROUND = [0, 1, 2, 5, 10, 40, 100, 1_000, 1_000_000];

/** Smaller rounder numbers for every number, and the first region for every other. */
export function simplerValues(data: {
  readonly regions: readonly { readonly id: string }[];
}): Simplification[] {
  const home = data.regions[0]?.id;
  const found: Simplification[] = [];
  const visit = (value: unknown, path: Path): void => {
    const key = path.at(-1);
    if (typeof value === "number" && key !== "lat" && key !== "lon") {
      const least = key === "max" ? 1 : 0;
      found.push({ path, values: ROUND.filter((round) => round >= least && round < value) });
    }
    if (key === "region" && value !== home) found.push({ path, values: [home] });
    if (typeof value !== "object" || value === null || key === "position") return;
    for (const [step, child] of Object.entries(value)) {
      visit(child, [...path, Array.isArray(value) ? Number(step) : step]);
    }
  };
  visit(data, []);
  return found;
}

function childOf(data: object, step: string | number): unknown {
  return Object.hasOwn(data, step) ? (data as Record<string | number, unknown>)[step] : undefined;
}
