import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Dataset } from "../../dataset/dataset";
import type { OpportunityKind } from "../../dataset/primitives";
import type { Placement, Plan } from "../../document/plan";

/** A seat that a plan gives somebody, with the numbers that the plan's own policy gave it. */
export interface Place {
  readonly opportunity: string;
  readonly role: string;
  readonly kind: OpportunityKind;
  /** Basis points. */
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
  readonly value: number;
}

/** What became of somebody's place. */
export const MOVE_KINDS = ["gained", "lost", "other-opportunity", "other-role"] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What became of somebody's membership of proposed cooperatives; `none`: no change of it. */
export const MEMBERSHIP_CHANGES = ["joins", "leaves", "changes", "none"] as const;
export type MembershipChange = (typeof MEMBERSHIP_CHANGES)[number];

/** Somebody whom two plans place differently; `null`: no place. */
export interface Move {
  readonly seeker: string;
  readonly kind: MoveKind;
  readonly membership: MembershipChange;
  readonly from: Place | null;
  readonly to: Place | null;
}

/** Who moves between two plans, and how many do not. */
export interface Moves {
  /** By seeker id. */
  readonly moves: readonly Move[];
  readonly stayedPlaced: number;
  readonly stayedUnplaced: number;
}

/**
 * Who moves between two plans of one dataset. Everybody is a move, stayed placed or stayed unplaced:
 * the three sum to the seekers. Linear in both plans, n log n in the moves.
 */
export function movesBetween(dataset: Dataset, current: Plan, proposed: Plan): Moves {
  const kinds = new Map(dataset.opportunities.map(({ id, kind }) => [id, kind]));
  const places = (plan: Plan): ReadonlyMap<string, Place> =>
    new Map(plan.placements.map((one) => [one.seeker, placeOf(one, kinds.get(one.opportunity)!)]));
  const [before, after] = [places(current), places(proposed)];
  const moves: Move[] = [];
  let stayedPlaced = 0;
  for (const seeker of [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit)) {
    const move = moveOf(seeker, before.get(seeker) ?? null, after.get(seeker) ?? null);
    if (move === undefined) stayedPlaced += 1;
    else moves.push(move);
  }
  const stayedUnplaced = dataset.seekers.length - stayedPlaced - moves.length;
  return { moves, stayedPlaced, stayedUnplaced };
}

function placeOf(placement: Placement, kind: OpportunityKind): Place {
  const { opportunity, role, fit, appeal, score, value } = placement;
  return { opportunity, role, kind, fit, appeal, score, value };
}

function moveOf(seeker: string, from: Place | null, to: Place | null): Move | undefined {
  const kind = kindOf(from, to);
  return kind && { seeker, kind, membership: membershipChange(from, to), from, to };
}

function kindOf(from: Place | null, to: Place | null): MoveKind | undefined {
  if (from === null) return "gained";
  if (to === null) return "lost";
  if (from.opportunity !== to.opportunity) return "other-opportunity";
  return from.role === to.role ? undefined : "other-role";
}

function membershipChange(from: Place | null, to: Place | null): MembershipChange {
  const [before, after] = [from, to].map((place) =>
    place?.kind === "investment" ? place.opportunity : undefined,
  );
  if (before === after) return "none";
  if (before === undefined) return "joins";
  return after === undefined ? "leaves" : "changes";
}
