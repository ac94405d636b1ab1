import * as fc from "fast-check";
import { type Dataset, type Policy, proposePlan, type Seeker } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/dataset/parse-dataset";
import { MEMBER_ROLES } from "../../../src/programme/housing/member-role";
import { housingMarket, userMarket, workMarket } from "../../../src/programme/housing/user-market";
import { membershipOpportunity } from "../../../src/programme/housing/user-project";
import { verifyPlan } from "../../../src/verify/verify-plan";
import { datasetOf, jobOf, policyOf, seekerOf, ventureOf } from "../../support/small-market";
import { MILLION, mehr, verifiedPlan } from "./mehr";

/** Eight welders with savings for a workshop's share and a home's, by running number. */
function welders(factsOf: (at: number) => object = () => ({})): Seeker[] {
  return Array.from({ length: 8 }, (_, at) =>
    seekerOf({ id: `s${at}`, capacities: { capital: 150 * MILLION }, ...factsOf(at) }),
  );
}

const workshop = ventureOf({
  capital: { required: 400 * MILLION, memberShare: { min: 40 * MILLION, max: 40 * MILLION } },
});
const homes = mehr({ capital: 1_000 * MILLION });

function worldOf(seekers: readonly Seeker[], projects = [homes]): [Dataset, Policy] {
  const dataset = datasetOf({ seekers, opportunities: [workshop, jobOf(), ...projects] });
  return [dataset, policyOf()];
}

const idsOf = (market: ReturnType<typeof workMarket>): string[] =>
  market.opportunities.map(({ record }) => record.id);

describe("work and homes", () => {
  it("are planned apart, so that nobody chooses between the two", () => {
    const [dataset, policy] = worldOf(welders());
    const work = workMarket(dataset, policy);
    const home = housingMarket(dataset, policy);
    expect([idsOf(work), idsOf(home)]).toEqual([["job", "venture"], ["mehr"]]);
    const [workPlan, homePlan] = [verifiedPlan(work), verifiedPlan(home)];
    expect(workPlan.placements).toHaveLength(8);
    expect(homePlan.units[0]?.members).toHaveLength(8);
  });

  it("do not spend one rial twice: what a unit takes is not left for the home", () => {
    const [dataset, policy] = worldOf(
      welders((at) => ({
        capacities: { capital: (at === 0 ? 139 : 140) * MILLION },
      })),
    );
    const market = workMarket({ ...dataset, opportunities: [workshop, homes] }, policy);
    const beside = [{ market, plan: verifiedPlan(market) }];
    expect(beside[0]!.plan.units[0]?.members).toHaveLength(8);
    const home = housingMarket(dataset, policy, { beside });
    expect(home.seekerRecords.map(({ capacities }) => capacities.capital! / MILLION)).toEqual([
      99,
      ...[100, 100, 100, 100, 100, 100, 100],
    ]);
    const plan = verifiedPlan(home);
    expect(plan.units[0]?.members).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
    expect(verifiedPlan(housingMarket(dataset, policy)).units[0]?.members).toHaveLength(8);
  });

  it("leave no savings below zero, and none where none were stated", () => {
    const [dataset, policy] = worldOf(
      welders((at) => (at === 0 ? { capacities: { capital: undefined } } : {})),
    );
    const market = workMarket({ ...dataset, opportunities: [workshop] }, policy);
    const plan = verifiedPlan(market);
    const twice = [
      { market, plan },
      { market, plan },
      { market, plan },
      { market, plan },
    ];
    const home = housingMarket(dataset, policy, { beside: twice });
    const [first, second] = home.seekerRecords;
    expect(first?.capacities).not.toHaveProperty("capital");
    expect(second?.capacities.capital).toBe(0);
  });
});

describe("userMarket", () => {
  it("lets wishes for work and workmates bar nobody from a home, but refusals hold", () => {
    const seekers = welders((at) =>
      at === 0
        ? { expects: { kinds: ["employment"], sectors: ["01"], monthlyIncome: 9, refuses: ["x"] } }
        : at === 1
          ? { together: "team" }
          : at === 2
            ? { together: "team", expects: { refuses: ["mehr"] } }
            : {},
    );
    const [dataset, policy] = worldOf(seekers);
    const market = housingMarket(dataset, policy);
    expect(market.seekerRecords[0]?.expects).toEqual({ refuses: ["x"] });
    expect(market.seekerRecords[3]).not.toHaveProperty("expects");
    const plan = verifiedPlan(market);
    expect(plan.units[0]?.members).toEqual(["s0", "s1", "s3", "s4", "s5", "s6", "s7"]);
    expect(plan.placements[0]).toMatchObject({ seeker: "s0", appeal: 10_000 });
  });

  it("keeps those apart who are to be kept apart", () => {
    const [dataset, policy] = worldOf(welders((at) => (at === 0 ? { apart: ["s1"] } : {})));
    const members = verifiedPlan(housingMarket(dataset, policy)).units[0]?.members ?? [];
    expect(members).toHaveLength(7);
    expect(members.includes("s0") && members.includes("s1")).toBe(false);
  });

  it("takes in projects that the dataset does not have, and only those of its type", () => {
    const [dataset, policy] = worldOf(welders(), []);
    expect(idsOf(housingMarket(dataset, policy))).toEqual([]);
    const market = housingMarket(dataset, policy, { projects: [homes] });
    expect(verifiedPlan(market).units).toHaveLength(1);
    const shop = membershipOpportunity({ ...homes, id: "shop", cooperative: "consumer" });
    expect(idsOf(userMarket(dataset, policy, { type: "consumer", projects: [shop] }))).toEqual([
      "shop",
    ]);
    const refused = (project: typeof homes) => () =>
      housingMarket(dataset, policy, { projects: [homes, project] });
    expect(refused(shop)).toThrow("project `shop` is no housing cooperative");
    expect(refused(homes)).toThrow("two opportunities have the id `mehr`");
    expect(refused({ ...homes, id: "job" })).toThrow("two opportunities have the id `job`");
    expect(refused({ ...homes, id: "far", region: "x" })).toThrow("no region has the id `x`");
  });

  it("makes members of a standing housing plan no members of a second one", () => {
    const [dataset, policy] = worldOf(welders());
    const market = housingMarket(dataset, policy);
    const beside = [{ market, plan: verifiedPlan(market) }];
    const second = { ...mehr({ id: "second", share: 10 * MILLION }), capital: workshop.capital };
    const projects = [{ ...second, capital: { required: 100, memberShare: { min: 1, max: 10 } } }];
    const without = { ...dataset, opportunities: [] };
    const open = housingMarket(without, policy, { projects });
    expect(verifiedPlan(open).units).toHaveLength(1);
    const barred = housingMarket(without, policy, { projects, beside });
    expect(verifiedPlan(barred).closed[0]?.reason).toBe("no-candidates");
  });

  it("leaves memberships unknown that nobody stated, unless they bar", () => {
    const [dataset, policy] = worldOf(welders(() => ({ standing: { memberships: undefined } })));
    const work = workMarket({ ...dataset, opportunities: [workshop] }, policy);
    const home = housingMarket(dataset, policy);
    const markets = [work, home].map((market) => {
      const beside = [{ market, plan: verifiedPlan(market) }];
      return housingMarket(dataset, policy, { beside });
    });
    expect(markets.map((market) => market.seekerRecords[0]?.standing?.memberships)).toEqual([
      undefined,
      [{ cooperative: "housing", sector: "6810" }],
    ]);
    const stated = worldOf(welders())[0];
    const plan = verifiedPlan(work);
    const known = housingMarket(stated, policy, { beside: [{ market: work, plan }] });
    expect(known.seekerRecords[0]?.standing?.memberships).toEqual([
      { cooperative: "production", sector: "25" },
    ]);
  });

  it("refuses a plan that is not of its market", () => {
    const [dataset, policy] = worldOf(welders());
    const market = workMarket({ ...dataset, opportunities: [] }, policy);
    const plan = verifiedPlan(workMarket({ ...dataset, opportunities: [workshop] }, policy));
    expect(() => housingMarket(dataset, policy, { beside: [{ market, plan }] })).toThrow(
      "no investment opportunity has the id `venture`",
    );
  });

  it("asks the table what work is", () => {
    const [dataset, policy] = worldOf(welders());
    const memberRoles = { ...MEMBER_ROLES, housing: MEMBER_ROLES.multipurpose };
    expect(idsOf(workMarket(dataset, policy, memberRoles))).toEqual(["job", "mehr", "venture"]);
  });

  it("makes datasets that read, and plans that the checker accepts, beside any plan of work", () => {
    let homesFound = 0;
    fc.assert(
      fc.property(marketArbitrary({ seekers: 12, opportunities: 5 }), ({ dataset, policy }) => {
        const work = workMarket(dataset, policy);
        const workPlan = proposePlan(work, { effort: { steps: 2 } });
        const beside = [{ market: work, plan: workPlan }];
        const home = housingMarket(dataset, policy, { beside });
        const read = parseDataset(home.dataset);
        expect(read).toMatchObject({ ok: true, value: { rejected: [] } });
        const plan = proposePlan(home, { effort: { steps: 2 } });
        expect(verifyPlan(home.dataset, policy, plan).findings).toEqual([]);
        expect(verifyPlan(work.dataset, policy, workPlan).findings).toEqual([]);
        homesFound += plan.units.length;
        const paid = new Map<string, number>();
        for (const { seeker, amount } of [...workPlan.units, ...plan.units].flatMap(
          ({ capital }) => capital.contributions,
        )) {
          paid.set(seeker, (paid.get(seeker) ?? 0) + amount);
        }
        for (const { id, capacities } of dataset.seekers) {
          if (capacities.capital === undefined) continue;
          expect(paid.get(id) ?? 0).toBeLessThanOrEqual(capacities.capital);
        }
      }),
      { numRuns: 200 },
    );
    expect(homesFound).toBeGreaterThan(3);
  });
});
