import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalments, type RepaymentTerms } from "../../../src/programme/credit/instalments";
import type { RepaymentSchedule } from "../../../src/programme/credit/repayment-schedule";

const yearly: RepaymentTerms = {
  formula: "simple",
  rateBp: 2_400,
  termMonths: 12,
  graceMonths: 0,
  graceProfit: "waived",
  instalmentMonths: 1,
};

const rowsOf = ({ instalments: rows }: RepaymentSchedule): readonly (readonly number[])[] =>
  rows.map(({ month, principal, profit, balance }) => [month, principal, profit, balance]);

describe("instalments at simple profit", () => {
  it("lays principal · rate · (count + 1) / 2400 evenly, earned by the sum of digits", () => {
    // 12 000 · 24 · 13 / 2400 = 1 560; 13 560 / 12 = 1 130; 1 560 / 78 = 20 a digit
    const schedule = instalments(12_000, yearly);
    expect([schedule.principal, schedule.profit, schedule.total]).toEqual([12_000, 1_560, 13_560]);
    expect(new Set(schedule.instalments.map(({ amount }) => amount))).toEqual(new Set([1_130]));
    expect(rowsOf(schedule).slice(0, 2)).toEqual([
      [1, 890, 240, 11_110],
      [2, 910, 220, 10_200],
    ]);
    expect(rowsOf(schedule).at(-1)).toEqual([12, 1_110, 20, 0]);
  });

  it("counts instalments of several months by their months", () => {
    // 4 quarters: 12 000 · 0.24 · 5 · 3 / 24 = 1 800; 13 800 / 4 = 3 450; 1 800 / 10 = 180 a digit
    expect(rowsOf(instalments(12_000, { ...yearly, instalmentMonths: 3 }))).toEqual([
      [3, 2_730, 720, 9_270],
      [6, 2_910, 540, 6_360],
      [9, 3_090, 360, 3_270],
      [12, 3_270, 180, 0],
    ]);
  });

  it("lets the last instalment take what rounding leaves", () => {
    // 1 000 · 0.24 · 4 / 24 = 40; 1 040 // 3 = 346, the last 348; 40 by 3, 2, 1 of 6, rounded up: 20, 34, 40
    expect(rowsOf(instalments(1_000, { ...yearly, termMonths: 3 }))).toEqual([
      [1, 326, 20, 674],
      [2, 332, 14, 342],
      [3, 342, 6, 0],
    ]);
  });

  it("adds the profit of a grace evenly, uncompounded, unless it is waived", () => {
    // 12 000 · 0.24 · 6 / 12 = 1 440, 120 in each of 12
    const grace = { ...yearly, graceMonths: 6 };
    const deferred = instalments(12_000, { ...grace, graceProfit: "deferred" });
    expect(deferred.profit).toBe(3_000);
    expect(rowsOf(deferred)[0]).toEqual([7, 890, 360, 11_110]);
    expect(rowsOf(deferred).at(-1)).toEqual([18, 1_110, 140, 0]);
    // 1 000 · 0.24 · 1 / 12 = 20, a third of it rounded up: 7, 14, 20
    const short = { ...yearly, termMonths: 3, graceMonths: 1, graceProfit: "deferred" } as const;
    expect(rowsOf(instalments(1_000, short))).toEqual([
      [2, 326, 27, 674],
      [3, 332, 21, 342],
      [4, 342, 12, 0],
    ]);
    expect(instalments(12_000, grace).profit).toBe(1_560);
    expect(instalments(12_000, grace).instalments[0]!.month).toBe(7);
  });

  it("pays profit alone first where the instalment does not reach the profit earned", () => {
    // 1 200 · 1 · 121 / 24 = 6 050; 7 250 // 120 = 60; the first month earns 100
    const schedule = instalments(1_200, { ...yearly, rateBp: 10_000, termMonths: 120 });
    expect(schedule.profit).toBe(6_050);
    expect(rowsOf(schedule)[0]).toEqual([1, 0, 60, 1_200]);
    expect(schedule.instalments.at(-1)).toMatchObject({ amount: 110, balance: 0 });
  });
});

describe("instalments of an annuity", () => {
  const annuity: RepaymentTerms = { ...yearly, formula: "annuity", rateBp: 1_200, termMonths: 3 };

  it("are level, the profit that of the balance before", () => {
    // A = 100 000 · 0.01 · 1.030301 / 0.030301 = 34 002.211, 3 A = 102 006.6; 1 % of 66 997.8 is 669.98
    expect(rowsOf(instalments(100_000, annuity))).toEqual([
      [1, 33_002, 1_000, 66_998],
      [2, 33_332, 670, 33_666],
      [3, 33_666, 336, 0],
    ]);
  });

  it("are those of a longer period at its part of the rate", () => {
    // 2 half years at 6 %: A = 10 000 · 0.06 · 1.1236 / 0.1236 = 5 454.3…
    const terms = { ...annuity, termMonths: 12, instalmentMonths: 6 };
    expect(rowsOf(instalments(10_000, terms))).toEqual([
      [6, 4_854, 600, 5_146],
      [12, 5_146, 308, 0],
    ]);
  });

  it("are equal principals without a rate", () => {
    expect(rowsOf(instalments(100, { ...annuity, rateBp: 0 }))).toEqual([
      [1, 33, 0, 67],
      [2, 33, 0, 34],
      [3, 34, 0, 0],
    ]);
  });

  it("carry the profit of a grace evenly, the last one the rest", () => {
    // 100 000 · 0.01 · 5 = 5 000, a third 1 667 rounded up; 107 006 // 3 = 35 668, the last 35 670
    const terms = { ...annuity, graceMonths: 5, graceProfit: "deferred" } as const;
    expect(rowsOf(instalments(100_000, terms))).toEqual([
      [6, 33_001, 2_667, 66_999],
      [7, 33_331, 2_337, 33_668],
      [8, 33_668, 2_002, 0],
    ]);
  });
});

const termsArbitrary = fc
  .record({
    formula: fc.constantFrom("simple", "annuity"),
    rateBp: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 })),
    count: fc.integer({ min: 1, max: 120 }),
    graceMonths: fc.nat({ max: 24 }),
    graceProfit: fc.constantFrom("deferred", "waived"),
    instalmentMonths: fc.constantFrom(1, 1, 2, 3, 5),
  })
  .map(
    ({ count, ...terms }): RepaymentTerms => ({
      ...terms,
      termMonths: count * terms.instalmentMonths,
    }),
  );

const principalArbitrary = fc.oneof(
  fc.nat({ max: 300 }),
  fc.nat({ max: 2_000_000_000 }),
  fc.constant(100_000_000_000_000),
);

describe("instalments", () => {
  it("sum to principal plus profit exactly, no part negative, down to a balance of nothing", () => {
    fc.assert(
      fc.property(principalArbitrary, termsArbitrary, (principal, terms) => {
        const schedule = instalments(principal, terms);
        let [repaid, profit, total] = [0, 0, 0];
        for (const row of schedule.instalments) {
          repaid += row.principal;
          profit += row.profit;
          total += row.amount;
          expect(Math.min(row.principal, row.profit, row.balance)).toBeGreaterThanOrEqual(0);
          expect(row.balance).toBe(principal - repaid);
          expect(row.amount).toBe(row.principal + row.profit);
        }
        expect([repaid, profit, total]).toEqual([principal, schedule.profit, schedule.total]);
        expect(schedule.total).toBe(principal + schedule.profit);
        expect(schedule.instalments.at(-1)!.balance).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it("are equal but for the last, and fall one period apart after the grace", () => {
    fc.assert(
      fc.property(principalArbitrary, termsArbitrary, (principal, terms) => {
        const rows = instalments(principal, terms).instalments;
        const { graceMonths, instalmentMonths, termMonths } = terms;
        expect(rows).toHaveLength(termMonths / instalmentMonths);
        rows.forEach((row, at) => {
          expect(row.number).toBe(at + 1);
          expect(row.month).toBe(graceMonths + (at + 1) * instalmentMonths);
        });
        const amounts = rows.map(({ amount }) => amount);
        expect(new Set(amounts.slice(0, -1)).size).toBeLessThan(2);
        const rest = amounts.at(-1)! - amounts[0]!;
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThan(rows.length);
      }),
    );
  });

  it("charge the profit of the formula, to the rial", () => {
    fc.assert(
      fc.property(principalArbitrary, termsArbitrary, (principal, terms) => {
        const { rateBp, instalmentMonths, termMonths, graceMonths } = terms;
        const shareOf = (share: bigint, whole: bigint): number =>
          Number((BigInt(principal) * share) / whole);
        const grace =
          terms.graceProfit === "waived" ? 0 : shareOf(BigInt(rateBp * graceMonths), 120_000n);
        const schedule = instalments(principal, terms);
        const count = termMonths / instalmentMonths;
        if (terms.formula === "simple") {
          const months = BigInt(rateBp * (count + 1) * instalmentMonths);
          expect(schedule.profit).toBe(shareOf(months, 240_000n) + grace);
          return;
        }
        if (rateBp === 0) return;
        const part = BigInt(rateBp * instalmentMonths);
        const grown = (120_000n + part) ** BigInt(count);
        const whole = 120_000n * (grown - 120_000n ** BigInt(count));
        const paid = shareOf(BigInt(count) * part * grown, whole);
        expect(schedule.profit).toBe(paid - principal + grace);
        // each earns its part of the balance before it, but for the rounding of all before
        let balance = principal;
        for (const row of schedule.instalments) {
          const earned = balance * (Number(part) / 120_000) + grace / count;
          expect(Math.abs(row.profit - earned)).toBeLessThan(2 * count + 6 + balance * 1e-12);
          balance = row.balance;
        }
      }),
    );
  });

  it("cost no less for a larger facility", () => {
    const step = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 1e12 }));
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), step, termsArbitrary, (less, more, terms) => {
        const cost = (principal: number): number => instalments(principal, terms).total;
        expect(cost(less + more)).toBeGreaterThanOrEqual(cost(less));
      }),
    );
  });

  it("fall due in Jalali months after the payout, where its day is known", () => {
    // 31 Shahrivar 1405, then the ends of Mehr and Aban
    const terms = { ...yearly, termMonths: 2 };
    const dates = instalments(10, terms, "2026-09-22").instalments.map(({ dueOn }) => dueOn);
    expect(dates).toEqual(["2026-10-22", "2026-11-21"]);
    expect(instalments(10, terms).instalments.map(({ dueOn }) => dueOn)).toEqual([null, null]);
  });

  it("refuse what is no amount, no whole number of instalments, and what passes 2^53", () => {
    expect(() => instalments(-1, yearly)).toThrow("principal");
    expect(() => instalments(0.5, yearly)).toThrow("principal");
    expect(() => instalments(1, { ...yearly, instalmentMonths: 5 })).toThrow("multiple of 5");
    for (const formula of ["simple", "annuity"] as const) {
      const work = () => instalments(Number.MAX_SAFE_INTEGER, { ...yearly, formula });
      expect(work).toThrow("below 2^53");
    }
  });
});
