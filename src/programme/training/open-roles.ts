import type { Investment } from "../../dataset/opportunity";
import type { Market } from "../../market/market";
import { membershipRange } from "../../unit/membership-range";
import type { PlanView, UnitView } from "./read-plan";

/** Places of one role that a plan leaves open: a job's vacancies, or seats in an open unit. */
export interface OpenRole {
  readonly kind: "vacancy" | "seat";
  readonly role: number;
  readonly places: number;
  /** The unit that the seats are in, and how many members it may still take. */
  readonly unit?: UnitView;
  readonly room: number;
}

/** The vacancies of jobs, in role order. Linear in the roles. */
export function openVacancies({ market, filled }: PlanView): OpenRole[] {
  return market.roles.flatMap(({ opportunity, role }, index): OpenRole[] => {
    if (market.opportunities[opportunity]!.record.kind !== "employment") return [];
    const places = role.places.max - filled[index]!;
    return places > 0 ? [{ kind: "vacancy", role: index, places, room: places }] : [];
  });
}

/** The seats of open units that may take more members, in role order. Linear in the roles. */
export function openSeats({ market, filled, units }: PlanView): OpenRole[] {
  return units.flatMap((unit) => {
    const room = roomOf(market, unit);
    const { firstRole, endRole } = market.opportunities[unit.opportunity]!;
    const open: OpenRole[] = [];
    for (let role = firstRole; role < endRole; role++) {
      const places = Math.min(room, market.roles[role]!.role.places.max - filled[role]!);
      if (places > 0) open.push({ kind: "seat", role, places, unit, room });
    }
    return open;
  });
}

function roomOf({ opportunities, policy }: Market, { opportunity, members }: UnitView): number {
  const record = opportunities[opportunity]!.record as Investment;
  return membershipRange(record, policy).max - members.length;
}
