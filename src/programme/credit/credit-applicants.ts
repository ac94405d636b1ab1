import type { Dataset } from "../../dataset/dataset";
import type { Investment } from "../../dataset/opportunity";
import type { CreditTerms } from "../../document/credit-terms";
import type { Plan } from "../../document/plan";
import type { ProposedUnit } from "../../document/proposed-unit";
import type { Policy } from "../../policy/policy";
import { type Facility, facilityFor } from "./facility-for";

/** A unit in the competition for credit. */
export interface CreditApplicant {
  readonly unit: ProposedUnit;
  readonly opportunity: Investment;
  readonly facility: Facility;
  /** its region and what lies above it, from near to far */
  readonly regions: readonly string[];
  /** what funding it is worth: a whole number from 0 on */
  readonly value: number;
}

/** What a unit counts for: its members' worth in the plan, its jobs, or what the caller says. */
export type CreditValue = "worth" | "jobs" | ((unit: ProposedUnit) => number);

/** What the applicants are made from. */
export interface ApplicantQuery {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly plan: Plan;
  readonly terms: CreditTerms;
  /** "worth" where unstated: Σ value + placementBonus over the unit's members (SPEC §5) */
  readonly value?: CreditValue;
  /** the ISO date of the payout, from which the instalments' dates are counted */
  readonly from?: string;
}

/**
 * The plan's units with the facility that each applies for, in the plan's order. Units whose
 * opportunity is not in the dataset are left out. Linear in placements, units and instalments.
 */
export function creditApplicants({
  dataset,
  policy,
  plan,
  terms,
  value = "worth",
  from,
}: ApplicantQuery): readonly CreditApplicant[] {
  const opportunities = new Map(dataset.opportunities.map((record) => [record.id, record]));
  const parents = new Map(dataset.regions.map(({ id, parent }) => [id, parent]));
  const worth = worthByOpportunity(plan, policy);
  return plan.units.flatMap((unit) => {
    const opportunity = opportunities.get(unit.opportunity);
    if (opportunity?.kind !== "investment") return [];
    return {
      unit,
      opportunity,
      facility: facilityFor(unit, opportunity, terms, from),
      regions: regionsAbove(opportunity.region, parents),
      value: creditValue(unit, value, worth),
    };
  });
}

function creditValue(
  unit: ProposedUnit,
  value: CreditValue,
  worth: ReadonlyMap<string, number>,
): number {
  if (typeof value === "function") return value(unit);
  return value === "jobs" ? unit.members.length : (worth.get(unit.opportunity) ?? 0);
}

function worthByOpportunity(plan: Plan, policy: Policy): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const { opportunity, value } of plan.placements) {
    worth.set(opportunity, (worth.get(opportunity) ?? 0) + value + policy.placementBonus);
  }
  return worth;
}

/** A region and its parents; a dataset has no cycles among them. */
function regionsAbove(
  region: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const above: string[] = [];
  for (let at: string | undefined = region; at !== undefined; at = parents.get(at)) above.push(at);
  return above;
}
