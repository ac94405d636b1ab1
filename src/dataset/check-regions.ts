import { findCycle } from "./find-cycle";
import type { Distance, Region } from "./region";
import { type Issue, issueAt } from "./result";

/** What makes a region set or its distances unusable as a whole. Linear. */
export function checkRegions(regions: readonly Region[], distances: readonly Distance[]): Issue[] {
  const issues: Issue[] = [];
  const indexOf = new Map<string, number>();
  regions.forEach((region, index) => {
    if (indexOf.has(region.id)) {
      const facts = { expected: "an id used once", got: "an id used before" };
      issues.push(issueAt("duplicate", ["regions", index, "id"], facts));
    } else {
      indexOf.set(region.id, index);
    }
  });
  const unknown = { expected: "the id of a region", got: "an id that no region has" };
  regions.forEach(({ parent }, index) => {
    if (parent !== undefined && !indexOf.has(parent)) {
      issues.push(issueAt("unknown_reference", ["regions", index, "parent"], unknown));
    }
  });
  const parents = regions.map(({ parent }) =>
    parent === undefined ? [] : [indexOf.get(parent) ?? []].flat(),
  );
  const onCycle = findCycle(parents.length, (region) => parents[region]!);
  if (onCycle >= 0) {
    const facts = { expected: "parents without a cycle", got: "a region that contains itself" };
    issues.push(issueAt("cycle", ["regions", onCycle, "parent"], facts));
  }
  distances.forEach((distance, index) => {
    for (const end of ["from", "to"] as const) {
      if (indexOf.has(distance[end])) continue;
      issues.push(issueAt("unknown_reference", ["distances", index, end], unknown));
    }
  });
  return [...issues, ...contradictions(distances)];
}

function contradictions(distances: readonly Distance[]): Issue[] {
  const known = new Map<string, Map<string, number>>();
  return distances.flatMap(({ from, to, km }, index) => {
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
