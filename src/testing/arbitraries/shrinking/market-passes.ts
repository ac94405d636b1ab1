import type { DrawnMarket } from "../drawn-market";
import { DATASET_PASSES } from "./dataset-passes";
import { POLICY_PASSES } from "./policy-passes";
import type { Pass } from "./shrinking-by";

/** The passes of a dataset, the policy left as it is. */
export const GIVEN_POLICY_PASSES: readonly Pass<DrawnMarket>[] = DATASET_PASSES.map((pass) =>
  inPart("dataset", pass),
);

/** The passes of a dataset and its policy: the coarse half of either first. */
export const MARKET_PASSES: readonly Pass<DrawnMarket>[] = [
  ...GIVEN_POLICY_PASSES.slice(0, 8),
  ...POLICY_PASSES.map((pass) => inPart("policy", pass)),
  ...GIVEN_POLICY_PASSES.slice(8),
];

function inPart<Key extends keyof DrawnMarket>(
  key: Key,
  { edits, takesOut }: Pass<DrawnMarket[Key]>,
): Pass<DrawnMarket> {
  return {
    takesOut,
    edits: (market) => edits(market[key]).map((edit) => () => ({ ...market, [key]: edit() })),
  };
}
