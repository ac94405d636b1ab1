import { hashPlan } from "../document/hash-plan";
import type { Plan } from "../document/plan";
import type { Policy } from "../policy/policy";
import type { OpportunityFacts } from "./facts";
import type { Report } from "./finding";
import type { PlanReading } from "./read-plan";
import type { SeekerFacts } from "./seeker-facts";

/** What each pair is worth for standing in the previous plan too. */
export interface KeptPairs {
  /** The bonus of a pair, 0 for most. */
  readonly bonusOf: (seeker: SeekerFacts, opportunity: OpportunityFacts, role: number) => number;
}

/** No previous plan: nothing is worth more than its worth. */
export const NOTHING_KEPT: KeptPairs = { bonusOf: () => 0 };

/** The bonus of every pair under a policy, from the plan that another one is held to. */
export function keptPairs({ keepBonus = 0 }: Policy, previous: Plan | undefined): KeptPairs {
  if (previous === undefined || keepBonus === 0) return NOTHING_KEPT;
  const before = placesBefore(previous);
  return {
    bonusOf: ({ id }, opportunity, role) => {
      const place = before.get(id);
      const isKept =
        place?.opportunity === opportunity.id && place.role === opportunity.roles[role]!.id;
      return isKept ? keepBonus : 0;
    },
  };
}

/** Checks which plan the plan says it was held to, and how many of its placements it kept. */
export function checkPrevious(
  { plan }: PlanReading,
  previous: Plan | undefined,
  report: Report,
): void {
  if (previous === undefined) {
    if (plan.previous !== undefined) {
      report.add("previous-plan", ["previous"], "the previous plan to be given", "none");
    }
    return;
  }
  const before = placesBefore(previous);
  const kept = plan.placements.filter(({ seeker, opportunity, role }) => {
    const place = before.get(seeker);
    return place?.opportunity === opportunity && place.role === role;
  });
  report.equal("previous-plan", ["previous", "hash"], hashPlan(previous), plan.previous?.hash);
  report.equal("previous-kept", ["previous", "kept"], kept.length, plan.previous?.kept);
}

// the first placement of each seeker counts
function placesBefore({ placements }: Plan): ReadonlyMap<string, Plan["placements"][number]> {
  const places = new Map<string, Plan["placements"][number]>();
  for (const placement of placements) {
    if (!places.has(placement.seeker)) places.set(placement.seeker, placement);
  }
  return places;
}
