import { describe, expect, it } from "vitest";
import { verifyPlan } from "../../src/verify/verify-plan";
import { policyOf, workshop, workshopPlan } from "./workshop";

describe("verifyPlan", () => {
  it("finds nothing wrong with a plan computed by hand", () => {
    expect(verifyPlan(workshop, policyOf(), workshopPlan())).toEqual({ ok: true, findings: [] });
  });
});
