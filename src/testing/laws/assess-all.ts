import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { createMarket } from "../../market/create-market";
import type { Market } from "../../market/market";
import type { Scene } from "./define-law";

/** One seeker before every role of a market, in the market's order of roles; nobody of that id: none. */
export function assessAll({ dataset, policy }: Scene, seeker: string): readonly Assessment[] {
  return assessmentsIn(createMarket(dataset, policy), seeker);
}

/** The same in a compiled market. */
export function assessmentsIn(market: Market, seeker: string): readonly Assessment[] {
  if (market.seekerIndex(seeker) < 0) return [];
  return market.roles.map(({ opportunity, role }) =>
    assess(market, {
      seeker,
      opportunity: market.opportunities[opportunity]!.record.id,
      role: role.id,
    }),
  );
}
