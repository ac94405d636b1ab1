import * as fc from "fast-check";

type Path = readonly (string | number)[];

/** A thing done to one place of an input: what to put there, or undefined to remove it. */
export interface Mutation {
  /** Which place, counted around all places of the input. */
  readonly place: number;
  /** Makes what stands there afterwards from what stood there. */
  readonly change: (before: unknown) => unknown;
}

// why: JSON.parse makes an own property of this name, an object literal does not
const evil = (): unknown =>
  JSON.parse(
    '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }',
  );

function deep(): unknown {
  let nested: unknown = [];
  for (let depth = 0; depth < 5_000; depth++) nested = depth % 2 === 0 ? { nested } : [nested];
  return nested;
}

function cyclic(): unknown {
  const loop: Record<string, unknown> = { id: "loop", region: "g1", skills: [], capacities: {} };
  loop["self"] = loop;
  loop["capacities"] = loop;
  loop["skills"] = [loop];
  return loop;
}

const ODD: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 0.5,
  () => 1e300,
  () => 2 ** 53,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => "",
  () => "__proto__",
  () => "constructor",
  () => "2025-02-29",
  () => "\ud800",
  () => "x".repeat(1_000),
  () => [],
  () => [null],
  () => {
    const holes: unknown[] = [];
    holes.length = 3;
    return holes;
  },
  () => ({}),
  () => Object.create(null),
  () => 10n,
  () => Symbol("symbol"),
  () => () => "function",
  () => new Date(0),
  () => new Map([["id", "x"]]),
  evil,
  deep,
  cyclic,
];

/** Anything in place of something: wrong types, ends of ranges, prototypes, cycles, depth. */
export function mutationArbitrary(): fc.Arbitrary<Mutation> {
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ODD).map((make) => () => make()) },
    { weight: 1, arbitrary: fc.anything().map((value) => () => value) },
    { weight: 1, arbitrary: fc.constant((before: unknown) => [before, before]) },
    { weight: 1, arbitrary: fc.constant((before: unknown) => ({ before })) },
    { weight: 1, arbitrary: fc.constant(asText) },
    { weight: 1, arbitrary: fc.constant(withEvilKeys) },
  );
  return fc.record({ place: fc.nat({ max: 1_000_000 }), change }, { noNullPrototype: true });
}

function asText(before: unknown): string {
  return typeof before === "object" ? "an object" : String(before);
}

function withEvilKeys(before: unknown): unknown {
  if (typeof before !== "object" || before === null) return evil();
  const copy = Object.assign({}, before);
  for (const key of ["__proto__", "constructor", "hasOwnProperty"]) {
    Object.defineProperty(copy, key, { value: evil(), enumerable: true, configurable: true });
  }
  return copy;
}

/** Plain data with one place under `root` changed; places are counted around. */
export function mutated(data: unknown, { place, change }: Mutation, root: Path = []): unknown {
  const places = pathsUnder(data, root);
  return at(data, places[place % places.length]!, change);
}

function pathsUnder(data: unknown, root: Path): Path[] {
  let part = data;
  for (const step of root) part = (part as Record<string | number, unknown>)[step];
  return paths(part, root);
}

function paths(data: unknown, path: Path): Path[] {
  if (typeof data !== "object" || data === null) return [path];
  const entries = Object.entries(data);
  return [
    path,
    ...entries.flatMap(([key, part]) =>
      paths(part, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ];
}

function at(data: unknown, [step, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (step === undefined) return change(data);
  const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
  const to = at((data as Record<string | number, unknown>)[step], rest, change);
  if (to === undefined && !Array.isArray(copy))
    delete (copy as Record<string | number, unknown>)[step];
  else {
    const fact = { value: to, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(copy, step, fact);
  }
  return copy;
}
