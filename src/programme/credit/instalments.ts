// problem: cut a facility into instalments of whole rials that sum to principal plus profit exactly.
// `simple`, the older formula of Iranian banks: the profit of equal principals on a falling balance,
//   profit = principal · rate · (count + 1) · months / 24, is laid evenly over equal instalments
//   (monthly, in percent: principal · rate · (count + 1) / 2400); within them it is earned by the sum
//   of digits, the k-th of n carrying 2·(n − k + 1) of n·(n + 1) parts.
// `annuity`: level instalments A = P·ρ·q^n / (q^n − 1), q = 1 + ρ, ρ = rate · months / 12 of the
//   balance before each; computed as one fraction of big integers, so nothing is rounded on the way.
// grace: its profit is principal · rate · months / 12, never compounded; waived, or laid evenly over
//   the instalments.
// rounding: profits and instalments are rounded down to the rial, the last instalment takes the rest.
// invariants: no row is negative; balances fall to 0; all sums exact.

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
  const grace = graceProfit(principal, terms);
  const parts =
    terms.formula === "simple"
      ? simpleParts({ principal, grace, count, terms })
      : annuityParts({ principal, grace, count, terms });
  let balance = principal;
  let profit = 0;
  const rows = parts.map((part, at): Instalment => {
    const month = graceMonths + (at + 1) * instalmentMonths;
    balance -= part.principal;
    profit += part.profit;
    return {
      number: at + 1,
      month,
      dueOn: from === null ? null : dueDate(from, month),
      ...part,
      amount: part.principal + part.profit,
      balance,
    };
  });
  return { principal, profit, total: principal + profit, instalments: rows };
}

interface Part {
  readonly principal: number;
  readonly profit: number;
}

interface Parting {
  readonly principal: number;
  /** the profit of the grace */
  readonly grace: number;
  readonly count: number;
  readonly terms: RepaymentTerms;
}

function simpleParts({ principal, grace, count, terms }: Parting): Part[] {
  const rate = terms.rateBp * terms.instalmentMonths;
  const earned = multiplyDivide(principal, rate * (count + 1), 2 * YEAR_OF_BP);
  const total = checkedTotal(principal + earned + grace);
  const level = Math.floor(total / count);
  const digits = (count * (count + 1)) / 2;
  let paid = 0;
  return Array.from({ length: count }, (_, at) => {
    const done = at + 1;
    const amount = done < count ? level : total - level * at;
    // why: rounded up, so that what is earned so far can always be paid by the last instalment
    const soFar =
      multiplyDivideUp(earned, done * count - (done * at) / 2, digits) +
      multiplyDivideUp(grace, done, count);
    // why: at high rates over long terms the first instalments do not reach the profit earned
    const profit = Math.min(amount, soFar - paid);
    paid += profit;
    return { principal: amount - profit, profit };
  });
}

function annuityParts({ principal, grace, count, terms }: Parting): Part[] {
  const rate = terms.rateBp * terms.instalmentMonths;
  const level = levelInstalment(principal, rate, count);
  const graceLevel = Math.floor(grace / count);
  let balance = principal;
  let total = principal + grace;
  return Array.from({ length: count }, (_, at) => {
    const isLast = at === count - 1;
    const earned = multiplyDivide(balance, rate, YEAR_OF_BP);
    const repaid = isLast ? balance : Math.min(balance, level - earned);
    balance -= repaid;
    total = checkedTotal(total + earned);
    return {
      principal: repaid,
      profit: earned + (isLast ? grace - graceLevel * at : graceLevel),
    };
  });
}

/** `P·ρ·q^n / (q^n − 1)` rounded down, with ρ = rate / 120 000; without a rate equal parts. */
function levelInstalment(principal: number, rate: number, count: number): number {
  if (rate === 0) return Math.floor(principal / count);
  const grown = BigInt(YEAR_OF_BP + rate) ** BigInt(count);
  const whole = BigInt(YEAR_OF_BP) ** BigInt(count);
  const level = (BigInt(principal) * BigInt(rate) * grown) / (BigInt(YEAR_OF_BP) * (grown - whole));
  return Number(level);
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

function checkedTotal(total: number): number {
  if (Number.isSafeInteger(total)) return total;
  throw new RangeError("principal and profit: expected a sum below 2^53");
}
