import { joiningReasons } from "./joining-reasons";
import { leavingReasons, type Sides } from "./leaving-reasons";
import type { PersonChange, PlanComparison, PlannedMarket } from "./plan-comparison";
import { type SeatChange, seatChanges } from "./seat-changes";
import { sideOf } from "./side";
import { sumPeople, sumUnits, sumValues } from "./sum-changes";
import { unitChanges } from "./unit-changes";

/**
 * What changed from one plan to another, and why: who moved, is newly placed, lost a place or left the
 * data, who has the place now, which units were kept, changed, opened or dissolved, and sums that add up.
 * Each plan comes with the market that it was made of.
 *
 * A reason is the first cause that the two markets and plans show: data that changed, then what the
 * new plan chose. Costs an assessment for each person who changed place, and is linear beside.
 */
export function comparePlans(before: PlannedMarket, after: PlannedMarket): PlanComparison {
  const sides = { before: sideOf(before), after: sideOf(after) };
  const { kept, changes } = seatChanges(before.plan, after.plan);
  const people = changes.map((change) => describeChange(sides, change));
  const units = unitChanges(sides, before.plan, after.plan);
  return {
    people,
    units,
    sums: {
      people: sumPeople(kept, people),
      value: sumValues(kept, people),
      units: sumUnits(units),
    },
  };
}

function describeChange(sides: Sides, change: SeatChange): PersonChange {
  const { seeker, before, after, successor, predecessor } = change;
  return {
    seeker,
    status: statusOf(sides, change),
    ...(before === undefined ? {} : { before: seatOf(before) }),
    ...(after === undefined ? {} : { after: seatOf(after) }),
    ...(successor === undefined ? {} : { successor }),
    ...(predecessor === undefined ? {} : { predecessor }),
    reasons: [...leavingReasons(sides, change), ...joiningReasons(sides, change)],
  };
}

function statusOf(
  { after: side }: Sides,
  { seeker, before, after }: SeatChange,
): PersonChange["status"] {
  if (before === undefined) return "placed";
  if (after !== undefined) return "moved";
  return side.market.seekerIndex(seeker) < 0 ? "left" : "lost";
}

function seatOf({ opportunity, role, value }: NonNullable<SeatChange["before"]>) {
  return { opportunity, role, value };
}
