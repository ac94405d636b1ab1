import { assess, proposePlan } from "taavon";
import { describe, expect, it } from "vitest";
import { verifyPlan } from "../../src/verify/verify-plan";
import {
  datasetOf,
  jobOf,
  marketOf,
  type Parts,
  policyOf,
  seekerOf,
} from "../support/small-market";

/** Who has which job in the stable plan, which must pass the checker. */
function stableJobs(parts: Parts): Record<string, string> {
  const policy = { ...parts.policy, placement: "stable" as const };
  const plan = proposePlan(marketOf({ ...parts, policy }));
  expect(verifyPlan(datasetOf(parts), policyOf(policy), plan).findings).toEqual([]);
  return Object.fromEntries(plan.placements.map((one) => [one.seeker, one.opportunity]));
}

describe("a stable plan", () => {
  const better = seekerOf({ id: "better" });
  const favoured = seekerOf({
    id: "favoured",
    groups: ["youth"],
    skills: [{ skill: "weld", level: 4 }],
  });

  it("lets a role prefer the greater fit", () => {
    const parts = { seekers: [better, favoured], opportunities: [jobOf()] };
    expect(stableJobs(parts)).toEqual({ better: "job" });
  });

  it("counts priority beside fit when a role chooses", () => {
    const policy = { priorities: [{ group: "youth", bonus: 1_500 }], priorityCap: 2_500 };
    const parts = { seekers: [better, favoured], opportunities: [jobOf()], policy };
    const [one, other] = ["better", "favoured"].map((seeker) =>
      assess(marketOf(parts), { seeker, opportunity: "job" }),
    );
    expect(other!.fit).toBeLessThan(one!.fit);
    const raised = {
      ...policy,
      priorities: [{ group: "youth", bonus: one!.fit - other!.fit + 1 }],
    };
    expect(stableJobs({ ...parts, policy: raised })).toEqual({ favoured: "job" });
  });

  it("gives a seeker the job that appeals most, where worth would send them elsewhere", () => {
    const near = jobOf({ id: "near", hoursPerWeek: 40 });
    const far = jobOf({ id: "wide", hoursPerWeek: 80 });
    const seekers = [seekerOf({ id: "a", capacities: { hoursPerWeek: 40 } })];
    expect(stableJobs({ seekers, opportunities: [near, far] })).toEqual({ a: "near" });
  });
});
