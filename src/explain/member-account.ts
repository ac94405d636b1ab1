import { assessPair } from "../assessment/assess";
import type { CriterionValue } from "../assessment/assessment";
import type { Placement } from "../document/plan";
import { unknownReason } from "./failing-reason";
import type { PlanIndex } from "./plan-index";
import type { Reason } from "./reason";

/** A member of a unit: the numbers in short, and what is uncertain. */
export interface MemberAccount {
  readonly placement: Placement;
  /** The criteria of highest and lowest value, of those that have a weight. */
  readonly strongest?: CriterionValue;
  readonly weakest?: CriterionValue;
  /** Criteria that stand on the policy's `unknownScore`. */
  readonly unknown: readonly CriterionValue["criterion"][];
  /** What is to be confirmed. */
  readonly reasons: readonly Reason[];
}

/** The account of a placed seeker. */
export function accountOf(
  { market, roleOf, placements }: PlanIndex,
  seeker: number,
): MemberAccount {
  const { criteria, toConfirm } = assessPair(market, seeker, roleOf[seeker]!);
  const weighed = criteria
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value || b.weight - a.weight);
  const weakest = weighed[0];
  const strongest = weighed.at(-1);
  return {
    placement: placements.get(seeker)!,
    ...(strongest && { strongest }),
    ...(weakest && { weakest }),
    unknown: criteria.flatMap(({ criterion, unknown }) => (unknown ? [criterion] : [])),
    reasons: toConfirm.map((rule) => unknownReason(rule, market.policy)),
  };
}
