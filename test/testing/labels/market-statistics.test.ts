import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marketArbitrary, marketStatistics } from "../../../src/testing/index";
import { person, rules, town } from "../tiny-market";

const policy = rules({
  priorities: [
    { group: "youth", bonus: 900 },
    { group: "women", bonus: 600 },
  ],
  composition: [{ kind: "family", max: 2 }],
});

// per cent of two thousand markets that show a case, at least
const LEAST: Readonly<Record<string, number>> = {
  empty: 5,
  tied: 15,
  contested: 40,
  feasible: 30,
  infeasible: 50,
  "unknown:hours": 10,
  "unknown:consent": 10,
  "unknown:share": 10,
  "binding:members": 10,
  "binding:capital": 5,
  "binding:together": 4,
  "binding:apart": 3,
  "binding:offices": 1.5,
  "binding:composition": 2,
  "at:minFit": 3,
  "below:minFit": 3,
  "above:minFit": 2,
};

describe("marketStatistics", () => {
  const LONG = 300_000;

  it(
    "tells how often two thousand drawn markets show each case, none of the required ones never",
    () => {
      const markets = fc.sample(marketArbitrary({ policy }), { numRuns: 2_000, seed: 1389 });
      const counts = marketStatistics(markets);
      const share = new Map(counts.map(({ id, share }) => [id, share]));
      const rare = Object.entries(LEAST).filter(
        ([id, least]) => (share.get(id) ?? 0) < 100 * least,
      );
      expect(rare).toEqual([]);
      const missed = counts.filter(({ standing, share }) => standing === "required" && share < 50);
      expect(missed.map(({ id }) => id)).toEqual([]);
    },
    LONG,
  );

  it("counts markets, not cases, and keeps labels that no market shows", () => {
    const dataset = town([person("a"), person("b")], []);
    const counts = marketStatistics([
      { dataset, policy },
      { dataset: town([], []), policy },
      { dataset, policy: { ...policy, asOf: "2026-03-22" } },
    ]);
    const of = (id: string) => counts.find((count) => count.id === id);
    expect(of("empty")).toMatchObject({ markets: 3, share: 10_000, standing: "required" });
    expect(of("tied")).toMatchObject({ markets: 0, share: 0 });
    expect(marketStatistics([])).toEqual([]);
  });
});
