import { byCodeUnit } from "../../dataset/code-unit-order";
import { TaavonError } from "../../dataset/taavon-error";
import { multiplyDivideUp } from "../../market/exact-division";
import { buildKnapsack, chooseWithin } from "../../solvers/knapsack";
import type { CreditApplicant } from "./credit-applicants";

/** A part of the budget for a region and what lies in it, in rial. */
export interface CreditPurse {
  readonly region: string;
  readonly amount: number;
}

/** Why a unit is left out. */
export type LeftOutReason =
  | "nothing-needed"
  | "no-product"
  | "no-purse"
  | "larger-than-purse"
  | "outbid";

/** A unit that is financed, in full as its facility says. */
export interface FundedUnit {
  readonly opportunity: string;
  readonly principal: number;
  /** what no product covers, still to be found elsewhere */
  readonly uncovered: number;
  readonly value: number;
}

/** A unit that is not financed. */
export interface UnfundedUnit extends FundedUnit {
  readonly reason: LeftOutReason;
}

/** What one purse pays for. */
export interface PurseUse {
  /** null for the one budget of all */
  readonly region: string | null;
  readonly amount: number;
  readonly spent: number;
  readonly value: number;
  /** no choice of units within the purse has more value */
  readonly bound: number;
}

/** A limited budget spent over units; lists by opportunity id, purses by region id. */
export interface CreditPortfolio {
  readonly chosen: readonly FundedUnit[];
  readonly leftOut: readonly UnfundedUnit[];
  readonly purses: readonly PurseUse[];
  readonly spent: number;
  readonly value: number;
  readonly bound: number;
  /** `⌈10000·(bound − value) / bound⌉`, 0 when bound is 0: then the choice is proven best */
  readonly gapBp: number;
}

/**
 * Spends a budget of facilities over units to the most value, each unit in full or not at all. With a
 * list of purses each unit draws on that of its region, or of the nearest region above that has one.
 *
 * A bigger budget, or bigger purses of the same regions, never give less value, whether the choice is
 * proven best or not: the choices are listed before any budget is known (`buildKnapsack`, whose cost
 * this has). Throws a `TaavonError` (`invalid_option`) for amounts and values that are no whole numbers
 * from 0 on, sums of them beyond 2^53, and two purses for one region.
 */
export function allocateCredit(
  applicants: readonly CreditApplicant[],
  budget: number | readonly CreditPurse[],
): CreditPortfolio {
  checkApplicants(applicants);
  const purses = checkedPurses(budget);
  const regions = new Set(purses.map(({ region }) => region));
  const sorted = [...applicants].sort((a, b) =>
    byCodeUnit(a.facility.opportunity, b.facility.opportunity),
  );
  const groups = new Map<string | null | undefined, CreditApplicant[]>();
  for (const applicant of sorted) {
    const isAsking = applicant.facility.principal > 0;
    const purse = regions.has(null) ? null : applicant.regions.find((one) => regions.has(one));
    const key = isAsking ? purse : undefined;
    groups.set(key, [...(groups.get(key) ?? []), applicant]);
  }
  const spending = purses.map((purse) => spendPurse(purse, groups.get(purse.region) ?? []));
  const idle = (groups.get(undefined) ?? []).map((one) => leaveOut(one, idleReason(one)));
  const value = sumOf(spending, ({ use }) => use.value);
  const bound = sumOf(spending, ({ use }) => use.bound);
  return {
    chosen: byOpportunity(spending.flatMap(({ chosen }) => chosen)),
    leftOut: byOpportunity([...spending.flatMap(({ leftOut }) => leftOut), ...idle]),
    purses: spending.map(({ use }) => use),
    spent: sumOf(spending, ({ use }) => use.spent),
    value,
    bound,
    gapBp: bound === 0 ? 0 : multiplyDivideUp(bound - value, 10_000, bound),
  };
}

interface Purse {
  readonly region: string | null;
  readonly amount: number;
}

interface Spending {
  readonly use: PurseUse;
  readonly chosen: readonly FundedUnit[];
  readonly leftOut: readonly UnfundedUnit[];
}

function spendPurse({ region, amount }: Purse, applicants: readonly CreditApplicant[]): Spending {
  const frontier = buildKnapsack({
    weights: applicants.map(({ facility }) => facility.principal),
    values: applicants.map(({ value }) => value),
  });
  const choice = chooseWithin(frontier, amount);
  const isChosen = new Set(choice.chosen);
  return {
    use: { region, amount, spent: choice.weight, value: choice.value, bound: choice.bound },
    chosen: applicants.filter((_, at) => isChosen.has(at)).map(fundedUnit),
    leftOut: applicants
      .filter((_, at) => !isChosen.has(at))
      .map((one) =>
        leaveOut(one, one.facility.principal > amount ? "larger-than-purse" : "outbid"),
      ),
  };
}

function fundedUnit({ facility, value }: CreditApplicant): FundedUnit {
  const { opportunity, principal, uncovered } = facility;
  return { opportunity, principal, uncovered, value };
}

function leaveOut(applicant: CreditApplicant, reason: LeftOutReason): UnfundedUnit {
  return { ...fundedUnit(applicant), reason };
}

function idleReason({ facility }: CreditApplicant): LeftOutReason {
  if (facility.needed === 0) return "nothing-needed";
  return facility.principal === 0 ? "no-product" : "no-purse";
}

function checkedPurses(budget: number | readonly CreditPurse[]): readonly Purse[] {
  const purses: readonly Purse[] =
    typeof budget === "number" ? [{ region: null, amount: budget }] : budget;
  const seen = new Set<string | null>();
  for (const { region, amount } of purses) {
    const name = region === null ? "budget" : `purse of region \`${region}\``;
    checkWhole(name, amount);
    if (seen.has(region)) throw new TaavonError("invalid_option", `${name}: expected only one`);
    seen.add(region);
  }
  checkWhole(
    "sum of purses",
    sumOf(purses, ({ amount }) => amount),
  );
  return [...purses].sort((a, b) => byCodeUnit(a.region ?? "", b.region ?? ""));
}

function checkApplicants(applicants: readonly CreditApplicant[]): void {
  let total = 0;
  for (const { facility, value } of applicants) {
    checkWhole(`value of \`${facility.opportunity}\``, value);
    total += value;
  }
  checkWhole("sum of values", total);
}

function checkWhole(name: string, amount: number): void {
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw new TaavonError(
    "invalid_option",
    `${name}: expected a whole number from 0 on, got ${amount}`,
  );
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

function byOpportunity<Row extends { readonly opportunity: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => byCodeUnit(a.opportunity, b.opportunity));
}
