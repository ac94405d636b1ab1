import { multiplyDivide } from "../../market/exact-division";
import type { MarketColumns } from "../../market/market";
import type { Seating } from "../../market/seating/seating";
import type { Policy } from "../../policy/policy";
import type { Range } from "../range";

/** Entries of a table by hours 0…84, and by education −1…8. */
export const HOURS = 85;
export const EDUCATIONS = 10;

/** A rule fails for seats with this trait: more is lost than sums can hold. */
export const NEVER = -(2 ** 52);

/**
 * What traits bring to the sums of `weight · criterion`: by place of the role a row of hours, then education, then
 * classes of income and of capital.
 */
export interface TraitTables {
  readonly width: number;
  readonly education: number;
  readonly income: number;
  readonly capital: number;
  readonly sums: Float64Array;
}

/** The tables of a range of roles; linear in roles and classes. */
export function traitTables(
  columns: MarketColumns,
  { seating, range }: { seating: Seating; range: Range },
): TraitTables {
  const { incomes, capitals } = seating.traits;
  const education = HOURS;
  const income = education + EDUCATIONS;
  const capital = income + incomes.length;
  const width = capital + capitals.length;
  const sums = new Float64Array((range.to - range.from) * width);
  for (let role = range.from; role < range.to; role++) {
    const row = (role - range.from) * width;
    const part = (from: number, to: number): Float64Array => sums.subarray(row + from, row + to);
    fillHours(part(0, education), columns, role);
    fillEducation(part(education, income), columns, role);
    fillIncome(part(income, capital), columns, { role, incomes });
    fillCapital(part(capital, width), columns, { role, capitals });
  }
  return { width, education, income, capital, sums };
}

function fillHours(sums: Float64Array, { policy, roles }: MarketColumns, role: number): void {
  const asked = roles.hours[role]!;
  if (asked === 0) return;
  const weight = policy.weights.appeal.hours;
  sums[0] = unknownSum(policy, weight);
  for (let held = 1; held < HOURS; held++) {
    sums[held] = held < roles.minHours[role]! ? NEVER : weight * shareOf(held, asked);
  }
}

function fillEducation(sums: Float64Array, { policy, roles }: MarketColumns, role: number): void {
  const asked = roles.education[role]!;
  const least = roles.minEducation[role]!;
  if (asked < 0) return;
  const weight = policy.weights.fit.education;
  sums[0] = least < 0 ? weight * policy.unknownScore : unknownSum(policy, weight);
  for (let held = 0; held < EDUCATIONS - 1; held++) {
    const missing = 2_500 * Math.max(0, asked - held);
    sums[held + 1] = held < least ? NEVER : weight * Math.max(0, 10_000 - missing);
  }
}

function fillIncome(
  sums: Float64Array,
  { policy, roles }: MarketColumns,
  { role, incomes }: { role: number; incomes: Float64Array },
): void {
  const offered = roles.income[role]!;
  if (offered === 0) return;
  const weight = policy.weights.appeal.income;
  incomes.forEach((expected, at) => {
    const value = expected === 0 ? 10_000 : shareOf(offered, expected);
    sums[at] = expected > roles.maxIncome[role]! ? NEVER : weight * value;
  });
}

function fillCapital(
  sums: Float64Array,
  { policy, roles }: MarketColumns,
  { role, capitals }: { role: number; capitals: Float64Array },
): void {
  const most = roles.maxShare[role]!;
  if (most === 0) return;
  const weight = policy.weights.fit.capital;
  capitals.forEach((held, at) => {
    if (held < 0) sums[at] = unknownSum(policy, weight);
    else sums[at] = held < roles.minShare[role]! ? NEVER : weight * shareOf(held, most);
  });
}

/** What a datum that a rule asks for brings where it is not known. */
function unknownSum({ unknown, unknownScore }: Policy, weight: number): number {
  return unknown === "confirm" ? weight * unknownScore : NEVER;
}

function shareOf(held: number, asked: number): number {
  return held >= asked ? 10_000 : multiplyDivide(10_000, held, asked);
}
