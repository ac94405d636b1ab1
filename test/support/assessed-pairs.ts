import { assessPair } from "../../src/assessment/assess";
import { kmBetween } from "../../src/market/distances";
import type { Market } from "../../src/market/market";
import { distanceValue } from "../../src/market/reach";

/** What the reference says of a pair, by the indices of a market. */
export interface AssessedPair {
  readonly seeker: number;
  readonly role: number;
  readonly fit: number;
  readonly appeal: number;
  readonly value: number;
  /** The criterion `distance`, or `OUT_OF_REACH`. */
  readonly distance: number;
  /** A candidate by rules, fit and forbids alone. */
  readonly isCandidate: boolean;
  /** A candidate, whatever else, by an accepted pin. */
  readonly isPinned: boolean;
}

/** Every pair of a market, role by role. */
export function assessedPairs(market: Market): AssessedPair[] {
  const { seekers, roles, distances } = market.columns;
  const { policy } = market;
  return market.roles.flatMap(({ opportunity }, role) =>
    market.seekerRecords.map((_, seeker) => {
      const { fit, appeal, value, eligibility, candidate } = assessPair(market, seeker, role);
      const isForbidden = market.overrides.forbidden.get(opportunity)?.has(seeker) ?? false;
      const isCandidate =
        eligibility !== "ineligible" && fit >= policy.thresholds.minFit && !isForbidden;
      const km = kmBetween(distances, seekers.region[seeker]!, roles.region[role]!);
      const relocates = seekers.relocates[seeker] === 1;
      return {
        ...{ seeker, role, fit, appeal, value, isCandidate },
        distance: distanceValue(km, seekers.travelKm[seeker]!, relocates, policy),
        isPinned: candidate && !isCandidate,
      };
    }),
  );
}
