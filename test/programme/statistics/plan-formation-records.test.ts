import * as fc from "fast-check";
import { createMarket, proposePlan } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { FormationRecords } from "../../../src/document/formation-record";
import { parseFormationRecords } from "../../../src/document/parse-formation-records";
import { MEMBER_ROLES } from "../../../src/programme/housing/member-role";
import { formationStatistics } from "../../../src/programme/statistics/formation-statistics";
import { planFormationRecords } from "../../../src/programme/statistics/plan-formation-records";
import { marketOf, seekerOf, ventureOf } from "../../support/small-market";

const REGIONS = [
  { id: "19" },
  { id: "1901", parent: "19" },
  { id: "1904", parent: "19" },
  { id: "190401", parent: "1904" },
];

/** Seven welders for each of some ventures, everyone where the venture is. */
function workshop(...ventures: readonly Parameters<typeof ventureOf>[0][]) {
  const opportunities = ventures.map((facts, at) =>
    ventureOf({ members: { min: 7, max: 7 }, ...facts, id: `v${at}` }),
  );
  const seekers = opportunities.flatMap(({ id, region }) =>
    Array.from({ length: 7 }, (_, at) => seekerOf({ id: `${id}-${at}`, region })),
  );
  const market = marketOf({ regions: REGIONS, distances: [], seekers, opportunities });
  return { market, plan: proposePlan(market, { effort: "quick" }) };
}

describe("planFormationRecords", () => {
  it("counts units, members, jobs, capital and facility by county, zeros too", () => {
    const { market, plan } = workshop({ region: "1904" }, { region: "190401" });
    const { records, totals } = planFormationRecords(market, plan);
    // each unit: 7 members at work, 1 000 000 rial, of which the members bring 510 000
    expect(records).toMatchObject([
      { county: "1901", cooperatives: 0, members: 0, jobs: 0, capital: 0, facility: 0 },
      {
        county: "1904",
        period: { year: 1405 },
        status: "proposed",
        cooperatives: 2,
        members: 14,
        jobs: 14,
        capital: 2_000_000,
        facility: 980_000,
      },
    ]);
    expect(totals).toMatchObject([{ region: "19", cooperatives: 2, members: 14, jobs: 14 }]);
    expect(records[0]?.source).toMatch(
      /^plan under policy p 1 \([0-9a-f]{12}\), dataset [0-9a-f]{12}$/,
    );
  });

  it("leaves a unit of the province itself in the total only: it shows as unallocated", () => {
    const { market, plan } = workshop({ region: "19" }, { region: "1901" });
    const document = planFormationRecords(market, plan);
    expect(document.records.map(({ county, members }) => [county, members])).toEqual([
      ["1901", 7],
      ["1904", 0],
    ]);
    const { allocations } = formationStatistics(document, { regions: market.dataset.regions });
    expect(allocations.find(({ measure }) => measure === "members")).toMatchObject({
      total: 14,
      allocated: 7,
      unallocated: 7,
    });
  });

  it("counts no jobs where members are users, and asks the table given", () => {
    const { market, plan } = workshop({ region: "1901", cooperative: "housing" });
    expect(planFormationRecords(market, plan).records[0]).toMatchObject({ members: 7, jobs: 0 });
    const memberRoles = { ...MEMBER_ROLES, housing: { ...MEMBER_ROLES.production } };
    expect(planFormationRecords(market, plan, { memberRoles }).records[0]?.jobs).toBe(7);
  });

  it("takes the period given", () => {
    const { market, plan } = workshop();
    const period = { from: "2026-03-21", to: "2026-06-21" };
    expect(planFormationRecords(market, plan, { period }).totals[0]?.period).toEqual(period);
  });

  it("refuses a plan of another market", () => {
    const { plan } = workshop({ region: "1901" });
    expect(() => planFormationRecords(workshop().market, plan)).toThrow(
      "no investment opportunity has the id `v0`",
    );
  });

  it("makes records that parse and add up, whatever the plan", () => {
    let units = 0;
    fc.assert(
      fc.property(marketArbitrary({ seekers: 12, opportunities: 4 }), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const plan = proposePlan(market, { effort: { steps: 2 } });
        const document = planFormationRecords(market, plan);
        expect(parseFormationRecords(document)).toEqual({ ok: true, value: document });
        expect(FormationRecords.parse(document)).toEqual(document);
        const { allocations, findings } = formationStatistics(document, dataset);
        expect(findings.filter(({ code }) => code === "unknown-region")).toEqual([]);
        const inCounties = document.records.reduce((sum, row) => sum + row.cooperatives, 0);
        const beside = allocations.filter(({ measure }) => measure === "cooperatives");
        const left = beside.reduce((sum, row) => sum + row.unallocated, 0);
        expect(inCounties + left).toBe(plan.units.length);
        expect(beside.every(({ overallocated }) => overallocated === 0)).toBe(true);
        units += plan.units.length;
      }),
      { numRuns: 200 },
    );
    expect(units).toBeGreaterThan(30);
  });
});
