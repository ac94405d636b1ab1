import type { Placement } from "../../document/plan";
import { count, type Reason, reason, seekerFact, text } from "../reason";
import { opportunityFact, roleFactOf, type Sides } from "./leaving-reasons";
import type { SeatChange } from "./seat-changes";
import { placesIn, standingIn } from "./side";

/** Why somebody has a place that they did not have: the first cause that holds, then whose it was. */
export function joiningReasons(sides: Sides, change: SeatChange): readonly Reason[] {
  const { after: seat, predecessor } = change;
  if (seat === undefined) return [];
  const causes = causesOf(sides, change, seat);
  if (predecessor === undefined) {
    return causes.length > 0 ? causes : [freePlace(sides, seat)];
  }
  return [...causes, reason("joins.took-over", { seeker: seekerFact(predecessor) })];
}

function causesOf(
  { before }: Sides,
  { seeker, before: old }: SeatChange,
  seat: Placement,
): readonly Reason[] {
  if (seat.pinned && !old?.pinned) return [reason("joins.pinned")];
  if (before.market.seekerIndex(seeker) < 0) return [reason("joins.new-seeker")];
  const opportunity = opportunityFact(seat);
  if (before.market.opportunityIndex(seat.opportunity) < 0) {
    return [reason("joins.new-opportunity", { opportunity })];
  }
  const closed = before.closed.get(seat.opportunity);
  if (closed !== undefined) {
    return [reason("joins.opened", { opportunity, reason: text(`closed.${closed.reason}`) })];
  }
  const standing = standingIn(before, seat);
  if (standing === undefined) return [reason("joins.new-role", { role: roleFactOf(seat) })];
  if (standing.prospect.isCandidate) return [];
  return [reason("joins.became-candidate", { role: roleFactOf(seat) }), ...standing.obstacles];
}

function freePlace({ before, after }: Sides, seat: Placement): Reason {
  const [had, has] = [placesIn(before, seat) ?? 0, placesIn(after, seat) ?? 0];
  return has > had
    ? reason("joins.more-places", { role: roleFactOf(seat), before: count(had), after: count(has) })
    : reason("joins.free-place");
}
