import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/index";
import { labelsOf, marketArbitrary, requiredLabels } from "../../../src/testing/index";
import { rules } from "../tiny-market";

const policy = rules();
const regions = ["abhar", "tarom", "zanjan"].map((id) => ({ id, name: id }));
const distances = [
  { from: "abhar", to: "zanjan", km: 90 },
  { from: "tarom", to: "zanjan", km: 60 },
];
const taxonomy = {
  levels: 3,
  skills: [
    { id: "welding", name: "" },
    { id: "tig", name: "", broader: ["welding"] },
    { id: "olives", name: "" },
  ],
};

describe("a world of one's own", () => {
  it("is taken as it is, and people and opportunities are drawn from it", () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(
        fc.noShrink(marketArbitrary({ policy, regions, distances, taxonomy })),
        ({ dataset }) => {
          expect(dataset).toMatchObject({ regions, distances, taxonomy });
          expect(parseDataset(dataset)).toEqual({ ok: true, value: { dataset, rejected: [] } });
          for (const { region, skills } of dataset.seekers) {
            for (const name of [region, ...skills.map(({ skill }) => skill)]) used.add(name);
          }
        },
      ),
    );
    expect([...used].sort()).toEqual(["abhar", "olives", "tarom", "tig", "welding", "zanjan"]);
  });

  it("is drawn in part where it is large, ancestors included", () => {
    const many = Array.from({ length: 500 }, (_, place) => `n${place}`);
    const large = {
      regions: many.map((id, place) => ({ id, name: "", ...(place > 0 && { parent: "n0" }) })),
      taxonomy: {
        skills: many.map((id, place) => ({
          id,
          name: "",
          ...(place > 0 && { broader: [many[Math.floor(place / 3)]!] }),
        })),
      },
    };
    fc.assert(
      fc.property(marketArbitrary({ policy, ...large }), ({ dataset }) => {
        expect(parseDataset(dataset)).toEqual({ ok: true, value: { dataset, rejected: [] } });
        expect(dataset.regions.length).toBeLessThanOrEqual(5);
        expect(dataset.taxonomy.skills.length).toBeLessThan(60);
      }),
    );
  });

  it("asks for no label that it cannot show", () => {
    const options = { regions: regions.slice(0, 1), taxonomy: { skills: [] } };
    const ids = requiredLabels(policy, options).map(({ id }) => id);
    expect(ids).not.toContain("at:travel");
    expect(ids).not.toContain("at:essentialFit");
    expect(ids).not.toContain("unknown-distance");
    expect(requiredLabels(policy, { regions, distances }).map(({ id }) => id)).toContain(
      "below:travel",
    );
    const draws = fc.sample(marketArbitrary({ policy, ...options }), { numRuns: 50, seed: 1 });
    const seen = new Set(draws.flatMap(({ dataset }) => labelsOf(dataset, policy)));
    expect([...seen].filter((id) => id.endsWith(":travel"))).toEqual([]);
  });

  it("needs a region", () => {
    expect(() => marketArbitrary({ policy, regions: [] })).toThrow("expected a region, got none");
  });
});
