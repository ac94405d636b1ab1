import * as fc from "fast-check";
import { createMarket } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { missingCount, sightRoles } from "../../src/explain/nearest-roles";
import { indexPlan } from "../../src/explain/plan-index";
import { blockersOf, prospectOf, seekingPair, standingOf } from "../../src/explain/prospect";
import { createSureBlockers } from "../../src/shortlist/sure-blockers";
import { planned } from "./drawn-plan";

describe("the cheap judgements", () => {
  it("never count more sure blockers than there are, and agree with the whole assessment", () => {
    let sure = 0;
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const sureBlockers = createSureBlockers(market);
        for (const seeker of market.seekerRecords.keys()) {
          for (const role of market.roles.keys()) {
            const seeking = { market, seeker, role };
            const pair = seekingPair(seeking);
            const count = sureBlockers(seeker, role);
            sure += Number(count > 1);
            expect(count).toBeLessThanOrEqual(blockersOf(pair).length);
            expect(prospectOf(seeking, pair)).toMatchObject(standingOf(seeking, pair));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(0);
  });

  it("name the same nearest roles as looking at every role", () => {
    let far = 0;
    fc.assert(
      fc.property(
        marketArbitrary({ opportunities: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (drawn, most) => {
          const { market, plan } = planned(drawn);
          const index = indexPlan(market, plan);
          for (const seeker of market.seekerRecords.keys()) {
            const everything = [...market.roles.keys()].map((role) => {
              const seeking = { market, seeker, role };
              return { role, prospect: prospectOf(seeking, seekingPair(seeking)) };
            });
            const lotteryOf = (role: number) =>
              market.opportunities[market.roles[role]!.opportunity]!.lottery;
            const expected = everything.sort(
              (a, b) =>
                missingCount(a.prospect) - missingCount(b.prospect) ||
                b.prospect.value - a.prospect.value ||
                lotteryOf(a.role) - lotteryOf(b.role) ||
                a.role - b.role,
            );
            const { nearest, all } = sightRoles(index, seeker, most);
            expect(nearest).toEqual(expected.slice(0, most));
            far += Number(nearest.some(({ prospect }) => missingCount(prospect) > 1));
            for (const sighting of expected) {
              const isNear =
                sighting.prospect.blockers.length + Number(sighting.prospect.isForbidden) <= 1;
              expect(all.some(({ role }) => role === sighting.role)).toBe(isNear);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(far).toBeGreaterThan(0);
  });
});
