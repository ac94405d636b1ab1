import { assessPair } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { pairOf } from "../../assessment/pair";
import type { Dataset } from "../../dataset/dataset";
import type { Opportunity, Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import { createMarket } from "../../market/create-market";
import type { Market } from "../../market/market";
import type { Policy } from "../../policy/policy";

/** One seeker before one role that takes part. */
export interface PairView {
  readonly seeker: Seeker;
  readonly opportunity: Opportunity;
  readonly role: Role;
  readonly assessment: Assessment;
  /** Whole kilometres between the two, or unknown. */
  readonly km: number | undefined;
}

/** A market with every pair assessed, by role: what labels are read from. */
export interface MarketView {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly market: Market;
  /** The pairs of each role, in the market's order of roles and seekers. */
  readonly roles: readonly (readonly PairView[])[];
}

/** Assesses every seeker before every role. Costs seekers × roles assessments: for small markets. */
export function viewMarket(dataset: Dataset, policy: Policy): MarketView {
  const market = createMarket(dataset, policy);
  const roles = market.roles.map(({ opportunity: index, role }, roleIndex) => {
    const opportunity = market.opportunities[index]!.record;
    return market.seekerRecords.map((seeker, seekerIndex) => ({
      seeker,
      opportunity,
      role,
      assessment: assessPair(market, seekerIndex, roleIndex),
      km: pairOf(market, seeker, { opportunity, role }).km,
    }));
  });
  return { dataset, policy, market, roles };
}
