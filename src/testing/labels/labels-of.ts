import type { Dataset } from "../../dataset/dataset";
import type { Policy } from "../../policy/policy";
import { clauseLabels } from "./clause-labels";
import { groupLabels } from "./group-labels";
import type { Label, LabelFamily, LabelScope } from "./label";
import { viewMarket } from "./market-view";
import { pairThresholdLabels } from "./pair-thresholds";
import { recordThresholdLabels } from "./record-thresholds";
import { shapeLabels } from "./shape-labels";

const FAMILIES: readonly LabelFamily[] = [
  shapeLabels,
  clauseLabels,
  pairThresholdLabels,
  recordThresholdLabels,
  groupLabels,
];

/**
 * The ids of the awkward cases that a market shows, sorted: `tied`, `unknown:hours`, `at:minFit`,
 * `binding:capital`… Costs seekers × roles assessments, and for each business a look at every group of
 * its candidates (of the fourteen best): for markets that are drawn, not for a province.
 */
export function labelsOf(dataset: Dataset, policy: Policy): readonly string[] {
  const view = viewMarket(dataset, policy);
  const seen = new Set<string>();
  for (const { see } of FAMILIES) see(view, (id) => seen.add(id));
  return [...seen].sort();
}

/** Every label that markets drawn with these options can show, required or optional. */
export function marketLabels(policy: Policy, options: LabelOptions = {}): readonly Label[] {
  return FAMILIES.flatMap(({ labels }) => labels({ ...options, policy }));
}

/** The labels that a review of a policy must have reached; the others only tell what it met. */
export function requiredLabels(policy: Policy, options: LabelOptions = {}): readonly Label[] {
  return marketLabels(policy, options).filter(({ standing }) => standing === "required");
}

/** What markets are drawn with, beside the policy. */
export type LabelOptions = Omit<LabelScope, "policy">;
