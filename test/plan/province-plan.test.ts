import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createMarket, parseDataset, parsePolicy, proposePlan, zanjanPolicy } from "taavon";
import { describe, expect, it } from "vitest";
import { verifyPlan } from "../../src/verify/verify-plan";

const folder = new URL("../../examples/province/data/", import.meta.url);

function readProvince() {
  const frame = JSON.parse(readFileSync(new URL("dataset.json", folder), "utf8"));
  const lines = readFileSync(new URL("seekers.jsonl", folder), "utf8").trim().split("\n");
  const parsed = parseDataset({ ...frame, seekers: lines.map((line) => JSON.parse(line)) });
  const policy = parsePolicy(zanjanPolicy);
  if (!parsed.ok || !policy.ok) throw new Error("the bundled province should be readable");
  return { ...parsed.value, policy: policy.value };
}

// A change here is a change of what the foundation would propose: it wants a reason in CHANGELOG.md.
describe("the plan of the bundled province", () => {
  const { dataset, rejected, policy } = readProvince();
  const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });

  it("passes the independent checker", () => {
    expect(rejected).toEqual([]);
    expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
  });

  it("does not change except for a reason", () => {
    const { objective, bound, gapBp } = plan.certificate;
    expect({
      placements: plan.placements.length,
      units: plan.units.map(({ opportunity, members }) => `${opportunity}: ${members.length}`),
      closed: plan.closed.map(({ opportunity, reason }) => `${opportunity}: ${reason}`),
      unplaced: plan.unplaced.length,
      objective,
      bound,
      gapBp,
      sha256: createHash("sha256").update(JSON.stringify(plan)).digest("hex"),
    }).toMatchSnapshot();
  });
});
