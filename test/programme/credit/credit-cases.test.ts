import * as fc from "fast-check";
import { createMarket, type Dataset, type Plan, type Policy, proposePlan } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { CreditTerms } from "../../../src/document/credit-terms";
import { zanjanCreditTerms } from "../../../src/document/credit-terms-zanjan";
import { allocateCredit } from "../../../src/programme/credit/allocate-credit";
import {
  type CreditValue,
  creditApplicants,
} from "../../../src/programme/credit/credit-applicants";
import { creditCases } from "../../../src/programme/credit/credit-cases";
import { productOf, termsOf } from "./credit-parts";

interface Planned {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly plan: Plan;
}

const plannedArbitrary: fc.Arbitrary<Planned> = marketArbitrary().map(({ dataset, policy }) => ({
  dataset,
  policy,
  plan: proposePlan(createMarket(dataset, policy), { effort: "quick" }),
}));

// a drawn unit needs anything from a few rial to nearly 2^53
const termsArbitrary: fc.Arbitrary<CreditTerms> = fc.constantFrom(
  zanjanCreditTerms,
  termsOf(),
  termsOf({
    products: [
      productOf({ id: "all", principal: { min: 0, max: 100_000_000_000_000, perMember: null } }),
      productOf({ formula: "annuity", rateBp: 1_800, instalmentMonths: 3 }),
    ],
    ceilings: { perUnit: 100_000_000_000_000, perMember: null },
  }),
);

describe("the credit of a plan", () => {
  it("has for each unit a facility whose parts and instalments sum to its need", () => {
    let asked = 0;
    fc.assert(
      fc.property(plannedArbitrary, termsArbitrary, ({ dataset, policy, plan }, terms) => {
        const applicants = creditApplicants({ dataset, policy, plan, terms });
        expect(applicants.map(({ unit }) => unit)).toEqual(plan.units);
        for (const { facility, repayment, collateral } of creditCases(applicants, terms)) {
          const unit = plan.units.find(({ opportunity }) => opportunity === facility.opportunity)!;
          expect(facility.needed).toBe(unit.capital.facility);
          expect(facility.principal + facility.uncovered).toBe(facility.needed);
          const rows = facility.schedule?.instalments ?? [];
          expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(
            facility.principal + (facility.chosen?.profit ?? 0),
          );
          const secured = collateral.securities.reduce((sum, { amount }) => sum + amount, 0);
          expect(secured + collateral.shortfall).toBe(collateral.needed);
          for (const { guarantors, amount } of collateral.securities) {
            const given = guarantors.reduce((sum, one) => sum + one.amount, 0);
            expect(guarantors.length === 0 || given === amount).toBe(true);
          }
          expect(repayment.findings.map(({ rule }) => rule)).toContain("service");
          if (facility.principal > 0) asked += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(asked).toBeGreaterThan(0);
  });

  it("is worth what its members are worth in the plan, or its jobs, or what is said", () => {
    const valued = (planned: Planned, value?: CreditValue) =>
      creditApplicants({ ...planned, terms: termsOf(), ...(value === undefined ? {} : { value }) });
    let units = 0;
    fc.assert(
      fc.property(plannedArbitrary, (planned) => {
        const { plan, policy } = planned;
        valued(planned).forEach(({ unit, value }) => {
          const members = plan.placements.filter((one) => one.opportunity === unit.opportunity);
          const worth = members.map((one) => one.value + policy.placementBonus);
          expect(value).toBe(worth.reduce((sum, one) => sum + one, 0));
          units += 1;
        });
        const sizes = plan.units.map(({ members }) => members.length);
        expect(valued(planned, "jobs").map(({ value }) => value)).toEqual(sizes);
        expect(valued(planned, () => 7).every(({ value }) => value === 7)).toBe(true);
      }),
    );
    expect(units).toBeGreaterThan(0);
  });

  it("knows the regions above each unit, and leaves out units of unknown opportunities", () => {
    fc.assert(
      fc.property(plannedArbitrary, ({ dataset, policy, plan }) => {
        const terms = termsOf();
        for (const { opportunity, regions } of creditApplicants({ dataset, policy, plan, terms })) {
          expect(regions[0]).toBe(opportunity.region);
          regions.forEach((id, at) => {
            const region = dataset.regions.find((one) => one.id === id);
            expect(region?.parent).toBe(regions[at + 1]);
          });
        }
        const emptied = { ...dataset, opportunities: [] };
        expect(creditApplicants({ dataset: emptied, policy, plan, terms })).toEqual([]);
      }),
    );
  });

  it("never gives less for a bigger budget", () => {
    fc.assert(
      fc.property(plannedArbitrary, fc.nat(), fc.nat(), (planned, budget, more) => {
        const applicants = creditApplicants({ ...planned, terms: termsOf() });
        const { value } = allocateCredit(applicants, budget);
        expect(allocateCredit(applicants, budget + more).value).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it("has dates where the day of the payout is stated", () => {
    fc.assert(
      fc.property(plannedArbitrary, (planned) => {
        const terms = termsOf();
        for (const { facility } of creditApplicants({ ...planned, terms, from: "2026-03-21" })) {
          expect(facility.schedule?.instalments[0]?.dueOn ?? "2026-04-21").toBe("2026-04-21");
        }
      }),
      { numRuns: 30 },
    );
  });
});
