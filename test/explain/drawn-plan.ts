import {
  createMarket,
  type Dataset,
  type Market,
  type Plan,
  type Policy,
  proposePlan,
} from "taavon";
import type { DrawnMarket } from "taavon/testing";

/** A drawn market with a plan for it. */
export interface Planned {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly market: Market;
  readonly plan: Plan;
}

/** Plans a drawn market quickly. */
export function planned({ dataset, policy }: DrawnMarket): Planned {
  const market = createMarket(dataset, policy);
  return { dataset, policy, market, plan: proposePlan(market, { effort: { steps: 4 } }) };
}

/** A dataset with one seeker's record replaced. */
export function withSeeker(dataset: Dataset, seeker: Dataset["seekers"][number]): Dataset {
  return {
    ...dataset,
    seekers: dataset.seekers.map((one) => (one.id === seeker.id ? seeker : one)),
  };
}
