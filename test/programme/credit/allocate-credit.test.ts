import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateCredit, type CreditPurse } from "../../../src/programme/credit/allocate-credit";
import type { CreditApplicant } from "../../../src/programme/credit/credit-applicants";
import { facilityFor } from "../../../src/programme/credit/facility-for";
import { SeededRandom } from "../../../src/solvers/seeded-random";
import { opportunityOf, productOf, termsOf, unitOf } from "./credit-parts";

const MOST = Number.MAX_SAFE_INTEGER;

const terms = termsOf({
  products: [productOf({ rateBp: 0, principal: { min: 1, max: 90_000_000_000, perMember: null } })],
  ceilings: { perUnit: 90_000_000_000, perMember: null },
});

function applicant(
  id: string,
  needed: number,
  facts: { readonly value?: number; readonly regions?: readonly string[] } = {},
): CreditApplicant {
  const unit = { ...unitOf(needed), opportunity: id };
  const opportunity = opportunityOf({ id });
  const facility = facilityFor(unit, opportunity, terms);
  return { unit, opportunity, facility, value: 1, regions: ["here"], ...facts };
}

const idsOf = (rows: readonly { readonly opportunity: string }[]): readonly string[] =>
  rows.map(({ opportunity }) => opportunity);

/** The most value that any set of applicants within a budget has. */
function bruteForce(applicants: readonly CreditApplicant[], budget: number): number {
  let best = 0;
  for (let set = 0; set < 1 << applicants.length; set++) {
    const chosen = applicants.filter((_, at) => ((set >> at) & 1) === 1);
    const spent = chosen.reduce((sum, { facility }) => sum + facility.principal, 0);
    const value = chosen.reduce((sum, one) => sum + one.value, 0);
    if (spent <= budget) best = Math.max(best, value);
  }
  return best;
}

const rowArbitrary = fc.record({
  needed: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 95_000_000_000 })),
  value: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 400_000 })),
  region: fc.constantFrom("north", "south", "east"),
});

const applicantsArbitrary = (most: number): fc.Arbitrary<readonly CreditApplicant[]> =>
  fc
    .array(rowArbitrary, { maxLength: most })
    .map((rows) =>
      rows.map(({ needed, value, region }, at) =>
        applicant(`u${at}`, needed, { value, regions: [region, "all"] }),
      ),
    );

describe("allocateCredit", () => {
  const three = [
    applicant("c", 3_000, { value: 6 }),
    applicant("a", 5_000, { value: 10 }),
    applicant("b", 4_000, { value: 7 }),
  ];

  it("spends a budget to the most value, and says why the others are left out", () => {
    expect(allocateCredit(three, 7_000)).toEqual({
      chosen: [
        { opportunity: "b", principal: 4_000, uncovered: 0, value: 7 },
        { opportunity: "c", principal: 3_000, uncovered: 0, value: 6 },
      ],
      leftOut: [{ opportunity: "a", principal: 5_000, uncovered: 0, value: 10, reason: "outbid" }],
      purses: [{ region: null, amount: 7_000, spent: 7_000, value: 13, bound: 13 }],
      spent: 7_000,
      value: 13,
      bound: 13,
      gapBp: 0,
    });
  });

  it("finances a unit in full or not at all", () => {
    const { chosen, leftOut } = allocateCredit(three, 2_999);
    expect(chosen).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(Array(3).fill("larger-than-purse"));
    expect(idsOf(allocateCredit(three, 12_000).chosen)).toEqual(["a", "b", "c"]);
    const twins = [applicant("a", 9, { value: 2 }), applicant("b", 9)];
    expect(allocateCredit(twins, 9).leftOut[0]).toMatchObject({ reason: "outbid" });
  });

  it("tells those who need nothing from those whom no product or purse serves", () => {
    const idle = [applicant("none", 0), applicant("all", 9_000, { regions: ["far"] })];
    const refused = { ...applicant("x", 5), facility: { ...three[0]!.facility, principal: 0 } };
    const { leftOut, gapBp } = allocateCredit([...idle, refused], [{ region: "here", amount: 9 }]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      "no-purse",
      "no-product",
      "nothing-needed",
    ]);
    expect(gapBp).toBe(0);
  });

  it("draws on the purse of the region, or of the nearest one above it", () => {
    const units = [
      applicant("city", 3_000, { regions: ["city", "county", "province"] }),
      applicant("county", 3_000, { regions: ["county", "province"] }),
      applicant("elsewhere", 3_000, { regions: ["other", "province"] }),
    ];
    const purses: CreditPurse[] = [
      { region: "province", amount: 3_000 },
      { region: "county", amount: 5_000 },
    ];
    const portfolio = allocateCredit(units, purses);
    expect(idsOf(portfolio.chosen)).toHaveLength(2);
    expect(idsOf(portfolio.chosen)).toContain("elsewhere");
    expect(portfolio.purses).toEqual([
      { region: "county", amount: 5_000, spent: 3_000, value: 1, bound: 1 },
      { region: "province", amount: 3_000, spent: 3_000, value: 1, bound: 1 },
    ]);
  });

  it("finds the best that trying everything finds, purse by purse", () => {
    fc.assert(
      fc.property(applicantsArbitrary(12), fc.nat({ max: 300_000_000_000 }), (units, budget) => {
        const portfolio = allocateCredit(units, budget);
        expect(portfolio.value).toBe(
          bruteForce(
            units.filter(({ facility }) => facility.principal > 0),
            budget,
          ),
        );
        expect([portfolio.bound, portfolio.gapBp]).toEqual([portfolio.value, 0]);
        const purses = ["north", "south"].map((region) => ({ region, amount: budget }));
        const separate = purses.map(({ region, amount }) =>
          bruteForce(
            units.filter((one) => one.regions[0] === region && one.facility.principal > 0),
            amount,
          ),
        );
        expect(allocateCredit(units, purses).value).toBe(separate[0]! + separate[1]!);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every unit once, every purse within its amount and every sum", () => {
    const purse = fc.record({
      region: fc.constantFrom("north", "south", "all"),
      amount: fc.nat({ max: 200_000_000_000 }),
    });
    const purses = fc.uniqueArray(purse, { selector: ({ region }) => region });
    fc.assert(
      fc.property(applicantsArbitrary(20), purses, (units, budget) => {
        const { chosen, leftOut, purses: uses, ...sums } = allocateCredit(units, budget);
        const all = units.map(({ facility }) => facility.opportunity).sort();
        expect([...idsOf(chosen), ...idsOf(leftOut)].sort()).toEqual(all);
        expect(idsOf(chosen)).toEqual([...idsOf(chosen)].sort());
        for (const { amount, spent, value, bound } of uses) {
          expect(spent).toBeLessThanOrEqual(amount);
          expect(bound).toBeGreaterThanOrEqual(value);
        }
        expect(sums).toMatchObject({
          spent: chosen.reduce((sum, { principal }) => sum + principal, 0),
          value: chosen.reduce((sum, { value }) => sum + value, 0),
        });
        expect(sums.value).toBe(uses.reduce((sum, { value }) => sum + value, 0));
      }),
    );
  });

  it("never gives less for a bigger budget, nor for a bigger purse", () => {
    const amount = fc.nat({ max: 400_000_000_000 });
    fc.assert(
      fc.property(applicantsArbitrary(25), amount, amount, (units, one, more) => {
        const value = (budget: number | readonly CreditPurse[]): number =>
          allocateCredit(units, budget).value;
        expect(value(one + more)).toBeGreaterThanOrEqual(value(one));
        const purses = (north: number) => [
          { region: "north", amount: north },
          { region: "all", amount: one },
        ];
        expect(value(purses(one + more))).toBeGreaterThanOrEqual(value(purses(one)));
      }),
    );
  });

  it("says how far it may be from the best where there are too many choices to list", () => {
    const random = new SeededRandom(1389);
    const units = Array.from({ length: 160 }, (_, at) => {
      const needed = 1_000_000 + random.below(40_000_000);
      return applicant(`u${at}`, needed, { value: needed + random.below(500_000) });
    });
    const [less, more] = [2_000_000_000, 2_000_000_007].map((one) => allocateCredit(units, one));
    expect(less!.bound).toBeGreaterThan(less!.value);
    expect(less!.gapBp).toBe(Math.ceil((10_000 * (less!.bound - less!.value)) / less!.bound));
    expect(less!.gapBp).toBeLessThanOrEqual(20);
    expect(more!.value).toBeGreaterThanOrEqual(less!.value);
  });

  it("does not depend on the order of applicants and purses", () => {
    fc.assert(
      fc.property(applicantsArbitrary(20), fc.nat({ max: 400_000_000_000 }), (units, amount) => {
        const purses = ["north", "south", "east"].map((region) => ({ region, amount }));
        const reversed = allocateCredit([...units].reverse(), [...purses].reverse());
        expect(reversed).toEqual(allocateCredit(units, purses));
        expect(allocateCredit([...units].reverse(), amount)).toEqual(allocateCredit(units, amount));
      }),
    );
  });

  it("refuses amounts and values that are no whole numbers, and a purse given twice", () => {
    expect(() => allocateCredit(three, -1)).toThrow("budget: expected a whole number");
    expect(() => allocateCredit([applicant("v", 1, { value: 0.5 })], 1)).toThrow("value of `v`");
    const [a, b] = [applicant("a", 1, { value: MOST }), applicant("b", 1)];
    expect(() => allocateCredit([a, b], 1)).toThrow("sum of values");
    const north = { region: "north", amount: 1 };
    expect(() => allocateCredit(three, [north, north])).toThrow("purse of region `north`");
    const most = { region: "south", amount: MOST };
    expect(() => allocateCredit(three, [north, most])).toThrow("sum of purses");
  });
});
