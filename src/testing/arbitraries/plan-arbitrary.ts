import type * as fc from "fast-check";
import type { Plan } from "../../document/plan";
import { createMarket } from "../../market/create-market";
import { proposePlan } from "../../plan/propose-plan";
import type { DrawnMarket } from "./drawn-market";
import { marketArbitrary } from "./market-arbitrary";
import type { MarketOptions } from "./world";

/** A market, and a plan of it. */
export interface DrawnPlan extends DrawnMarket {
  readonly plan: Plan;
}

/** A quick plan of a drawn market; it shrinks with the market. */
export function planArbitrary(options: MarketOptions = {}): fc.Arbitrary<DrawnPlan> {
  return marketArbitrary(options).map((drawn) => ({
    ...drawn,
    plan: proposePlan(createMarket(drawn.dataset, drawn.policy), { effort: "quick" }),
  }));
}
