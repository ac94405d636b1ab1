import { readFileSync } from "node:fs";
import { type Market, parseDataset, parsePolicy, proposePlan, zanjanPolicy } from "taavon";
import { describe, expect, it } from "vitest";
import { formationRecordsJsonSchema } from "../../../src/document/formation-record";
import { parseFormationRecords } from "../../../src/document/parse-formation-records";
import { housingMarket, workMarket } from "../../../src/programme/housing/user-market";
import { clusters } from "../../../src/programme/networks/clusters";
import { federations } from "../../../src/programme/networks/federations";
import { supplyNetwork } from "../../../src/programme/networks/supply-network";
import { formationStatistics } from "../../../src/programme/statistics/formation-statistics";
import { planFormationRecords } from "../../../src/programme/statistics/plan-formation-records";
import { verifyPlan } from "../../../src/verify/verify-plan";
import { schemaBreaches } from "../../dataset/json-schema-issues";

const folder = new URL("../../../examples/province/data/", import.meta.url);

function readProvince() {
  const frame = JSON.parse(readFileSync(new URL("dataset.json", folder), "utf8"));
  const lines = readFileSync(new URL("seekers.jsonl", folder), "utf8").trim().split("\n");
  const parsed = parseDataset({ ...frame, seekers: lines.map((line) => JSON.parse(line)) });
  const policy = parsePolicy(zanjanPolicy);
  if (!parsed.ok || !policy.ok) throw new Error("the bundled province should be readable");
  return { dataset: parsed.value.dataset, policy: policy.value };
}

// why: which units open may change with the plan; what must hold of them does not
describe("the bundled province, work and homes planned apart", () => {
  const { dataset, policy } = readProvince();
  const planned = (market: Market) => ({ market, plan: proposePlan(market, { effort: "quick" }) });
  const work = planned(workMarket(dataset, policy));
  const home = planned(housingMarket(dataset, policy, { beside: [work] }));

  it("has two plans that the independent checker accepts, and people in both", () => {
    for (const { market, plan } of [work, home]) {
      expect(verifyPlan(market.dataset, policy, plan).findings).toEqual([]);
      expect(plan.units).not.toEqual([]);
    }
    const workers = new Set(work.plan.placements.map(({ seeker }) => seeker));
    expect(home.plan.placements.some(({ seeker }) => workers.has(seeker))).toBe(true);
  });

  it("spends nobody's savings twice", () => {
    const paid = new Map<string, number>();
    for (const { capital } of [...work.plan.units, ...home.plan.units]) {
      for (const { seeker, amount } of capital.contributions) {
        paid.set(seeker, (paid.get(seeker) ?? 0) + amount);
      }
    }
    const over = dataset.seekers.filter(
      ({ id, capacities: { capital = Infinity } }) => (paid.get(id) ?? 0) > capital,
    );
    expect(over).toEqual([]);
  });

  it("has a network with chains, gaps and every unit in one county", () => {
    const { cooperatives, counties, links, missing } = supplyNetwork(work.market, work.plan);
    expect(links.length).toBeGreaterThan(5);
    expect(missing.length).toBeGreaterThan(5);
    expect(links.every(({ km }) => km !== null)).toBe(true);
    expect(counties.flatMap((county) => county.cooperatives).sort()).toEqual(
      cooperatives.map(({ id }) => id),
    );
  });

  it("has clusters of like units, and a union in reach", () => {
    const found = clusters(work.market, work.plan, { maxKm: 60, minUnits: 2 });
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ widthKm }) => widthKm <= 60)).toBe(true);
    const [nearest] = federations(work.market, work.plan);
    expect(nearest?.missing).toBeLessThan(7);
  });

  it("has statistics that read, fit their schema and add up", () => {
    for (const { market, plan } of [work, home]) {
      const document = planFormationRecords(market, plan);
      const written = JSON.parse(JSON.stringify(document));
      expect(parseFormationRecords(written)).toEqual({ ok: true, value: document });
      expect(schemaBreaches(formationRecordsJsonSchema(), written)).toEqual([]);
      const { allocations } = formationStatistics(document, dataset);
      const units = allocations.find(({ measure }) => measure === "cooperatives");
      expect(units).toMatchObject({ total: plan.units.length, unallocated: 0, overallocated: 0 });
      expect(units?.parts).toHaveLength(8);
    }
  });
});
