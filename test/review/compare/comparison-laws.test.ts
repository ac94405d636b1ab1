import * as fc from "fast-check";
import { assess, createMarket, type Market, type Placement, type Policy, verifyPlan } from "taavon";
import { marketArbitrary, policyArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import {
  comparePolicies,
  type PolicyComparison,
} from "../../../src/review/compare/compare-policies";
import type { Place } from "../../../src/review/compare/moves";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

interface Drawn {
  readonly markets: { readonly current: Market; readonly proposed: Market };
  readonly found: PolicyComparison;
}

/** The drawn policy, but for what decides who is eligible and what counts. */
function mixed(policy: Policy, other: Policy): Policy {
  const { thresholds, weights, balance, unknown, cooperatives, composition, placement } = other;
  return { ...policy, thresholds, weights, balance, unknown, cooperatives, composition, placement };
}

function forComparisons(check: (drawn: Drawn) => void, numRuns = 30): void {
  const drawn = fc.tuple(marketArbitrary({ seekers: 8, opportunities: 3 }), policyArbitrary());
  fc.assert(
    fc.property(drawn, ([{ dataset, policy }, other]) => {
      const proposed = mixed(policy, other);
      const found = comparePolicies(dataset, policy, proposed, { effort: "quick" });
      const markets = {
        current: createMarket(dataset, policy),
        proposed: createMarket(dataset, proposed),
      };
      check({ markets, found });
    }),
    { numRuns },
  );
}

const spot = (one: Pick<Placement, "opportunity" | "role"> | null | undefined): string =>
  one ? JSON.stringify([one.opportunity, one.role]) : "";

/** What a place is worth by the full market, looked up naively. */
function worth(market: Market, seeker: string, place: Place | null): number {
  if (place === null || market.opportunityIndex(place.opportunity) < 0) return 0;
  const { candidate, value } = assess(market, { seeker, ...place });
  return candidate ? value + market.policy.placementBonus : 0;
}

/** Rows that make up everybody. */
function expectOutcomes({ outcomes, plans, seekers }: PolicyComparison): void {
  for (const plan of ["current", "proposed"] as const) {
    const placed = (by: string): number =>
      sum(outcomes.filter((row) => row.by === by).map((row) => row[plan].placed));
    const all = plans[plan].placements.length;
    expect([placed("all"), placed("county"), placed("kind")]).toEqual([all, all, all]);
  }
  const counties = outcomes.filter(({ by }) => by === "county");
  expect(sum(counties.map((row) => row.seekers))).toBe(seekers);
}

describe("a comparison of policies", () => {
  it("rests on two plans that hold, and loses nobody", () => {
    let moved = 0;
    forComparisons(({ markets, found }) => {
      const { plans, moves, stayedPlaced, stayedUnplaced, seekers } = found;
      for (const which of ["current", "proposed"] as const) {
        const { dataset, policy } = markets[which];
        expect(verifyPlan(dataset, policy, plans[which]).findings).toEqual([]);
      }
      expect(moves.length + stayedPlaced + stayedUnplaced).toBe(seekers);
      const at = (plan: "current" | "proposed") =>
        new Map(plans[plan].placements.map((one) => [one.seeker, one]));
      const [before, after] = [at("current"), at("proposed")];
      const naive = markets.current.dataset.seekers
        .map(({ id }) => ({ seeker: id, from: spot(before.get(id)), to: spot(after.get(id)) }))
        .filter(({ from, to }) => from !== to)
        .sort((a, b) => (a.seeker < b.seeker ? -1 : 1));
      expect(
        moves.map(({ seeker, from, to }) => ({ seeker, from: spot(from), to: spot(to) })),
      ).toEqual(naive);
      moved += moves.length;
      expectOutcomes(found);
    });
    expect(moved).toBeGreaterThan(20);
  });

  it("attributes everybody who moved once, in shares that sum", () => {
    const causes = { direct: 0, displaced: 0, "re-optimised": 0 };
    forComparisons(({ markets, found }) => {
      const { attributions, moves, summary, clauses } = found;
      expect(attributions.map(({ seeker }) => seeker)).toEqual(moves.map(({ seeker }) => seeker));
      expect(sum(Object.values(summary.causes))).toBe(moves.length);
      const bySeeker = new Map(attributions.map((one) => [one.seeker, one]));
      const ids = clauses.map(({ id }) => id);
      attributions.forEach((one, at) => {
        const { from, to } = moves[at]!;
        for (const which of ["current", "proposed"] as const) {
          const market = markets[which];
          const gained = worth(market, one.seeker, to) - worth(market, one.seeker, from);
          expect(one.advantage[which]).toBe(gained);
        }
        const { current, proposed } = one.advantage;
        expect(sum(one.shares.map(({ share }) => share))).toBe(proposed - current);
        for (const id of [...one.clauses, ...one.together]) expect(ids).toContain(id);
        expect(one.clauses.length + one.together.length > 0).toBe(one.cause === "direct");
        expect(one.chain.length > 0).toBe(one.cause === "displaced");
        const named = [one.seeker, ...one.chain.map(({ seeker }) => seeker)];
        expect(new Set(named).size).toBe(named.length);
        named.forEach((seeker, place) => {
          const last = place === named.length - 1;
          const cause =
            one.cause === "re-optimised" ? "re-optimised" : last ? "direct" : "displaced";
          expect(bySeeker.get(seeker)?.cause).toBe(cause);
        });
        causes[one.cause] += 1;
      });
    });
    expect(Math.min(causes.direct, causes.displaced)).toBeGreaterThan(3);
  });

  it("with itself changes nobody", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 8, opportunities: 3 }), ({ dataset, policy }) => {
        const found = comparePolicies(
          dataset,
          policy,
          { ...policy, version: "other" },
          { effort: "quick" },
        );
        expect([found.clauses, found.moves, found.losses, found.attributions]).toEqual([
          [],
          [],
          [],
          [],
        ]);
        expect([found.units.appeared, found.units.vanished]).toEqual([[], []]);
        for (const { current, proposed, entered, left } of found.shortlists) {
          expect(proposed).toEqual(current);
          expect([entered, left]).toEqual([0, 0]);
        }
        for (const { current, proposed } of found.outcomes) expect(proposed).toEqual(current);
      }),
      { numRuns: 25 },
    );
  });
});
