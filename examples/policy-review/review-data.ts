import { createMarket, type Dataset, type Policy, proposePlan } from "taavon";
import { comparePolicies, fairnessAudit, ruleCoverage } from "taavon/review";
import type { AtHand } from "taavon/testing";
import type { Effort } from "../match-batch/arguments";

/** What the data at hand are reviewed with. */
export interface DataOptions {
  /** The policy in force, where it is another one. */
  readonly current: Policy | undefined;
  readonly effort: Effort;
  /** Is told before each part of the work. */
  readonly onPart: (part: string) => void;
}

/** What a policy does to the data at hand, and what it changes against the one in force. */
export function reviewData(
  dataset: Dataset,
  policy: Policy,
  { current, effort, onPart }: DataOptions,
): AtHand {
  onPart("planning");
  const market = createMarket(dataset, policy);
  const plan = proposePlan(market, { effort });
  onPart("auditing");
  const own = { audit: fairnessAudit(market, plan), coverage: ruleCoverage(market) };
  if (current === undefined) return own;
  onPart("comparing");
  const plans = { proposed: plan };
  return { ...own, comparison: comparePolicies(dataset, current, policy, { effort, plans }) };
}
