import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Policy } from "../../policy/policy";
import { datasetOf } from "./dataset-arbitrary";
import { policyOf } from "./policy-arbitrary";
import { type MarketOptions, worldArbitrary } from "./world";

/** A dataset and a policy that speak of the same world. */
export interface DrawnMarket {
  readonly dataset: Dataset;
  readonly policy: Policy;
}

/**
 * A dataset with a policy that fits it; with `options.policy` that policy, and people and
 * opportunities drawn around its date, groups, pins and smallest units.
 */
export function marketArbitrary(options: MarketOptions = {}): fc.Arbitrary<DrawnMarket> {
  return worldArbitrary(options).chain((world) =>
    fc.record(
      {
        dataset: datasetOf(world, options),
        policy: options.policy === undefined ? policyOf(world) : fc.constant(options.policy),
      },
      { noNullPrototype: true },
    ),
  );
}
