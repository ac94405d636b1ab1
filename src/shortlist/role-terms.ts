import { experienceCredit } from "../assessment/experience-credit";
import { multiplyDivide } from "../market/exact-division";
import type { Market, MarketRole } from "../market/market";
import { sectorsMatch } from "../market/sector-match";

/** What a role and its opportunity ask, as thresholds and tables over the seekers' columns. */
export interface RoleTerms {
  readonly kind: "employment" | "investment";
  readonly region: number;
  readonly asksSkills: boolean;
  /** Whether a rule whose datum is absent leaves a seeker a candidate (`unknown: "confirm"`). */
  readonly confirms: boolean;
  /** Hours asked (0: not asked), and the fewest that pass. */
  readonly hours: number;
  readonly minHours: number;
  /** Rial offered a month (0: not stated), and the highest expectation that passes. */
  readonly income: number;
  readonly maxIncome: number;
  /** The smallest share in rial (0 for employment), and the largest. */
  readonly minShare: number;
  readonly maxShare: number;
  /** ISCED level asked (−1: not asked), and the lowest that passes (−1: none is required). */
  readonly education: number;
  readonly minEducation: number;
  /** Months asked (0: not asked), whether they are required, and the credit of each occupation. */
  readonly months: number;
  readonly monthsRequired: boolean;
  readonly credit: Int32Array;
  /** By sector code: 1 where it matches the opportunity's. */
  readonly wished: Uint8Array;
}

const UNSTATED_MONTHS = 24;

/** Compiles a role against the dictionaries of the market. */
export function compileTerms(market: Market, { opportunity, role }: MarketRole): RoleTerms {
  const { record, region } = market.opportunities[opportunity]!;
  const { seekers, policy } = market;
  const { minHoursShare, minIncomeShare } = policy.thresholds;
  const hours = record.hoursPerWeek ?? 0;
  const income = record.monthlyIncome ?? 0;
  const occupation = role.experience?.occupation ?? role.occupation;
  const share = record.kind === "investment" ? record.capital.memberShare : { min: 0, max: 0 };
  const bounded = income > 0 && minIncomeShare > 0;
  return {
    kind: record.kind,
    region,
    asksSkills: role.skills.length > 0,
    confirms: policy.unknown === "confirm",
    hours,
    minHours: Math.ceil((minHoursShare * hours) / 10_000),
    income,
    maxIncome: bounded ? multiplyDivide(income, 10_000, minIncomeShare) : Infinity,
    minShare: share.min,
    maxShare: share.max,
    education: role.education?.level ?? -1,
    minEducation: role.education?.required ? role.education.level : -1,
    months: occupation === undefined ? 0 : (role.experience?.months ?? UNSTATED_MONTHS),
    monthsRequired: role.experience?.required ?? false,
    credit: Int32Array.from(seekers.occupationCodes, (held) =>
      occupation === undefined ? 0 : experienceCredit(occupation, held),
    ),
    wished: Uint8Array.from(seekers.sectorCodes, (sector) =>
      Number(sectorsMatch(sector, record.sector)),
    ),
  };
}
