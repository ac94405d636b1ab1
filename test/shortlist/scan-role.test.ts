import * as fc from "fast-check";
import { type Assessment, assess, createMarket, type Market, shortlist, shortlists } from "taavon";
import { marketArbitrary, naiveAssessment, naivePins } from "taavon/testing";
import { describe, expect, it } from "vitest";

/** Every pair of a market, assessed one by one. */
function allPairs(market: Market): Assessment[] {
  return market.roles.flatMap(({ opportunity, role }) =>
    market.seekerRecords.map((seeker) =>
      assess(market, {
        seeker: seeker.id,
        opportunity: market.opportunities[opportunity]!.record.id,
        role: role.id,
      }),
    ),
  );
}

function lotteryOf(market: Market, seeker: string): number {
  return market.seekers.lottery[market.seekerIndex(seeker)]!;
}

describe("the kernel", () => {
  it("finds the reference's candidates with the reference's numbers, in SPEC's order", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const pairs = allPairs(market).filter(({ candidate }) => candidate);
        for (const list of shortlists(market, { by: "role", k: dataset.seekers.length })) {
          const expected = pairs
            .filter((pair) => pair.opportunity === list.opportunity && pair.role === list.role)
            .sort(
              (a, b) =>
                b.value - a.value ||
                lotteryOf(market, a.seeker) - lotteryOf(market, b.seeker) ||
                (a.seeker < b.seeker ? -1 : 1),
            );
          expect(list.candidates.map(({ seeker }) => seeker)).toEqual(
            expected.map(({ seeker }) => seeker),
          );
          list.candidates.forEach((candidate, place) => {
            expect(expected[place]).toMatchObject(candidate);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the first k of a longer list, for one role and for a range alike", () => {
    fc.assert(
      fc.property(marketArbitrary(), fc.integer({ min: 0, max: 4 }), ({ dataset, policy }, k) => {
        const market = createMarket(dataset, policy);
        const whole = [...shortlists(market, { by: "role", k: dataset.seekers.length })];
        whole.forEach(({ opportunity, role, candidates }, place) => {
          const first = candidates.slice(0, k);
          expect(shortlist(market, { opportunity: opportunity!, role: role!, k })).toEqual(first);
          const range = { from: place, to: place + 1 };
          expect([...shortlists(market, { by: "role", k, range })][0]!.candidates).toEqual(first);
        });
      }),
    );
  });

  it("gives every seeker the same pairs as the roles have, in the seeker's order", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const pairs = allPairs(market).filter(({ candidate }) => candidate);
        const lotteries = new Map(
          market.opportunities.map(({ record, lottery }) => [record.id, lottery]),
        );
        for (const list of shortlists(market, { by: "seeker", k: market.roles.length })) {
          const expected = pairs
            .filter(({ seeker }) => seeker === list.seeker)
            .sort(
              (a, b) =>
                b.value - a.value ||
                lotteries.get(a.opportunity)! - lotteries.get(b.opportunity)! ||
                (a.opportunity < b.opportunity ? -1 : a.opportunity > b.opportunity ? 1 : 0) ||
                (a.role < b.role ? -1 : 1),
            );
          expect(list.candidates.map(({ opportunity, role }) => [opportunity, role])).toEqual(
            expected.map(({ opportunity, role }) => [opportunity, role]),
          );
        }
      }),
    );
  });
});

describe("the reference", () => {
  it("agrees with a third reading of the specification on every pair", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const { accepted } = naivePins(dataset, policy);
        for (const pair of allPairs(market)) {
          const naive = naiveAssessment(dataset, policy, pair);
          const { fit, appeal, score, priority, value } = naive;
          expect(pair).toMatchObject({ fit, appeal, score, priority, value });
          const open = [...naive.rules].flatMap(([rule, says]) =>
            says === "unknown" ? [rule] : [],
          );
          expect(pair.toConfirm).toEqual(open.sort());
          const pinned = accepted.some(
            (pin) =>
              pin.seeker === pair.seeker &&
              pin.opportunity === pair.opportunity &&
              (pin.role === undefined || pin.role === pair.role) &&
              ![...naive.rules.values()].includes("fail"),
          );
          expect(pair.candidate).toBe(naive.candidate || pinned);
        }
      }),
      { numRuns: 400 },
    );
  });
});
