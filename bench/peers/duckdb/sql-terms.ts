import type { FlatTables } from "../flat-layout";
import { policyNumbers } from "./load-tables";

/** The policy's numbers as SQL, and the types in which this dataset's products are exact. */
export interface SqlTerms {
  /** A number of the policy, as a BIGINT where it is a weight. */
  readonly policy: ReturnType<typeof policyNumbers>;
  /** 10 000 times any amount, month or kilometre fits. */
  readonly wide: "BIGINT" | "HUGEINT";
  /** Sums of months·credit and of spec·level·used are exact. */
  readonly sum: "DOUBLE" | "HUGEINT";
  /** What an absent datum compares as: above every limit, or below every one that is in force. */
  readonly unknown: { readonly small: number; readonly amount: string };
  readonly confirms: boolean;
}

const LARGEST_BIGINT = "9223372036854775807";
/** The largest amount whose 10 000-fold is a BIGINT. */
const MOST_AMOUNT = 922_337_203_685_477;

/** Chooses the terms for a dataset. */
export function sqlTerms(flat: FlatTables): SqlTerms {
  const policy = policyNumbers(flat);
  const confirms = policy.unknownExcludes === 0;
  const amounts = [flat.capital, flat.income, flat.roleIncome, flat.maxShare, flat.km, flat.months];
  const isWide = amounts.some((column) => column.some((amount) => amount > MOST_AMOUNT));
  const isSafe = Math.max(mostMonths(flat), mostUse(flat)) * 10_000 <= Number.MAX_SAFE_INTEGER;
  return {
    policy,
    wide: isWide ? "HUGEINT" : "BIGINT",
    sum: isWide || !isSafe ? "HUGEINT" : "DOUBLE",
    // hours and levels are at most 84 and 8; limits in force are at least 1, 0 for education, 1 rial
    unknown: confirms ? { small: 127, amount: LARGEST_BIGINT } : { small: -1, amount: "-1" },
    confirms,
  };
}

/** A number of the policy that is multiplied. */
export function weightSql(weight: number): string {
  return `${weight}::BIGINT`;
}

function mostMonths({ experienceStart, months }: FlatTables): number {
  return mostSum(experienceStart, (row) => months[row]!);
}

function mostUse({ skillStart, skill, level, specificity }: FlatTables): number {
  return mostSum(skillStart, (row) => specificity[skill[row]!]! * level[row]!);
}

function mostSum(start: Int32Array, of: (row: number) => number): number {
  let most = 0;
  for (let item = 0; item + 1 < start.length; item++) {
    let sum = 0;
    for (let row = start[item]!; row < start[item + 1]!; row++) sum += of(row);
    most = Math.max(most, sum);
  }
  return most;
}
