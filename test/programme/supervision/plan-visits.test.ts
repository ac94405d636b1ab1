import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planVisits, type VisitBudget } from "../../../src/programme/supervision/plan-visits";
import type { VisitCandidate } from "../../../src/programme/supervision/visit-candidates";

function candidate(
  cooperative: string,
  risk: number,
  km: number | null = 0,
  regions: readonly string[] = ["here"],
): VisitCandidate {
  return { cooperative, risk, km, regions };
}

const visited = (candidates: readonly VisitCandidate[], budget: VisitBudget) =>
  planVisits(candidates, budget).visits.map(({ cooperative }) => cooperative);

/** The most risk that any visits within a budget cover. */
function bruteForce(candidates: readonly VisitCandidate[], { visits, km }: VisitBudget): number {
  let best = 0;
  for (let set = 0; set < 1 << candidates.length; set++) {
    const chosen = candidates.filter((_, at) => ((set >> at) & 1) === 1);
    const isReachable = km === undefined || chosen.every((one) => one.km !== null);
    const way = chosen.reduce((sum, one) => sum + (one.km ?? 0), 0);
    if (chosen.length > visits || !isReachable || way > (km ?? way)) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, { risk }) => sum + risk, 0),
    );
  }
  return best;
}

const candidatesArbitrary = (most: number): fc.Arbitrary<readonly VisitCandidate[]> =>
  fc
    .array(
      fc.record({
        risk: fc.nat({ max: 250 }),
        km: fc.option(fc.nat({ max: 200 }), { freq: 8 }),
        region: fc.constantFrom("north", "south", "east"),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      rows.map(({ risk, km, region }, at) => candidate(`c${at}`, risk, km, [region, "all"])),
    );

const budgetArbitrary = fc
  .record({ visits: fc.nat({ max: 14 }), km: fc.option(fc.nat({ max: 900 }), { nil: undefined }) })
  .map(({ visits, km }): VisitBudget => (km === undefined ? { visits } : { visits, km }));

describe("planVisits", () => {
  const four = [candidate("b", 40), candidate("a", 40), candidate("d", 10), candidate("c", 90)];

  it("visits the riskiest first, of equal ones the first by id", () => {
    expect(planVisits(four, { visits: 2 })).toEqual({
      visits: [
        { cooperative: "c", risk: 90, km: 0, rank: 1 },
        { cooperative: "a", risk: 40, km: 0, rank: 2 },
      ],
      leftOut: [
        { cooperative: "b", risk: 40, reason: "outranked" },
        { cooperative: "d", risk: 10, reason: "outranked" },
      ],
      budgets: [{ region: null, visits: 2, km: 0, covered: 130, bound: 130 }],
      covered: 130,
      risk: 180,
      bound: 130,
      gapBp: 0,
    });
    expect(visited(four, { visits: 9 })).toEqual(["c", "a", "b", "d"]);
    expect(visited(four, { visits: 0 })).toEqual([]);
  });

  it("visits nobody without any risk", () => {
    const plan = planVisits([candidate("calm", 0), candidate("x", 1)], { visits: 5 });
    expect(plan.visits).toHaveLength(1);
    expect(plan.leftOut).toEqual([{ cooperative: "calm", risk: 0, reason: "no-risk" }]);
  });

  it("covers more by two near ones than by a risky far one", () => {
    const near = [candidate("far", 90, 100), candidate("n1", 50, 50), candidate("n2", 60, 50)];
    const plan = planVisits(near, { visits: 3, km: 100 });
    expect(plan.visits.map(({ cooperative }) => cooperative)).toEqual(["n2", "n1"]);
    expect(plan).toMatchObject({ covered: 110, bound: 110, gapBp: 0 });
    expect(plan.budgets).toEqual([{ region: null, visits: 2, km: 100, covered: 110, bound: 110 }]);
    expect(visited(near, { visits: 1, km: 100 })).toEqual(["far"]);
  });

  it("says why nobody goes", () => {
    const some = [
      candidate("a", 5, null),
      candidate("b", 5, 301),
      candidate("c", 5, 300),
      candidate("d", 9, 300),
    ];
    const reasons = (budget: VisitBudget) =>
      planVisits(some, budget).leftOut.map(({ cooperative, reason }) => `${cooperative} ${reason}`);
    expect(reasons({ visits: 4, km: 300 })).toEqual([
      "a unknown-distance",
      "b too-far",
      "c outranked",
    ]);
    expect(reasons({ visits: 3 })).toEqual(["c outranked"]);
  });

  it("gives each cooperative to the budget of the nearest region", () => {
    const some = [
      candidate("city", 50, 0, ["city", "county"]),
      candidate("village", 60, 0, ["village", "county"]),
      candidate("hill", 70, 0, ["hill", "county"]),
      candidate("abroad", 80, 0, ["abroad"]),
    ];
    const plan = planVisits(some, [
      { region: "county", visits: 1 },
      { region: "city", visits: 3 },
    ]);
    expect(plan.visits.map(({ cooperative, rank }) => `${rank} ${cooperative}`)).toEqual([
      "1 hill",
      "2 city",
    ]);
    expect(plan.leftOut).toEqual([
      { cooperative: "abroad", risk: 80, reason: "no-budget" },
      { cooperative: "village", risk: 60, reason: "outranked" },
    ]);
    expect(plan.budgets.map(({ region, covered }) => [region, covered])).toEqual([
      ["city", 50],
      ["county", 70],
    ]);
  });

  it("covers the most that trying everything finds, with and without kilometres", () => {
    fc.assert(
      fc.property(candidatesArbitrary(12), budgetArbitrary, (candidates, budget) => {
        const plan = planVisits(candidates, budget);
        expect(plan.covered).toBe(bruteForce(candidates, budget));
        expect([plan.bound, plan.gapBp]).toEqual([plan.covered, 0]);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps everyone once, every budget, and the riskiest in front", () => {
    fc.assert(
      fc.property(candidatesArbitrary(25), budgetArbitrary, budgetArbitrary, (some, one, two) => {
        const budgets = [
          { region: "north", ...one },
          { region: "all", ...two },
        ];
        const { visits, leftOut, budgets: uses, ...sums } = planVisits(some, budgets);
        const ids = [...visits, ...leftOut].map(({ cooperative }) => cooperative);
        expect(ids.sort()).toEqual(some.map(({ cooperative }) => cooperative).sort());
        expect(visits.map(({ rank }) => rank)).toEqual(visits.map((_, at) => at + 1));
        const risks = visits.map(({ risk }) => risk);
        expect(risks).toEqual([...risks].sort((a, b) => b - a));
        for (const use of uses) {
          const budget: VisitBudget = use.region === "north" ? one : two;
          expect(use.visits).toBeLessThanOrEqual(budget.visits);
          if (budget.km !== undefined) expect(use.km).toBeLessThanOrEqual(budget.km);
        }
        expect(sums.covered).toBe(risks.reduce((sum, risk) => sum + risk, 0));
        expect(sums.covered).toBe(uses.reduce((sum, { covered }) => sum + covered, 0));
        expect(sums.bound).toBeGreaterThanOrEqual(sums.covered);
        expect(sums.risk).toBe(some.reduce((sum, { risk }) => sum + risk, 0));
      }),
    );
  });

  it("never covers less with more visits or more kilometres", () => {
    const more = fc.nat({ max: 300 });
    fc.assert(
      fc.property(candidatesArbitrary(20), budgetArbitrary, more, more, (some, budget, a, b) => {
        const covered = (other: VisitBudget): number => planVisits(some, other).covered;
        const least = covered(budget);
        const { visits, km } = budget;
        expect(covered({ ...budget, visits: visits + a })).toBeGreaterThanOrEqual(least);
        expect(covered({ visits })).toBeGreaterThanOrEqual(least);
        if (km === undefined) return;
        expect(covered({ visits, km: km + b })).toBeGreaterThanOrEqual(least);
        const north = (most: number): number =>
          planVisits(some, [
            { region: "north", visits, km: most },
            { region: "all", visits },
          ]).covered;
        expect(north(km + b)).toBeGreaterThanOrEqual(north(km));
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of candidates", () => {
    fc.assert(
      fc.property(candidatesArbitrary(20), budgetArbitrary, (some, budget) => {
        expect(planVisits([...some].reverse(), budget)).toEqual(planVisits(some, budget));
      }),
    );
  });

  it("refuses what is no budget, and two reviews of one cooperative", () => {
    expect(() => planVisits([], { visits: -1 })).toThrow("visits in budget");
    expect(() => planVisits([], { visits: 1, km: 0.5 })).toThrow("km in budget");
    const north = { region: "north", visits: 1 };
    expect(() => planVisits([], [north, north])).toThrow("budget of region `north`");
    expect(() => planVisits([candidate("a", 0.5)], north)).toThrow("risk of `a`");
    expect(() => planVisits([candidate("a", 1, -2)], north)).toThrow("km to `a`");
    expect(() => planVisits([candidate("a", 1), candidate("a", 2)], north)).toThrow(
      "only one review",
    );
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => planVisits([candidate("a", most), candidate("b", 1)], north)).toThrow(
      "sum of risks",
    );
    expect(() => planVisits([candidate("a", 1, most), candidate("b", 1, 1)], north)).toThrow(
      "sum of km",
    );
  });
});
