import { describe, expect, it } from "vitest";
import type { CollateralRow } from "../../../src/document/credit-terms";
import { facilityFor } from "../../../src/programme/credit/facility-for";
import { planCollateral } from "../../../src/programme/credit/plan-collateral";
import { opportunityOf, productOf, termsOf, unitOf } from "./credit-parts";

const row = (facts: Partial<CollateralRow>): CollateralRow => ({
  kind: "pledge",
  maxShareBp: 10_000,
  upTo: null,
  perMember: null,
  ofCapitalBp: null,
  ...facts,
});

interface Facts {
  readonly needed?: number;
  readonly freeUpTo?: number;
  readonly neededBp?: number;
  readonly willing?: readonly string[];
}

/** The security of a facility of 1 000 rial, unless stated, for three members. */
function planned(accepts: readonly CollateralRow[], facts: Facts = {}) {
  const { needed = 1_000, freeUpTo = 0, neededBp = 12_000, willing } = facts;
  const unit = unitOf(needed, ["a", "b", "c"]);
  const terms = termsOf({
    products: [productOf({ collateral: { freeUpTo, neededBp, accepts } })],
  });
  const facility = facilityFor(unit, opportunityOf(), terms);
  return planCollateral(facility, { unit, ...(willing === undefined ? {} : { willing }) }, terms);
}

describe("planCollateral", () => {
  it("fills the need from the kinds in their order, no further than each goes", () => {
    // 1 200 are asked: 700 by pledge, 300 of a fund, the rest of the members
    const plan = planned([
      row({ kind: "pledge", maxShareBp: 7_000 }),
      row({ kind: "fund-guarantee", maxShareBp: 3_000 }),
      row({ kind: "group-guarantee", perMember: 500 }),
      row({ kind: "deposit" }),
    ]);
    expect(plan).toEqual({
      opportunity: "venture",
      needed: 1_200,
      shortfall: 0,
      securities: [
        { kind: "pledge", amount: 700, guarantors: [] },
        { kind: "fund-guarantee", amount: 300, guarantors: [] },
        {
          kind: "group-guarantee",
          amount: 200,
          guarantors: [
            { seeker: "a", amount: 67 },
            { seeker: "b", amount: 67 },
            { seeker: "c", amount: 66 },
          ],
        },
      ],
    });
  });

  it("asks only the willing, and says what is missing", () => {
    const group = [row({ kind: "group-guarantee", perMember: 300, maxShareBp: 20_000 })];
    const two = planned(group, { willing: ["c", "a", "stranger"] });
    expect(two.shortfall).toBe(600);
    expect(two.securities[0]?.guarantors).toEqual([
      { seeker: "a", amount: 300 },
      { seeker: "c", amount: 300 },
    ]);
    expect(planned(group, { willing: [] })).toMatchObject({ securities: [], shortfall: 1_200 });
    expect(planned(group).shortfall).toBe(300);
  });

  it("takes a kind only up to its principal, and assets only to their part of the capital", () => {
    expect(planned([row({ upTo: 999 })]).shortfall).toBe(1_200);
    expect(planned([row({ upTo: 1_000 })]).shortfall).toBe(200);
    // the business takes 100 000 rial
    expect(planned([row({ ofCapitalBp: 25 })]).securities[0]?.amount).toBe(250);
  });

  it("asks nothing of small facilities, and rounds what is asked up", () => {
    expect(planned([], { freeUpTo: 1_000 })).toMatchObject({ needed: 0, shortfall: 0 });
    expect(planned([], { freeUpTo: 999 }).needed).toBe(1_200);
    expect(planned([], { needed: 1_001, neededBp: 5_000 }).needed).toBe(501);
    expect(planned([row({})], { needed: 0 })).toMatchObject({ needed: 0, securities: [] });
  });

  it("keeps source and confidence of the term", () => {
    const basis = { source: "Fund", confidence: "B", validFrom: "2020-01-01" };
    expect(planned([row(basis)]).securities[0]).toMatchObject(basis);
  });
});
