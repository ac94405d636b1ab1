import type { Placement } from "../../document/plan";
import { count, points, type Reason, reason, roleFact, seekerFact, text } from "../reason";
import type { SeatChange } from "./seat-changes";
import { placesIn, type Side, standingIn } from "./side";

/** Both sides of a comparison. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Why somebody no longer has the place that they had: the first cause that holds, with its details. */
export function leavingReasons(sides: Sides, change: SeatChange): readonly Reason[] {
  const { before: seat } = change;
  if (seat === undefined) return [];
  const { after } = sides;
  if (after.market.seekerIndex(change.seeker) < 0) return [reason("leaves.data")];
  const gone = goneReason(after, seat);
  if (gone !== undefined) return [gone];
  const standing = standingIn(after, seat)!;
  const { prospect, obstacles } = standing;
  if (change.after?.pinned && !seat.pinned) return [reason("leaves.pinned")];
  // why: an officer's pin may place who is no candidate otherwise
  if (!prospect.isCandidate) {
    return [reason("leaves.not-candidate", { role: roleFactOf(seat) }), ...obstacles];
  }
  const closed = after.closed.get(seat.opportunity);
  if (closed !== undefined) {
    const facts = { opportunity: opportunityFact(seat), reason: text(`closed.${closed.reason}`) };
    return [reason("leaves.dissolved", facts)];
  }
  return [choiceReason(sides, change, { seat, value: prospect.value })];
}

function goneReason(after: Side, seat: Placement): Reason | undefined {
  const opportunity = opportunityFact(seat);
  if (!after.known.has(seat.opportunity)) return reason("leaves.opportunity-gone", { opportunity });
  if (after.market.opportunityIndex(seat.opportunity) < 0) {
    const date = { kind: "date", value: after.market.policy.asOf } as const;
    return reason("leaves.opportunity-over", { opportunity, date });
  }
  if (placesIn(after, seat) !== undefined) return undefined;
  return reason("leaves.role-gone", { opportunity, role: roleFactOf(seat) });
}

/** Where the old place could still be had, and the new plan chose otherwise. */
function choiceReason(
  sides: Sides,
  { after, successor }: SeatChange,
  old: { readonly seat: Placement; readonly value: number },
): Reason {
  if (after !== undefined && after.value > old.value) {
    return reason("leaves.better", { before: points(old.value), after: points(after.value) });
  }
  if (successor !== undefined) {
    return reason("leaves.gave-way", { seeker: seekerFact(successor) });
  }
  const places = {
    before: placesIn(sides.before, old.seat),
    after: placesIn(sides.after, old.seat),
  };
  if (places.before !== undefined && places.after !== undefined && places.after < places.before) {
    const facts = { before: count(places.before), after: count(places.after) };
    return reason("leaves.fewer-places", { role: roleFactOf(old.seat), ...facts });
  }
  return reason("leaves.freed");
}

/** The role of a placement. */
export function roleFactOf({ opportunity, role }: Placement): Reason["facts"][string] {
  return roleFact(opportunity, role);
}

/** The opportunity of a placement. */
export function opportunityFact({
  opportunity,
}: Pick<Placement, "opportunity">): Reason["facts"][string] {
  return { kind: "opportunity", id: opportunity };
}
