// problem: cut a facility into instalments of whole rials that sum to principal plus profit exactly.
// `simple`, the older formula of Iranian banks: the profit of equal principals on a falling balance,
//   profit = principal · rate · (count + 1) · months / 24 (monthly, in percent: principal · rate ·
//   (count + 1) / 2400), earned by the sum of digits: the k-th of n carries 2·(n − k + 1) of n·(n + 1).
// `annuity`: n level instalments A = P·ρ·q^n / (q^n − 1), q = 1 + ρ, ρ = rate · months / 12 of the
//   balance before each; k of them repay P·(q^k − 1) / (q^n − 1). Fractions of big integers.
// grace: its profit is principal · rate · months / 12, never compounded; waived, or laid evenly over
//   the instalments.
// rounding: all profit together and the level instalment are rounded down to the rial, the last
//   instalment takes the rest (less than a rial for each one before it).
// invariants: no part is negative, balances fall to 0, all sums exact. With D(k) paid and S(k) earned by
//   the k-th, S rounded up: D(k) − S(k) ≤ principal, so all profit can be paid by the last one.

import type { CreditProduct } from "../../document/credit-terms";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import { dueDate } from "./due-date";
import type { Instalment, RepaymentSchedule } from "./repayment-schedule";

/** What of a product decides its instalments. */
export type RepaymentTerms = Pick<
  CreditProduct,
  "formula" | "rateBp" | "termMonths" | "graceMonths" | "graceProfit" | "instalmentMonths"
>;

// a year of months times a whole of basis points
const YEAR_OF_BP = 120_000;

/**
 * The instalments of a facility: after the grace, one every `instalmentMonths`. With the ISO date of
 * the payout, each has the date on which it falls due, counted in Jalali months.
 *
 * Throws a `RangeError` for an amount that is no safe integer from 0 on, a term that is no multiple
 * of `instalmentMonths`, a total beyond 2^53 and what is no ISO date. Linear in the instalments.
 *
 * @example
 * const monthly = { termMonths: 12, graceMonths: 0, graceProfit: "waived", instalmentMonths: 1 };
 * instalments(12_000, { ...monthly, formula: "simple", rateBp: 2_400 }).profit // => 1_560
 */
export function instalments(
  principal: number,
  terms: RepaymentTerms,
  from: string | null = null,
): RepaymentSchedule {
  const count = checkedCount(principal, terms);
  const { graceMonths, instalmentMonths } = terms;
  let balance = principal;
  const earnings = earningsOf(principal, terms, count);
  const rows = partsOf(principal, earnings).map((part, at): Instalment => {
    const month = graceMonths + (at + 1) * instalmentMonths;
    balance -= part.principal;
    return {
      number: at + 1,
      month,
      dueOn: from === null ? null : dueDate(from, month),
      ...part,
      amount: part.principal + part.profit,
      balance,
    };
  });
  const profit = earnings[count - 1]!;
  return { principal, profit, total: principal + profit, instalments: rows };
}

interface Part {
  readonly principal: number;
  readonly profit: number;
}

/** Level instalments, the last with the rest, each paying first what is earned by then. */
function partsOf(principal: number, earnings: readonly number[]): Part[] {
  const count = earnings.length;
  const total = principal + earnings[count - 1]!;
  if (!Number.isSafeInteger(total)) {
    throw new RangeError("principal and profit: expected a sum below 2^53");
  }
  const level = Math.floor(total / count);
  let paid = 0;
  return earnings.map((earned, at) => {
    const amount = at < count - 1 ? level : total - level * at;
    // why: at high rates over long terms the first instalments do not reach the profit earned
    const profit = Math.min(amount, earned - paid);
    paid += profit;
    return { principal: amount - profit, profit };
  });
}

/** The profit earned by each instalment, that of the grace laid evenly; the last is all of it. */
function earningsOf(principal: number, terms: RepaymentTerms, count: number): number[] {
  const rate = terms.rateBp * terms.instalmentMonths;
  const earnings =
    terms.formula === "simple" || rate === 0
      ? simpleEarnings(principal, rate, count)
      : annuityEarnings(principal, rate, count);
  const grace = graceProfit(principal, terms);
  return earnings.map((earned, at) => earned + multiplyDivideUp(grace, at + 1, count));
}

function simpleEarnings(principal: number, rate: number, count: number): number[] {
  const all = multiplyDivide(principal, rate * (count + 1), 2 * YEAR_OF_BP);
  const digits = (count * (count + 1)) / 2;
  return Array.from({ length: count }, (_, at) =>
    multiplyDivideUp(all, (at + 1) * count - ((at + 1) * at) / 2, digits),
  );
}

function annuityEarnings(principal: number, rate: number, count: number): number[] {
  const [part, whole] = [BigInt(rate), BigInt(YEAR_OF_BP)];
  // q^k over the common denominator whole^count, for k = 0, then each instalment
  const start = whole ** BigInt(count);
  const end = (whole + part) ** BigInt(count);
  const denominator = whole * (end - start);
  const all = (BigInt(principal) * BigInt(count) * part * end) / denominator - BigInt(principal);
  let power = start;
  return Array.from({ length: count }, (_, at) => {
    power = (power * (whole + part)) / whole;
    const due = BigInt(at + 1) * part * end - whole * (power - start);
    const earned = (BigInt(principal) * due + denominator - 1n) / denominator;
    return Number(earned < all ? earned : all);
  });
}

function graceProfit(principal: number, terms: RepaymentTerms): number {
  if (terms.graceProfit === "waived") return 0;
  return multiplyDivide(principal, terms.rateBp * terms.graceMonths, YEAR_OF_BP);
}

function checkedCount(principal: number, { termMonths, instalmentMonths }: RepaymentTerms): number {
  if (!Number.isSafeInteger(principal) || principal < 0) {
    throw new RangeError(`principal: expected a safe integer from 0 on, got ${principal}`);
  }
  const count = termMonths / instalmentMonths;
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(
      `termMonths: expected a multiple of ${instalmentMonths}, got ${termMonths}`,
    );
  }
  return count;
}
