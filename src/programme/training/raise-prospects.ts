import { assessPair } from "../../assessment/assess";
import { fitOf } from "../../assessment/fit-of";
import type { Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Market } from "../../market/market";
import type { ChangedMarket } from "./changed-market";

type Held = Seeker["skills"];

/**
 * Whether other skills may make a candidate of somebody who is none: every essential requirement is
 * then met, and some requirement is met better. Cheap: two looks at each requirement.
 */
export function mayServe(market: Market, role: Role, held: Held, raised: Held): boolean {
  const { essentialFit } = market.policy.thresholds;
  let isBetter = false;
  for (const requirement of role.skills) {
    const after = fitOf(market.skills, requirement, raised);
    if (requirement.essential && after < essentialFit) return false;
    isBetter ||= after > fitOf(market.skills, requirement, held);
  }
  return isBetter;
}

/** Somebody with other skills, before a role. */
export interface Raise {
  readonly seeker: number;
  readonly role: number;
  readonly skills: Held;
}

/** The value that somebody with other skills has in a role, by assessing them anew; else nothing. */
export function valueAfter(
  market: Market,
  changed: ChangedMarket,
  { seeker, role, skills }: Raise,
): number | undefined {
  const { skills: held } = market.seekerRecords[seeker]!;
  if (!mayServe(market, market.roles[role]!.role, held, skills)) return undefined;
  const after = changed(seeker, skills, (raised) => assessPair(raised, seeker, role));
  return after.candidate ? after.value : undefined;
}
