import type { Investment } from "../dataset/opportunity";
import { membershipRange } from "../unit/membership-range";
import { NONE, type PlanIndex, strengthOf } from "./plan-index";
import { count, type Reason, reason, text } from "./reason";
import { brokenRule } from "./team-rules";

/** A seat that a seeker could take in the plan as it stands; their strength must be above `above`. */
export interface Seat {
  readonly effect: "free-place" | "joins-unit" | "displaces";
  readonly above: number;
  /** Whom taking it displaces, or `NONE`. */
  readonly displaced: number;
}

/** The seat of a role for a seeker, or the reason why there is none to be had. */
export type SeatOrReason =
  | { readonly seat: Seat; readonly reason?: never }
  | { readonly seat?: never; readonly reason: Reason };

/**
 * Looks for a seat: a free place of a job, else that of its weakest holder whom no pin holds, or room
 * in an open unit that it keeps its law with. Nobody is displaced from a unit, since its members hold
 * together by capital and law.
 */
export function seatFor(index: PlanIndex, seeker: number, role: number): SeatOrReason {
  const { market, closed } = index;
  const { opportunity, role: record } = market.roles[role]!;
  const shut = closed.get(opportunity);
  if (shut !== undefined) {
    return { reason: reason("obstacle.closed", { reason: text(`closed.${shut.reason}`) }) };
  }
  const { record: place } = market.opportunities[opportunity]!;
  const { placed, weakest } = index.seats[role]!;
  const hasPlace = placed.length < record.places.max;
  // a pair that is worth nothing fills no place
  const above = -market.policy.placementBonus;
  if (place.kind === "investment") return unitSeat(index, { seeker, opportunity, hasPlace, above });
  if (hasPlace) return { seat: { effect: "free-place", above, displaced: NONE } };
  if (record.places.max === 0) return { reason: reason("obstacle.no-places") };
  if (weakest === NONE) return { reason: reason("obstacle.pinned") };
  const least = strengthOf(market, index.placements.get(weakest)!);
  return { seat: { effect: "displaces", above: least, displaced: weakest } };
}

interface UnitQuery {
  readonly seeker: number;
  readonly opportunity: number;
  readonly hasPlace: boolean;
  readonly above: number;
}

function unitSeat(
  index: PlanIndex,
  { seeker, opportunity, hasPlace, above }: UnitQuery,
): SeatOrReason {
  const { market } = index;
  const record = market.opportunities[opportunity]!.record as Investment;
  const members = membersOf(index, opportunity);
  const { max } = membershipRange(record, market.policy);
  if (members.length >= max) {
    return {
      reason: reason("obstacle.full", { members: count(members.length), most: count(max) }),
    };
  }
  if (!hasPlace) return { reason: reason("obstacle.role-full") };
  const check = brokenRule(index, { opportunity, record, members: [...members, seeker] });
  if (check !== undefined) {
    return { reason: reason("obstacle.law", { check: text(`check.${check}`) }) };
  }
  return { seat: { effect: "joins-unit", above, displaced: NONE } };
}

/** The members of an opportunity by index, role by role. */
export function membersOf({ market, seats }: PlanIndex, opportunity: number): number[] {
  const { firstRole, endRole } = market.opportunities[opportunity]!;
  return seats.slice(firstRole, endRole).flatMap(({ placed }) => placed);
}
