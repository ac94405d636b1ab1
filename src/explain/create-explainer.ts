import type { Plan } from "../document/plan";
import type { Market } from "../market/market";
import { explainSeekerIn, type SeekerExplanation } from "./explain-seeker";
import { indexPlan } from "./plan-index";

/** Answers questions about one plan. */
export interface Explainer {
  /** See `explainSeeker`. */
  readonly explainSeeker: (seekerId: string) => SeekerExplanation;
}

/**
 * Indexes a plan once, so that single questions are answered quickly: a seeker costs the rules of
 * every role and a few assessments, whatever the number of seekers.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have.
 */
export function createExplainer(market: Market, plan: Plan): Explainer {
  const index = indexPlan(market, plan);
  return { explainSeeker: (seekerId) => explainSeekerIn(index, seekerId) };
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
