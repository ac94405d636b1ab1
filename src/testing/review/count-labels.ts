import type { Dataset } from "../../dataset/dataset";
import { createMarket } from "../../market/create-market";
import type { Policy } from "../../policy/policy";
import type { RuleCoverage } from "../../review/rules/coverage";
import { mergeCoverage } from "../../review/rules/merge-coverage";
import { ruleCoverage } from "../../review/rules/rule-coverage";
import { labelsOf, marketLabels } from "../labels/labels-of";
import type { LabelReview } from "./policy-review";

/** Counts which awkward cases drawn markets show. */
export interface LabelCount {
  /** Looks at a market, unless enough were looked at and nothing is missing. */
  readonly look: (dataset: Dataset) => void;
  readonly labels: () => readonly LabelReview[];
  readonly missing: () => readonly string[];
  readonly markets: () => number;
  /** What each rule did in the first of those markets. */
  readonly coverage: () => RuleCoverage;
}

// why: a look costs about as much as a law; after so many only what is missing is worth one
const MARKETS = 300;
const MOST_MARKETS = 2_000;

/** Starts a count for a policy. */
export function countLabels(policy: Policy): LabelCount {
  const labels = marketLabels(policy);
  const counts = new Map(labels.map(({ id }) => [id, 0]));
  const required = labels.filter(({ standing }) => standing === "required");
  const missing = () => required.filter(({ id }) => counts.get(id) === 0).map(({ id }) => id);
  const coverages: RuleCoverage[] = [];
  let markets = 0;
  return {
    look: (dataset) => {
      if (markets >= (missing().length === 0 ? MARKETS : MOST_MARKETS)) return;
      markets += 1;
      if (markets <= MARKETS) coverages.push(ruleCoverage(createMarket(dataset, policy)));
      for (const id of labelsOf(dataset, policy)) counts.set(id, (counts.get(id) ?? 0) + 1);
    },
    labels: () =>
      labels.map(({ id, statement, standing }) => {
        return { id, statement, standing, markets: counts.get(id) ?? 0 };
      }),
    missing,
    markets: () => markets,
    coverage: () => mergeCoverage(coverages),
  };
}
