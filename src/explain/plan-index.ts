import { TaavonError } from "../dataset/taavon-error";
import type { Closed, Placement, Plan, Unplaced } from "../document/plan";
import type { ProposedUnit } from "../document/proposed-unit";
import type { Market } from "../market/market";
import { createSureBlockers, type SureBlockers } from "../shortlist/sure-blockers";
import { compileTies, type Ties } from "../unit/ties";
import { type CandidateLookup, createCandidateLookup } from "./candidate-lookup";

/** Nobody, or no role. */
export const NONE = -1;

/** Who sits in a role of a plan. */
export interface Seats {
  /** Seeker indices in id order. */
  readonly placed: readonly number[];
  /** The lowest value placed, if anybody is. */
  readonly lowestValue: number | undefined;
  /** The weakest whom no pin holds, by the measure of the mechanism, or `NONE`. */
  readonly weakest: number;
}

/** A plan by the indices of its market, so that single questions are answered at once. */
export interface PlanIndex {
  readonly market: Market;
  readonly plan: Plan;
  readonly ties: Ties;
  /** By seeker: the role placed in, or `NONE`. */
  readonly roleOf: Int32Array;
  readonly placements: ReadonlyMap<number, Placement>;
  readonly unplaced: ReadonlyMap<number, Unplaced>;
  /** By role of the market. */
  readonly seats: readonly Seats[];
  /** By opportunity of the market. */
  readonly closed: ReadonlyMap<number, Closed>;
  readonly units: ReadonlyMap<number, ProposedUnit>;
  /** λ by seeker and μ by opportunity, where positive. */
  readonly prices: ReadonlyMap<string, number>;
  readonly capitalPrices: ReadonlyMap<string, number>;
  readonly candidatesOf: CandidateLookup;
  readonly sureBlockers: SureBlockers;
}

/**
 * Indexes a plan by its market. Linear in both.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have.
 */
export function indexPlan(market: Market, plan: Plan): PlanIndex {
  const roleOf = new Int32Array(market.seekers.count).fill(NONE);
  const placements = new Map<number, Placement>();
  const placed = market.roles.map((): number[] => []);
  for (const placement of plan.placements) {
    const seeker = known("seeker", placement.seeker, market.seekerIndex(placement.seeker));
    const role = roleIndex(market, placement);
    roleOf[seeker] = role;
    placements.set(seeker, placement);
    placed[role]!.push(seeker);
  }
  const byOpportunity = <Row extends { readonly opportunity: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [opportunityIndex(market, row.opportunity), row]));
  return {
    market,
    plan,
    ties: compileTies(market),
    roleOf,
    placements,
    unplaced: new Map(
      plan.unplaced.map((row) => [
        known("seeker", row.seeker, market.seekerIndex(row.seeker)),
        row,
      ]),
    ),
    seats: placed.map((seekers) => seatsOf(market, seekers, placements)),
    closed: byOpportunity(plan.closed),
    units: byOpportunity(plan.units),
    prices: priceMap(plan.certificate.prices),
    capitalPrices: priceMap(plan.certificate.capitalPrices),
    candidatesOf: createCandidateLookup(market),
    sureBlockers: createSureBlockers(market),
  };
}

function priceMap(rows: Plan["certificate"]["prices"]): Map<string, number> {
  return new Map(rows as readonly (readonly [string, number])[]);
}

/** What a role compares seekers by: their value, or under the stable mechanism fit and priority. */
export function strengthOf(
  { policy }: Market,
  { fit, priority, value }: Pick<Placement, "fit" | "priority" | "value">,
): number {
  return policy.placement === "stable" ? fit + priority : value;
}

function seatsOf(
  market: Market,
  seekers: number[],
  placements: ReadonlyMap<number, Placement>,
): Seats {
  seekers.sort((a, b) => a - b);
  let lowestValue: number | undefined;
  let weakest = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const seeker of seekers) {
    const placement = placements.get(seeker)!;
    lowestValue = Math.min(lowestValue ?? placement.value, placement.value);
    const strength = strengthOf(market, placement);
    if (placement.pinned || strength > least) continue;
    // why: among equals the one whom SPEC §4's order puts last gives way
    if (strength === least && !comesAfter(market, seeker, weakest)) continue;
    weakest = seeker;
    least = strength;
  }
  return { placed: seekers, lowestValue, weakest };
}

function comesAfter({ seekers: { lottery } }: Market, one: number, other: number): boolean {
  return lottery[one]! > lottery[other]! || (lottery[one] === lottery[other] && one > other);
}

function roleIndex(market: Market, { opportunity, role }: Placement): number {
  const { firstRole, endRole } = market.opportunities[opportunityIndex(market, opportunity)]!;
  for (let index = firstRole; index < endRole; index++) {
    if (market.roles[index]!.role.id === role) return index;
  }
  return known("role", role, NONE);
}

function opportunityIndex(market: Market, id: string): number {
  return known("opportunity", id, market.opportunityIndex(id));
}

/** An index, or the error that there is none. */
export function known(what: string, id: string, index: number): number {
  if (index >= 0) return index;
  throw new TaavonError("unknown_id", `no ${what} \`${id}\` takes part in the market`);
}
