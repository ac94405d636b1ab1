import { fitOf } from "../../assessment/fit-of";
import type { Pair } from "../../assessment/pair";
import { multiplyDivide } from "../../market/exact-division";
import { wholeYears } from "../../market/whole-years";

/** The thresholds of a policy whose distance to a pair can be measured, by their paths. */
export const THRESHOLDS = [
  "thresholds.minFit",
  "thresholds.essentialFit",
  "thresholds.minHoursShare",
  "thresholds.minIncomeShare",
  "thresholds.minAge.employment",
  "thresholds.minAge.investment",
] as const;
export type ThresholdId = (typeof THRESHOLDS)[number];

/** The value of a threshold in a policy: basis points, or years. */
export function thresholdValue(threshold: ThresholdId, { policy }: Pair["market"]): number {
  const { minFit, essentialFit, minHoursShare, minIncomeShare, minAge } = policy.thresholds;
  const values: Readonly<Record<ThresholdId, number>> = {
    "thresholds.minFit": minFit,
    "thresholds.essentialFit": essentialFit,
    "thresholds.minHoursShare": minHoursShare,
    "thresholds.minIncomeShare": minIncomeShare,
    "thresholds.minAge.employment": minAge.employment,
    "thresholds.minAge.investment": minAge.investment,
  };
  return values[threshold];
}

/** What a threshold is measured in. */
export function thresholdUnit(threshold: ThresholdId): "points" | "years" {
  return threshold.startsWith("thresholds.minAge") ? "years" : "points";
}

/** A measure that a threshold is held against: it passes from `value` on. */
export interface Measure {
  readonly threshold: ThresholdId;
  readonly value: number;
}

// why: far beyond any threshold, and its distance is still an exact integer
const MOST = 1_000_000_000;

/**
 * What a pair brings to each threshold that speaks of it: its fit, its hold of each essential requirement,
 * its share of hours and of income (rounded down, as the rules' comparisons allow), its age. Costs a
 * similarity for each held skill and essential requirement.
 */
export function measuresOf(pair: Pair, fit: number): Measure[] {
  const { seeker, opportunity, role, market } = pair;
  const measures: Measure[] = [{ threshold: "thresholds.minFit", value: fit }];
  for (const requirement of role.skills) {
    if (!requirement.essential) continue;
    const value = fitOf(market.skills, requirement, seeker.skills);
    measures.push({ threshold: "thresholds.essentialFit", value });
  }
  const held = seeker.capacities.hoursPerWeek;
  const asked = opportunity.hoursPerWeek;
  if (held !== undefined && asked !== undefined) {
    const value = Math.floor((held * 10_000) / asked);
    measures.push({ threshold: "thresholds.minHoursShare", value });
  }
  const offered = opportunity.monthlyIncome ?? 0;
  const expected = seeker.expects?.monthlyIncome ?? 0;
  if (offered > 0 && expected > 0) {
    const value = Math.min(MOST, multiplyDivide(offered, 10_000, expected));
    measures.push({ threshold: "thresholds.minIncomeShare", value });
  }
  if (seeker.birthDate !== undefined) {
    const value = wholeYears(seeker.birthDate, market.policy.asOf);
    measures.push({ threshold: `thresholds.minAge.${opportunity.kind}`, value });
  }
  return measures;
}
