import type { Dataset } from "../../dataset/dataset";
import { createMarket } from "../../market/create-market";
import type { Effort } from "../../plan/effort";
import { proposePlan } from "../../plan/propose-plan";
import type { Policy } from "../../policy/policy";
import { comparePolicies } from "../../review/compare/compare-policies";
import { fairnessAudit } from "../../review/fairness/fairness-audit";
import { ruleCoverage } from "../../review/rules/rule-coverage";
import type { AtHand } from "./policy-review";

/** What a policy does to real data: who moves against the current one, and how groups fare. */
export function reviewAtHand(
  dataset: Dataset,
  policy: Policy,
  options: { readonly current?: Policy; readonly effort?: Effort },
): AtHand {
  const { current, effort = "standard" } = options;
  const market = createMarket(dataset, policy);
  const plan = proposePlan(market, { effort });
  const own = { audit: fairnessAudit(market, plan), coverage: ruleCoverage(market) };
  if (current === undefined) return own;
  const plans = { proposed: plan };
  return { ...own, comparison: comparePolicies(dataset, current, policy, { effort, plans }) };
}
