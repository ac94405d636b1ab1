import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/create-market";
import { lottery } from "../../src/market/lottery";
import type { Market } from "../../src/market/market";
import { buildGraph, type CandidateGraph } from "../../src/plan/candidate-graph";
import { proposePlan } from "../../src/plan/propose-plan";
import { marketArbitrary } from "../../src/testing/arbitraries/market-arbitrary";
import { verifyPlan } from "../../src/verify/verify-plan";
import { jobOf, marketOf, seekerOf } from "../support/small-market";

function graphOf(market: Market): CandidateGraph {
  const building = buildGraph(market);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

const placedIn = (seed: string): string | undefined => {
  const seekers = [seekerOf({ id: "a" }), seekerOf({ id: "b" })];
  const market = marketOf({ seekers, opportunities: [jobOf()], policy: { seed } });
  return proposePlan(market).placements[0]?.seeker;
};

describe("two people who are worth the same to a job", () => {
  it.each(["1", "7"])(
    "are told apart by their lots, whatever their names, with the seed %s",
    (seed) => {
      const first = lottery(seed, "a") < lottery(seed, "b") ? "a" : "b";
      expect(placedIn(seed)).toBe(first);
    },
  );

  it("draw again with another seed", () => {
    expect([placedIn("1"), placedIn("7")]).toEqual(["a", "b"]);
  });

  it("leave nobody without a place who drew an earlier lot, in drawn markets", () => {
    let compared = 0;
    fc.assert(
      fc.property(marketArbitrary({ seekers: 9, opportunities: 3 }), ({ dataset, policy }) => {
        if (policy.placement === "stable") return;
        const market = createMarket(dataset, policy);
        const plan = proposePlan(market, { effort: "quick" });
        expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
        const placed = new Map(plan.placements.map((one) => [market.seekerIndex(one.seeker), one]));
        graphOf(market).roles.forEach(({ seekers, values }, role) => {
          const { opportunity, role: asked } = market.roles[role]!;
          const { record } = market.opportunities[opportunity]!;
          if (record.kind !== "employment") return;
          seekers.forEach((seeker, at) => {
            const place = placed.get(seeker);
            const isHere = place?.opportunity === record.id && place.role === asked.id;
            const isPinned = policy.overrides.pins.some((pin) => pin.seeker === place?.seeker);
            if (!isHere || isPinned) return;
            for (let before = 0; before < at; before++) {
              if (values[before] !== values[at]) continue;
              compared += 1;
              expect(placed.has(seekers[before]!)).toBe(true);
            }
          });
        });
      }),
      { numRuns: 300, seed: 1389 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
