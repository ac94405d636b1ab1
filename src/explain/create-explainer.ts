import type { Plan } from "../document/plan";
import type { Market } from "../market/market";
import { explainOpportunityIn, type OpportunityExplanation } from "./explain-opportunity";
import { explainSeekerIn, type SeekerExplanation } from "./explain-seeker";
import { explainUnitIn, type UnitExplanation } from "./explain-unit";
import { indexPlan } from "./plan-index";
import { type SummaryOptions, summariseIn, type UnplacedSummary } from "./summarise-unplaced";

/** Answers questions about one plan. */
export interface Explainer {
  /** See `explainSeeker`. */
  readonly explainSeeker: (seekerId: string) => SeekerExplanation;
  /** See `explainOpportunity`. */
  readonly explainOpportunity: (opportunityId: string) => OpportunityExplanation;
  /** See `explainUnit`. */
  readonly explainUnit: (opportunityId: string) => UnitExplanation;
  /** See `summariseUnplaced`. */
  readonly summariseUnplaced: (options?: SummaryOptions) => UnplacedSummary;
}

/**
 * Indexes a plan once, so that single questions are answered quickly: a seeker costs the rules of
 * every role and a few assessments, whatever the number of seekers.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have.
 */
export function createExplainer(market: Market, plan: Plan): Explainer {
  const index = indexPlan(market, plan);
  return {
    explainSeeker: (seekerId) => explainSeekerIn(index, seekerId),
    explainOpportunity: (opportunityId) => explainOpportunityIn(index, opportunityId),
    explainUnit: (opportunityId) => explainUnitIn(index, opportunityId),
    summariseUnplaced: (options) => summariseIn(index, options),
  };
}

/**
 * Why a seeker is where a plan puts them. Placed: the value as a sum of integers that add up exactly,
 * and what is to be confirmed. Unplaced: the nearest roles with what stood in the way, and the
 * smallest changes of one datum that would place them, each found by assessing the changed seeker.
 * Both: the score over all answers to missing data, and what to ask first.
 *
 * A change is a single seat against the plan as it stands: nothing is solved anew, so a new plan may
 * decide otherwise. Indexes the plan; for many questions take `createExplainer`.
 *
 * @throws TaavonError `unknown_id`.
 */
export function explainSeeker(market: Market, plan: Plan, seekerId: string): SeekerExplanation {
  return createExplainer(market, plan).explainSeeker(seekerId);
}

/**
 * Why an opportunity is as a plan leaves it. Closed: the reason with numbers, what it lacks, and up to
 * five people who miss one of its roles by one change, the unplaced first. A job: its places, the
 * lowest value placed, who is next, and for vacant places the near misses. An open unit: `explainUnit`.
 * Looks at everybody within reach.
 *
 * @throws TaavonError `unknown_id`.
 */
export function explainOpportunity(
  market: Market,
  plan: Plan,
  opportunityId: string,
): OpportunityExplanation {
  return createExplainer(market, plan).explainOpportunity(opportunityId);
}

/**
 * Why a proposed unit is made up as it is: its members' numbers in short, what is to be confirmed,
 * checks with their source, gaps, what each reserve would change, and its weakest points first.
 *
 * @throws TaavonError `unknown_id`, also where the plan does not open the unit.
 */
export function explainUnit(market: Market, plan: Plan, opportunityId: string): UnitExplanation {
  return createExplainer(market, plan).explainUnit(opportunityId);
}

/**
 * Why people are unplaced and opportunities closed, in numbers for a report. Reasons, counties and
 * closed opportunities are counted in full. What stands alone in the way, and which single change
 * would open most candidacies, are counted over the unplaced with the smallest lottery numbers, as
 * many as `options.pairs` assessments allow (400 000 where not stated), and scaled to all.
 *
 * @throws TaavonError `invalid_option`.
 */
export function summariseUnplaced(
  market: Market,
  plan: Plan,
  options?: SummaryOptions,
): UnplacedSummary {
  return createExplainer(market, plan).summariseUnplaced(options);
}
