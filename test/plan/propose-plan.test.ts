import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket, proposePlan } from "taavon";
import { bruteForcePlan, type DrawnMarket, marketArbitrary } from "taavon/testing";
import { verifyPlan } from "../../src/verify/verify-plan";

const tiny = marketArbitrary({ seekers: 6, opportunities: 3 });

function planOf({ dataset, policy }: DrawnMarket) {
  return proposePlan(createMarket(dataset, policy), { effort: "quick" });
}

describe("proposePlan", () => {
  it("makes plans in which the independent checker finds nothing", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { findings } = verifyPlan(drawn.dataset, drawn.policy, planOf(drawn));
        expect(findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never exceeds the optimum that trying everything finds, which never exceeds the bound", () => {
    fc.assert(
      fc.property(tiny, ({ dataset, policy }) => {
        const optimal = { ...policy, placement: "optimal" as const };
        const plan = planOf({ dataset, policy: optimal });
        const brute = bruteForcePlan(dataset, optimal);
        expect(plan.refusedPins).toEqual(brute.refusedPins);
        expect(plan.certificate.bound).toBeGreaterThanOrEqual(brute.objective);
        if (plan.unheldPins.length === brute.unheldPins.length) {
          expect(plan.certificate.objective).toBeLessThanOrEqual(brute.objective);
        }
      }),
      { numRuns: 300 },
    );
  });
});
