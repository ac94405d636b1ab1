import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { hashDataset } from "../../src/dataset/hash";
import { rolesOf } from "../../src/dataset/opportunity";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { datasetArbitrary } from "../../src/testing/index";
import { canonical, sha256Hex } from "./canonical";
import { changed, full, small } from "./small-dataset";

function read(input: unknown): Dataset {
  const parsed = parseDataset(input);
  if (!parsed.ok) throw new Error("refused");
  return parsed.value.dataset;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A dataset with its lists in the order that the specification hashes them in. */
function ordered(dataset: Dataset): unknown {
  const byEnds = (a: { from: string; to: string }, b: { from: string; to: string }) =>
    a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1;
  return {
    ...dataset,
    regions: byId(dataset.regions),
    ...(dataset.distances && { distances: [...dataset.distances].sort(byEnds) }),
    taxonomy: { ...dataset.taxonomy, skills: byId(dataset.taxonomy.skills) },
    seekers: byId(dataset.seekers),
    opportunities: byId(dataset.opportunities).map((one) =>
      one.kind === "employment" ? one : { ...one, roles: byId(rolesOf(one)) },
    ),
  };
}

describe("hashDataset", () => {
  it("is the SHA-256 of the canonical JSON, the lists of ids in their order", () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        expect(hashDataset(dataset)).toBe(sha256Hex(canonical(ordered(dataset))));
      }),
    );
  });

  it("is known for the empty dataset", () => {
    const empty = { regions: [], taxonomy: { skills: [] }, seekers: [], opportunities: [] };
    const text = '{"opportunities":[],"regions":[],"seekers":[],"taxonomy":{"skills":[]}}';
    expect(hashDataset(read(empty))).toBe(sha256Hex(text));
  });

  it("does not see the order of records, nor unknown keys", () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        const turned = {
          ...dataset,
          comment: "x",
          regions: [...dataset.regions].reverse(),
          ...(dataset.distances && { distances: [...dataset.distances].reverse() }),
          taxonomy: { ...dataset.taxonomy, skills: [...dataset.taxonomy.skills].reverse() },
          seekers: [...dataset.seekers].reverse().map((seeker) => ({ ...seeker, name: "x" })),
          opportunities: [...dataset.opportunities].reverse(),
        };
        expect(hashDataset(read(turned))).toBe(hashDataset(dataset));
      }),
    );
  });

  it("sees every leaf, the order of lists without ids, and a stated default", () => {
    const seen = [full, small].map((input) => hashDataset(read(input)));
    const changes: [readonly (string | number)[], unknown][] = [
      [["seekers", 0, "capacities", "travelKm"], 1],
      [
        ["seekers", 0, "capacities", "leads"],
        ["inspector", "board", "manager"],
      ],
      [["seekers", 0, "capacities", "relocates"], undefined],
      [["seekers", 0, "skills", 0, "evidence"], undefined],
      [["taxonomy", "levels"], 8],
      [["distances", 0, "km"], 89],
      [["regions", 0, "position", "lat"], 36.671],
      [["opportunities", 1, "offers"], undefined],
      [["opportunities", 0, "role", "skills", 0, "weight"], undefined],
    ];
    for (const [path, to] of changes) seen.push(hashDataset(read(changed(full, path, to))));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
