import * as fc from "fast-check";
import type { Dataset, Market, Plan, Policy } from "taavon";
import { createMarket } from "taavon";
import { marketArbitrary } from "taavon/testing";
import type { Investment } from "../../../src/dataset/opportunity";
import type { OpenedPlan } from "../../../src/programme/networks/cooperative";
import { type Facts, marketOf, type Parts, ventureOf } from "../../support/small-market";

/** Ventures by id; `region` is `here` (20 km from `near`, 0 from `beside`, unknown from `lost`). */
export type Ventures = Readonly<Record<string, Facts<Investment>>>;

/** A market of ventures without people. */
export function villageOf(ventures: Ventures, parts: Omit<Parts, "opportunities"> = {}): Market {
  const opportunities = Object.entries(ventures).map(([id, facts]) => ventureOf({ ...facts, id }));
  return marketOf({ ...parts, opportunities });
}

/** What networks read of a plan that opens some opportunities and closes the others. */
export function opening(market: Market, closed: readonly string[] = []): OpenedPlan {
  const ids = market.opportunities.flatMap(({ record }) =>
    record.kind === "investment" ? [record.id] : [],
  );
  return {
    units: ids
      .filter((id) => !closed.includes(id))
      .map((opportunity) => ({ opportunity }) as Plan["units"][number]),
    closed: closed.map((opportunity) => ({ opportunity, reason: "role" as const, shortBy: 1 })),
  };
}

/** A drawn market whose ventures trade a few products, in two spellings, some of them open. */
export interface Trading {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly market: Market;
  readonly plan: OpenedPlan;
}

const PRODUCTS = ["شیر خام", "شير‌خام", "flour", "bread", "wool", " "];

const trade = fc.record({
  offers: fc.array(fc.constantFrom(...PRODUCTS), { maxLength: 3 }),
  needs: fc.array(fc.constantFrom(...PRODUCTS), { maxLength: 3 }),
  isClosed: fc.constantFrom(true, false, false),
});

/** Markets of up to eight opportunities with offers and needs that meet often. */
export function tradingArbitrary(): fc.Arbitrary<Trading> {
  return fc
    .record({
      drawn: marketArbitrary({ seekers: 1, opportunities: 8 }),
      trades: fc.array(trade, { minLength: 8, maxLength: 8 }),
    })
    .map(({ drawn: { dataset, policy }, trades }) => {
      const opportunities = dataset.opportunities.map((one, at) => {
        const { offers, needs } = trades[at]!;
        return one.kind === "investment" ? { ...one, offers, needs } : one;
      });
      const market = createMarket({ ...dataset, opportunities }, policy);
      const closed = opportunities.flatMap(({ id, kind }, at) =>
        trades[at]!.isClosed && kind === "investment" && market.opportunityIndex(id) >= 0
          ? [id]
          : [],
      );
      return { dataset: market.dataset, policy, market, plan: opening(market, closed) };
    });
}
