import type { Seat } from "./member-facts";
import type { PlanNumbers } from "./plan-numbers";
import type { Leaving } from "./withdrawal";

/** A unit once somebody and their companions have left. */
export interface VacatedUnit {
  readonly opportunity: number;
  readonly left: readonly Seat[];
  readonly staying: readonly Seat[];
}

/** Takes somebody out of a unit with everybody they come together with (U6). */
export function vacateUnit(
  { market, ties, roleOf }: PlanNumbers,
  { dossier, seeker }: Leaving,
): VacatedUnit {
  const index = market.seekerIndex(seeker);
  const leavers = new Set(ties.together.get(index) ?? [index]);
  const seats = dossier.members.map((member): Seat => {
    const one = market.seekerIndex(member.seeker);
    return { seeker: one, role: roleOf[one]! };
  });
  return {
    opportunity: market.opportunityIndex(dossier.opportunity),
    left: seats.filter((seat) => leavers.has(seat.seeker)),
    staying: seats.filter((seat) => !leavers.has(seat.seeker)),
  };
}

/**
 * Seekers whose accepted pins forbid moving these people (U7), or wait for a seat of the unit: a plan
 * must hold a pin that its units could hold.
 */
export function pinsInTheWay(
  { accepted, held }: PlanNumbers,
  opportunity: number,
  moved: readonly Seat[],
): number[] {
  const waiting = [...accepted.values()].filter(
    (pin) => pin.opportunity === opportunity && !held.has(pin.seeker),
  );
  const tied = moved.filter(({ seeker }) => accepted.has(seeker));
  return [...new Set([...tied, ...waiting].map(({ seeker }) => seeker))].sort((a, b) => a - b);
}
