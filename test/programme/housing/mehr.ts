import type { Investment, Plan, Seeker } from "taavon";
import { type Market, proposePlan } from "taavon";
import { expect } from "vitest";
import {
  type HousingProject,
  housingOpportunity,
} from "../../../src/programme/housing/housing-opportunity";
import { verifyPlan } from "../../../src/verify/verify-plan";
import { seekerOf } from "../../support/small-market";

export const MILLION = 1_000_000;

/** A project of 200 homes `here`: each member subscribes 100 million of 20 billion rial. */
export function mehr(facts: Partial<HousingProject> = {}): Investment {
  return housingOpportunity({
    id: "mehr",
    title: { fa: "مسکن مهر", en: "Mehr housing" },
    region: "here",
    homes: 200,
    minMembers: 7,
    capital: 20_000 * MILLION,
    share: 100 * MILLION,
    ...facts,
  });
}

/** People with savings, in million rial, and needs, by running number. */
export function applicants(
  count: number,
  factsOf: (at: number) => { readonly savings?: number; readonly groups?: readonly string[] },
): Seeker[] {
  return Array.from({ length: count }, (_, at) => {
    const { savings = 100, groups = [] } = factsOf(at);
    const id = `s${String(at).padStart(3, "0")}`;
    return seekerOf({ id, skills: [], groups, capacities: { capital: savings * MILLION } });
  });
}

/** Plans a market and lets the independent checker look at it. */
export function verifiedPlan(market: Market): Plan {
  const plan = proposePlan(market, { effort: "quick" });
  expect(verifyPlan(market.dataset, market.policy, plan).findings).toEqual([]);
  return plan;
}
