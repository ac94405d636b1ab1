import { findCycles } from "./find-cycles";
import { type IdList, readIds } from "./id-list";
import { type Issue, issueAt } from "./result";
import { fieldOf, itemsOf } from "./unread";

const UNKNOWN = { expected: "the id of a region", got: "an id that no region has" };

/** What makes the region set of an input, or its distances, unusable as a whole. Linear. */
export function checkRegions(input: unknown): Issue[] {
  const regions = readIds(itemsOf(fieldOf(input, "regions")), ["regions"]);
  const distances = itemsOf(fieldOf(input, "distances"));
  const parents = regions.records.map((region) => fieldOf(region, "parent"));
  const strays = parents.flatMap((parent, index) =>
    isStray(regions, parent)
      ? [issueAt("unknown_reference", ["regions", index, "parent"], UNKNOWN)]
      : [],
  );
  const arcs = parents.map((parent) => [regions.indexOf(parent) ?? []].flat());
  const cycles = findCycles(arcs.length, (region) => arcs[region]!).map((region) => {
    const facts = { expected: "parents without a cycle", got: "a region that contains itself" };
    return issueAt("cycle", ["regions", region, "parent"], facts);
  });
  const ends = distances.flatMap((distance, index) =>
    (["from", "to"] as const).flatMap((end) =>
      isStray(regions, fieldOf(distance, end))
        ? [issueAt("unknown_reference", ["distances", index, end], UNKNOWN)]
        : [],
    ),
  );
  return [...regions.duplicates, ...strays, ...cycles, ...ends, ...contradictions(distances)];
}

function isStray(regions: IdList, id: unknown): boolean {
  return typeof id === "string" && id !== "" && regions.indexOf(id) === undefined;
}

function contradictions(distances: readonly unknown[]): Issue[] {
  const known = new Map<string, Map<string, number>>();
  return distances.flatMap((distance, index) => {
    const [from, to, km] = ["from", "to", "km"].map((key) => fieldOf(distance, key));
    if (typeof from !== "string" || typeof to !== "string" || typeof km !== "number") return [];
    const [a, b] = from < to ? [from, to] : [to, from];
    const row = known.get(a) ?? new Map<string, number>();
    known.set(a, row);
    const before = a === b ? 0 : row.get(b);
    if (before === undefined) row.set(b, km);
    if (before === undefined || before === km) return [];
    const facts = {
      expected: "one distance for a pair of regions, 0 for a region and itself",
      got: "a distance that contradicts another",
    };
    return [issueAt("contradiction", ["distances", index, "km"], facts)];
  });
}
