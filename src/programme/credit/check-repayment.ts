import type { Investment } from "../../dataset/opportunity";
import type { CreditTerms } from "../../document/credit-terms";
import type { ProposedUnit } from "../../document/proposed-unit";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import type { Facility } from "./facility-for";

/** What is looked at before a facility is applied for. */
export type RepaymentRule = "service" | "cover" | "uncovered";

/** One thing found about a repayment; basis points, months or rial by its rule. */
export interface RepaymentFinding {
  readonly rule: RepaymentRule;
  readonly status: "ok" | "warn" | "unknown";
  /** `service`: the most bp allowed; `cover`: the least months; `uncovered`: 0 rial */
  readonly expected: number;
  /** null where a datum is missing */
  readonly actual: number | null;
}

/** How a facility sits with what its unit is projected to earn; money in rial. */
export interface RepaymentCheck {
  readonly opportunity: string;
  /** members · the opportunity's monthly income; "unknown" where that is not stated */
  readonly monthlyIncome: number | "unknown";
  /** the largest instalment, as an amount a month, rounded up */
  readonly monthlyService: number;
  /** the service as a part of the income, rounded up; may pass 10 000 */
  readonly serviceBp: number | "unknown";
  /** for how many whole months of service the members' capital would stand; null without service */
  readonly coverMonths: number | null;
  readonly findings: readonly RepaymentFinding[];
}

/**
 * Holds a facility's heaviest instalment against the members' projected income and their capital, by
 * the thresholds of the terms. An income that is not stated (or 0, SPEC §1) is unknown, never 0. The
 * income is the members' own: what it says is how large a part of it the business must earn on top.
 */
export function checkRepayment(
  facility: Facility,
  { unit, opportunity }: { readonly unit: ProposedUnit; readonly opportunity: Investment },
  terms: CreditTerms,
): RepaymentCheck {
  const months = monthsApart(facility);
  const heaviest = Math.max(
    0,
    ...(facility.schedule?.instalments.map(({ amount }) => amount) ?? []),
  );
  const monthlyService = multiplyDivideUp(heaviest, 1, months);
  const income = incomeOf(opportunity, unit.members.length);
  const serviceBp =
    heaviest === 0 ? 0 : income === "unknown" ? income : serviceShare(heaviest, months, income);
  const coverMonths = heaviest === 0 ? null : multiplyDivide(unit.capital.equity, months, heaviest);
  return {
    opportunity: facility.opportunity,
    monthlyIncome: income,
    monthlyService,
    serviceBp,
    coverMonths,
    findings: [
      findService(serviceBp, terms),
      ...(coverMonths === null ? [] : [findCover(coverMonths, terms)]),
      findUncovered(facility),
    ],
  };
}

function monthsApart({ schedule }: Facility): number {
  const [first, second] = schedule?.instalments ?? [];
  // why: a single instalment repays the months since the payout
  if (second === undefined) return Math.max(1, first?.month ?? 1);
  return second.month - first!.month;
}

/** The projected income of all members a month, at most 2^53 − 1. */
function incomeOf({ monthlyIncome = 0 }: Investment, members: number): number | "unknown" {
  if (monthlyIncome === 0 || members === 0) return "unknown";
  return Math.min(monthlyIncome * members, Number.MAX_SAFE_INTEGER);
}

function serviceShare(heaviest: number, months: number, income: number): number {
  const share = BigInt(heaviest) * 10_000n;
  const whole = BigInt(months) * BigInt(income);
  return Number((share + whole - 1n) / whole);
}

function findService(
  serviceBp: number | "unknown",
  { repayment: { maxServiceBp } }: CreditTerms,
): RepaymentFinding {
  const rule = { rule: "service", expected: maxServiceBp } as const;
  if (serviceBp === "unknown") return { ...rule, status: "unknown", actual: null };
  return { ...rule, status: serviceBp <= maxServiceBp ? "ok" : "warn", actual: serviceBp };
}

function findCover(
  coverMonths: number,
  { repayment: { minCoverMonths } }: CreditTerms,
): RepaymentFinding {
  const status = coverMonths >= minCoverMonths ? "ok" : "warn";
  return { rule: "cover", status, expected: minCoverMonths, actual: coverMonths };
}

function findUncovered({ uncovered }: Facility): RepaymentFinding {
  const status = uncovered === 0 ? "ok" : "warn";
  return { rule: "uncovered", status, expected: 0, actual: uncovered };
}
