import * as fc from "fast-check";
import { createMarket, type Market, type Plan, proposePlan } from "taavon";
import { type Dossier, dossier, formationProcedure } from "taavon/programme";
import { marketArbitrary } from "taavon/testing";

/** A plan with the market that it was made for. */
export interface DrawnPlan {
  readonly market: Market;
  readonly plan: Plan;
}

/** Checks something of quick plans of drawn markets, about a third of which have units. */
export function forPlans<Facts>(
  facts: fc.Arbitrary<Facts>,
  check: (drawn: DrawnPlan, facts: Facts) => void,
  numRuns = 80,
): void {
  const markets = marketArbitrary({ seekers: 10, opportunities: 3 });
  fc.assert(
    fc.property(markets, facts, ({ dataset, policy }, more) => {
      const market = createMarket(dataset, policy);
      check({ market, plan: proposePlan(market, { effort: "quick" }) }, more);
    }),
    { numRuns },
  );
}

// why: drawn units are small, and three founders would keep most of them from the first status
const procedure = { ...formationProcedure, founders: { count: 1 } };

/** The dossiers of a plan's units. */
export function dossiersOf({ market, plan }: DrawnPlan): Dossier[] {
  return plan.units.map(({ opportunity }) => dossier(market, plan, { opportunity, procedure }));
}
