import { describe, expect, it } from "vitest";
import { checkRepayment } from "../../../src/programme/credit/check-repayment";
import { facilityFor } from "../../../src/programme/credit/facility-for";
import { opportunityOf, productOf, termsOf, unitOf } from "./credit-parts";

/** The check of a unit of two at 5 000 rial a month each, with 51 000 of equity. */
function checked(needed: number, terms = termsOf(), facts: object = {}) {
  const [unit, opportunity] = [unitOf(needed), opportunityOf(facts)];
  return checkRepayment(facilityFor(unit, opportunity, terms), { unit, opportunity }, terms);
}

const found = (check: ReturnType<typeof checked>) =>
  check.findings.map(({ rule, status, expected, actual }) => [rule, status, expected, actual]);

describe("checkRepayment", () => {
  it("holds the monthly instalment against income and capital", () => {
    // 1 130 of 10 000 is 1 130 bp; 51 000 / 1 130 = 45.1 months
    const check = checked(12_000);
    expect(check).toMatchObject({
      opportunity: "venture",
      monthlyIncome: 10_000,
      monthlyService: 1_130,
      serviceBp: 1_130,
      coverMonths: 45,
    });
    expect(found(check)).toEqual([
      ["service", "ok", 4_000, 1_130],
      ["cover", "ok", 6, 45],
      ["uncovered", "ok", 0, 0],
    ]);
  });

  it("counts an instalment of several months by the month, rounded against the unit", () => {
    // 3 450 a quarter: 1 150 a month; 3 451 would be 1 151 and 1 150.33 bp, so 1 151
    const quarterly = termsOf({ products: [productOf({ instalmentMonths: 3 })] });
    expect(checked(12_000, quarterly)).toMatchObject({ monthlyService: 1_150, serviceBp: 1_150 });
    // 12 004 · 0.15 = 1 800, 13 804 / 4 = 3 451
    expect(checked(12_004, quarterly)).toMatchObject({
      monthlyService: 1_151,
      serviceBp: 1_151,
      coverMonths: 44,
    });
  });

  it("counts a single instalment by the months since the payout", () => {
    // 12 000 · 0.24 · 2 · 12 / 24 = 2 880 after 12 months, with 3 of grace 15: 14 880 / 15 = 992
    const once = productOf({ instalmentMonths: 12, graceMonths: 3 });
    expect(checked(12_000, termsOf({ products: [once] }))).toMatchObject({
      monthlyService: 992,
      coverMonths: 51,
    });
  });

  it("warns just beyond the thresholds", () => {
    const limits = (maxServiceBp: number, minCoverMonths: number) =>
      found(checked(12_000, termsOf({ repayment: { maxServiceBp, minCoverMonths } })))
        .slice(0, 2)
        .map(([, status]) => status);
    expect(limits(1_130, 45)).toEqual(["ok", "ok"]);
    expect(limits(1_129, 46)).toEqual(["warn", "warn"]);
  });

  it("does not know what is not stated, and takes an income of 0 as not stated", () => {
    for (const facts of [{ monthlyIncome: undefined }, { monthlyIncome: 0 }]) {
      const check = checked(12_000, termsOf(), facts);
      expect(check).toMatchObject({ monthlyIncome: "unknown", serviceBp: "unknown" });
      expect(found(check)[0]).toEqual(["service", "unknown", 4_000, null]);
    }
  });

  it("has nothing to serve without a facility, and says what stays uncovered", () => {
    expect(checked(0)).toMatchObject({ monthlyService: 0, serviceBp: 0, coverMonths: null });
    expect(found(checked(0))).toEqual([
      ["service", "ok", 4_000, 0],
      ["uncovered", "ok", 0, 0],
    ]);
    const capped = termsOf({ ceilings: { perUnit: 7_000, perMember: null } });
    expect(found(checked(9_000, capped)).at(-1)).toEqual(["uncovered", "warn", 0, 2_000]);
  });

  it("stays within whole numbers for huge incomes", () => {
    const check = checked(12_000, termsOf(), { monthlyIncome: Number.MAX_SAFE_INTEGER });
    expect(check.monthlyIncome).toBe(Number.MAX_SAFE_INTEGER);
    expect(check.serviceBp).toBe(1);
  });
});
