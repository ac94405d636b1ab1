import { TaavonError } from "../../dataset/taavon-error";
import type { Plan } from "../../document/plan";
import type { ProposedUnit } from "../../document/proposed-unit";
import type { Market } from "../../market/market";
import type { Member } from "../../unit/member";
import { compileTies, type Ties } from "../../unit/ties";
import { NONE } from "./seat-network";

/** An open unit with its members by index, in id order. */
export interface UnitView {
  readonly opportunity: number;
  readonly unit: ProposedUnit;
  readonly members: readonly Member[];
}

/** A plan by the indices of its market. */
export interface PlanView {
  readonly market: Market;
  readonly plan: Plan;
  readonly ties: Ties;
  /** By seeker: the role placed in, or `NONE`. */
  readonly roleOf: Int32Array;
  /** How many are placed, by role. */
  readonly filled: Int32Array;
  readonly units: readonly UnitView[];
}

/**
 * Reads a plan by its market. Linear in both.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have.
 */
export function readPlan(market: Market, plan: Plan): PlanView {
  const roleOf = new Int32Array(market.seekers.count).fill(NONE);
  const filled = new Int32Array(market.roles.length);
  const members = new Map<number, Member[]>();
  for (const { seeker: id, opportunity, role: roleId, value } of plan.placements) {
    const seeker = known("seeker", id, market.seekerIndex(id));
    const role = roleIndex(market, opportunity, roleId);
    roleOf[seeker] = role;
    filled[role]! += 1;
    const place = market.roles[role]!.opportunity;
    members.set(place, [...(members.get(place) ?? []), { seeker, role, value }]);
  }
  const units = plan.units.map((unit): UnitView => {
    const opportunity = opportunityIndex(market, unit.opportunity);
    const own = [...(members.get(opportunity) ?? [])].sort((a, b) => a.seeker - b.seeker);
    return { opportunity, unit, members: own };
  });
  return { market, plan, ties: compileTies(market), roleOf, filled, units };
}

/** The index of an opportunity that takes part. Throws `unknown_id`. */
export function opportunityIndex(market: Market, id: string): number {
  return known("opportunity", id, market.opportunityIndex(id));
}

/** The index of a seeker. Throws `unknown_id`. */
export function seekerIndex(market: Market, id: string): number {
  return known("seeker", id, market.seekerIndex(id));
}

function roleIndex(market: Market, opportunity: string, role: string): number {
  const { firstRole, endRole } = market.opportunities[opportunityIndex(market, opportunity)]!;
  for (let index = firstRole; index < endRole; index++) {
    if (market.roles[index]!.role.id === role) return index;
  }
  return known("role", role, NONE);
}

function known(what: string, id: string, index: number): number {
  if (index >= 0) return index;
  throw new TaavonError("unknown_id", `no ${what} \`${id}\` takes part in the market`);
}
