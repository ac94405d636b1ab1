import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import type { Dataset } from "../../dataset/dataset";
import { createMarket } from "../../market/create-market";
import type { Policy } from "../../policy/policy";

/** One seeker before every role of a market, in the market's order of roles. */
export function assessAll(dataset: Dataset, policy: Policy, seeker: string): Assessment[] {
  const market = createMarket(dataset, policy);
  return market.roles.map(({ opportunity, role }) =>
    assess(market, {
      seeker,
      opportunity: market.opportunities[opportunity]!.record.id,
      role: role.id,
    }),
  );
}
