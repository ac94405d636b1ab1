import { createMarket, parsePlan, parsePolicy, planJsonSchema, proposePlan } from "taavon";
import { describe, expect, it } from "vitest";

const policy = parsePolicy({ id: "p", version: "1", asOf: "2026-03-21" });
const nobody = { regions: [], taxonomy: { skills: [] }, seekers: [], opportunities: [] };
if (!policy.ok) throw new Error("a policy with defaults should be readable");
const plan = proposePlan(createMarket(nobody, policy.value));

describe("parsePlan", () => {
  it("reads what proposePlan makes, once it has been written and read", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it("names what is not of a plan's shape", () => {
    const { certificate } = plan;
    const broken = parsePlan({ ...plan, certificate: { ...certificate, gapBp: -1 }, units: {} });
    expect(broken.ok ? [] : broken.issues.map(({ path }) => path.join("."))).toEqual([
      "units",
      "certificate.gapBp",
    ]);
  });
});

describe("planJsonSchema", () => {
  it("names every part of a plan as required", () => {
    expect(planJsonSchema()).toMatchObject({
      type: "object",
      required: Object.keys(plan),
      properties: { schema: { const: "taavon.plan/1" } },
    });
  });
});
