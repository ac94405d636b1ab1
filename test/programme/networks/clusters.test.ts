import * as fc from "fast-check";
import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import {
  type Cluster,
  type ClusterOptions,
  clusters,
} from "../../../src/programme/networks/clusters";
import type { Parts } from "../../support/small-market";
import { opening, tradingArbitrary, type Ventures, villageOf } from "./village";

/** A road on which every place is 40 km from the next. */
const road: Omit<Parts, "opportunities"> = {
  regions: ["p0", "p1", "p2", "p3"].map((id) => ({ id })),
  distances: [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3]
      .filter((b) => b > a)
      .map((b) => ({ from: `p${a}`, to: `p${b}`, km: 40 * (b - a) })),
  ),
};

function clustersOf(ventures: Ventures, options: ClusterOptions, parts = road): Cluster[] {
  const market = villageOf(ventures, parts);
  return clusters(market, opening(market), options);
}

const atEach = (...regions: readonly string[]): Ventures =>
  Object.fromEntries(regions.map((region, at) => [`u${at}`, { region, sector: "1030" }]));

describe("clusters", () => {
  it("does not chain along a road: every two of a cluster are within the distance", () => {
    const found = clustersOf(atEach("p0", "p1", "p2", "p3"), { maxKm: 50, minUnits: 2 });
    expect(found.map(({ cooperatives, widthKm }) => [cooperatives, widthKm])).toEqual([
      [["u0", "u1"], 40],
      [["u2", "u3"], 40],
    ]);
  });

  it("takes in all within the distance when it is longer", () => {
    const found = clustersOf(atEach("p0", "p1", "p2", "p3"), { maxKm: 120, minUnits: 2 });
    expect(found.map(({ cooperatives }) => cooperatives)).toEqual([["u0", "u1", "u2", "u3"]]);
  });

  it("centres on the region from which the cooperatives are nearest in sum", () => {
    const [cluster] = clustersOf(atEach("p0", "p0", "p1", "p2"), { maxKm: 80, minUnits: 4 });
    // from p0: 0 + 0 + 40 + 80 = 120; from p1: 40 + 40 + 0 + 40 = 120, and nobody farther than 40
    expect(cluster?.centre).toEqual({ region: "p1", totalKm: 120, farthestKm: 40 });
    expect(cluster?.regions).toEqual(["p0", "p1", "p2"]);
  });

  it("gives a tie of centres to the first region", () => {
    const [cluster] = clustersOf(atEach("p1", "p0"), { maxKm: 40, minUnits: 2 });
    expect(cluster?.centre).toEqual({ region: "p0", totalKm: 40, farthestKm: 40 });
  });

  it("leaves out what is smaller than asked", () => {
    const ventures = atEach("p0", "p0", "p3");
    expect(clustersOf(ventures, { maxKm: 0, minUnits: 3 })).toEqual([]);
    expect(clustersOf(ventures, { maxKm: 0, minUnits: 1 })).toHaveLength(2);
  });

  it("keeps divisions apart, and a letter to itself, unless sections are asked for", () => {
    const ventures: Ventures = {
      bakery: { region: "p0", sector: "1071" },
      dairy: { region: "p0", sector: "10" },
      smithy: { region: "p0", sector: "25" },
      maker: { region: "p0", sector: "C" },
      farm: { region: "p0", sector: "01" },
    };
    const lines = (by: "division" | "section") =>
      clustersOf(ventures, { maxKm: 0, minUnits: 1, by }).map(({ sector, cooperatives }) => [
        sector,
        ...cooperatives,
      ]);
    expect(lines("division")).toEqual([
      ["01", "farm"],
      ["10", "bakery", "dairy"],
      ["25", "smithy"],
      ["C", "maker"],
    ]);
    expect(lines("section")).toEqual([
      ["A", "farm"],
      ["C", "bakery", "dairy", "maker", "smithy"],
    ]);
  });

  it("names what a cluster could buy and sell together", () => {
    const ventures: Ventures = {
      a: { region: "p0", needs: ["olives", "jars"], offers: ["oil"] },
      b: { region: "p0", needs: ["olives"], offers: ["oil"] },
      c: { region: "p0", needs: ["jars"], offers: ["pickles"] },
    };
    const [cluster] = clustersOf(ventures, { maxKm: 0, minUnits: 2 });
    expect(cluster?.sharedNeeds).toEqual([
      { product: "jars", cooperatives: ["a", "c"] },
      { product: "olives", cooperatives: ["a", "b"] },
    ]);
    expect(cluster?.sharedOffers).toEqual([{ product: "oil", cooperatives: ["a", "b"] }]);
  });

  it("joins nobody over a distance that is not known, and existing ones like units", () => {
    const market = villageOf({ a: {}, b: { region: "lost" } });
    const existing = [
      { id: "old", cooperative: "production", sector: "2511", region: "beside" },
    ] as const;
    const found = clusters(market, opening(market), { maxKm: 9_999, minUnits: 1, existing });
    expect(found.map(({ cooperatives }) => cooperatives)).toEqual([["a", "old"], ["b"]]);
  });

  it("lists the largest of a line first, equals by id", () => {
    const found = clustersOf(atEach("p0", "p2", "p2", "p1"), { maxKm: 0, minUnits: 1 });
    expect(found.map(({ cooperatives }) => cooperatives)).toEqual([["u1", "u2"], ["u0"], ["u3"]]);
  });

  it("refuses options out of range", () => {
    expect(() => clustersOf({}, { maxKm: 0.5, minUnits: 1 })).toThrow("maxKm");
    expect(() => clustersOf({}, { maxKm: 1, minUnits: 0 })).toThrow("minUnits");
  });

  it("puts every cooperative into one cluster of its line, within the distance of all others", () => {
    fc.assert(
      fc.property(tradingArbitrary(), fc.constantFrom(0, 10, 60), ({ market, plan }, maxKm) => {
        const found = clusters(market, plan, { maxKm, minUnits: 1 });
        const { distances, dataset } = market;
        const record = new Map(dataset.opportunities.map((one) => [one.id, one]));
        const everyone = found.flatMap(({ cooperatives }) => cooperatives).sort();
        expect(everyone).toEqual(plan.units.map(({ opportunity }) => opportunity).sort());
        for (const { sector, cooperatives } of found) {
          const regions = cooperatives.map((id) => record.get(id)!.region);
          expect(cooperatives.map((id) => record.get(id)!.sector.slice(0, 2))).toEqual(
            cooperatives.map(() => sector),
          );
          for (const a of regions) {
            for (const b of regions) {
              const km = distances.km(distances.indexOf(a), distances.indexOf(b));
              expect(km).toBeGreaterThanOrEqual(0);
              expect(km).toBeLessThanOrEqual(maxKm);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whatever the order of the input", () => {
    fc.assert(
      fc.property(tradingArbitrary(), ({ dataset, policy, market, plan }) => {
        const options = { maxKm: 50, minUnits: 1 };
        const other = createMarket(
          { ...dataset, opportunities: [...dataset.opportunities].reverse() },
          policy,
        );
        const reversed = { units: [...plan.units].reverse(), closed: plan.closed };
        expect(clusters(other, reversed, options)).toEqual(clusters(market, plan, options));
      }),
    );
  });
});
