import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Placement, Plan } from "../../document/plan";

/** A person who is in other places in two plans, or in one of them only. */
export interface SeatChange {
  readonly seeker: string;
  readonly before: Placement | undefined;
  readonly after: Placement | undefined;
  /** Who came into the place that was left, and who left the one that was found. */
  readonly successor: string | undefined;
  readonly predecessor: string | undefined;
}

/** The placements that both plans have, and who changed place, by seeker id. */
export interface SeatChanges {
  readonly kept: readonly (readonly [before: Placement, after: Placement])[];
  readonly changes: readonly SeatChange[];
}

/**
 * Compares the places of two plans. Whoever left a role and whoever came into it are paired in falling
 * order of value, then by id. Linear but for sorting the changes.
 */
export function seatChanges(before: Plan, after: Plan): SeatChanges {
  const now = new Map(after.placements.map((placement) => [placement.seeker, placement]));
  const then = new Map(before.placements.map((placement) => [placement.seeker, placement]));
  const kept: (readonly [Placement, Placement])[] = [];
  const leavers: Placement[] = [];
  for (const placement of before.placements) {
    const other = now.get(placement.seeker);
    if (other !== undefined && seatKey(other) === seatKey(placement)) kept.push([placement, other]);
    else leavers.push(placement);
  }
  const stays = new Set(kept.map(([{ seeker }]) => seeker));
  const joiners = after.placements.filter(({ seeker }) => !stays.has(seeker));
  const pairs = pairUp(bySeat(leavers), bySeat(joiners));
  const seekers = new Set([...leavers, ...joiners].map(({ seeker }) => seeker));
  return {
    kept,
    changes: [...seekers].sort(byCodeUnit).map((seeker) => ({
      seeker,
      before: then.get(seeker),
      after: now.get(seeker),
      successor: pairs.successors.get(seeker),
      predecessor: pairs.predecessors.get(seeker),
    })),
  };
}

function seatKey({ opportunity, role }: Placement): string {
  return JSON.stringify([opportunity, role]);
}

function bySeat(placements: readonly Placement[]): Map<string, Placement[]> {
  const seats = new Map<string, Placement[]>();
  for (const placement of placements) {
    const key = seatKey(placement);
    const others = seats.get(key);
    if (others === undefined) seats.set(key, [placement]);
    else others.push(placement);
  }
  for (const seat of seats.values()) {
    seat.sort((a, b) => b.value - a.value || byCodeUnit(a.seeker, b.seeker));
  }
  return seats;
}

function pairUp(left: ReadonlyMap<string, Placement[]>, joined: ReadonlyMap<string, Placement[]>) {
  const successors = new Map<string, string>();
  const predecessors = new Map<string, string>();
  for (const [seat, leavers] of left) {
    joined.get(seat)?.forEach((joiner, at) => {
      const leaver = leavers[at];
      if (leaver === undefined) return;
      successors.set(leaver.seeker, joiner.seeker);
      predecessors.set(joiner.seeker, leaver.seeker);
    });
  }
  return { successors, predecessors };
}
