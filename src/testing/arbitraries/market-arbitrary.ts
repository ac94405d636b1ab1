import * as fc from "fast-check";
import { rolesOf } from "../../dataset/opportunity";
import { assessNaively } from "../brute-force/naive-assessment";
import { aimed, aimsArbitrary } from "./aims/aimed";
import { datasetOf } from "./dataset-arbitrary";
import type { DrawnMarket } from "./drawn-market";
import { policyOf } from "./policy-arbitrary";
import { GIVEN_POLICY_PASSES, MARKET_PASSES } from "./shrinking/market-passes";
import { shrinkingBy } from "./shrinking/shrinking-by";
import { usually } from "./sparse";
import { type MarketOptions, worldArbitrary } from "./world";

export type { DrawnMarket };

/**
 * A dataset with a policy that fits it; with `options.policy` that policy, and people and
 * opportunities drawn around its date, groups, pins and smallest units.
 */
export function marketArbitrary(options: MarketOptions = {}): fc.Arbitrary<DrawnMarket> {
  const drawn = worldArbitrary(options).chain((world) =>
    fc
      .record(
        {
          dataset: datasetOf(world, options),
          policy: options.policy === undefined ? policyOf(world) : fc.constant(options.policy),
          edge: options.policy === undefined ? edgeArbitrary() : fc.constant(undefined),
          aims: aimsArbitrary(),
        },
        { noNullPrototype: true },
      )
      .map(({ dataset, policy, edge, aims }) =>
        onTheEdge({ dataset: aimed(dataset, policy, aims), policy, edge }),
      ),
  );
  return shrinkingBy(drawn, options.policy === undefined ? MARKET_PASSES : GIVEN_POLICY_PASSES);
}

/** Which pair of a market, counted on beyond the end, has a fit just at `minFit`, and how far off. */
interface Edge {
  readonly seeker: number;
  readonly opportunity: number;
  readonly over: number;
}

function edgeArbitrary(): fc.Arbitrary<Edge | undefined> {
  const edge = fc.record({
    seeker: fc.nat({ max: 6 }),
    opportunity: fc.nat({ max: 2 }),
    over: fc.constantFrom(0, 1, -1),
  });
  return usually<Edge | undefined>(fc.constant(undefined), edge, 6);
}

/** Moves the policy's `minFit` to the fit of one pair, or one off it. */
function onTheEdge({
  dataset,
  policy,
  edge,
}: DrawnMarket & { edge: Edge | undefined }): DrawnMarket {
  const { seekers, opportunities } = dataset;
  const seeker = seekers[(edge?.seeker ?? 0) % seekers.length];
  const opportunity = opportunities[(edge?.opportunity ?? 0) % opportunities.length];
  if (edge === undefined || seeker === undefined || opportunity === undefined) {
    return { dataset, policy };
  }
  const role = rolesOf(opportunity)[0]!;
  const { fit } = assessNaively({ dataset, policy, seeker, opportunity, role });
  const minFit = Math.min(10_000, Math.max(0, fit + edge.over));
  return { dataset, policy: { ...policy, thresholds: { ...policy.thresholds, minFit } } };
}
