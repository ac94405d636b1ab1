import { proposePlan } from "taavon";
import { describe, expect, it } from "vitest";
import { verifyPlan } from "../../src/verify/verify-plan";
import { datasetOf, marketOf, policyOf, seekerOf, ventureOf } from "../support/small-market";

describe("a unit whose shares no safe integer could sum", () => {
  it("stays as small as its papers can state", () => {
    const rich = Number.MAX_SAFE_INTEGER;
    const seekers = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) =>
      seekerOf({ id, capacities: { capital: rich } }),
    );
    const venture = ventureOf({
      capital: { required: rich, memberShare: { min: 1_200_000_000_000_000, max: rich } },
    });
    const parts = { seekers, opportunities: [venture] };
    const plan = proposePlan(marketOf(parts));
    expect(plan.units.map(({ members }) => members.length)).toEqual([7]);
    expect(verifyPlan(datasetOf(parts), policyOf(), plan).findings).toEqual([]);
  });
});
