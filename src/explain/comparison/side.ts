import type { Closed, Placement } from "../../document/plan";
import type { Market } from "../../market/market";
import { pairObstacles } from "../obstacles";
import { type Prospect, prospectOf, seekingPair } from "../prospect";
import type { Reason } from "../reason";
import type { PlannedMarket } from "./plan-comparison";

/** One of two plans that are compared, by id. */
export interface Side {
  readonly market: Market;
  /** Opportunities that are in the data, valid on the policy's day or not. */
  readonly known: ReadonlySet<string>;
  readonly closed: ReadonlyMap<string, Closed>;
  readonly units: ReadonlySet<string>;
}

/** Reads one side of a comparison. Linear. */
export function sideOf({ market, plan }: PlannedMarket): Side {
  return {
    market,
    known: new Set(market.dataset.opportunities.map(({ id }) => id)),
    closed: new Map(plan.closed.map((closed) => [closed.opportunity, closed])),
    units: new Set(plan.units.map(({ opportunity }) => opportunity)),
  };
}

/** A seeker before a role of one side: what they would bring, and what stands between them. */
export interface Standing {
  readonly prospect: Prospect;
  readonly obstacles: readonly Reason[];
}

/** How a placement of the other side stands here; nothing where seeker or role do not take part. */
export function standingIn(
  { market }: Side,
  placement: Pick<Placement, "seeker" | "opportunity" | "role">,
): Standing | undefined {
  const seeker = market.seekerIndex(placement.seeker);
  const role = roleIn(market, placement);
  if (seeker < 0 || role === undefined) return undefined;
  const pair = seekingPair({ market, seeker, role });
  const prospect = prospectOf({ market, seeker, role }, pair);
  return { prospect, obstacles: pairObstacles(pair, prospect) };
}

/** How many places a role has on one side, or nothing where it is not there. */
export function placesIn(
  { market }: Side,
  seat: Pick<Placement, "opportunity" | "role">,
): number | undefined {
  const role = roleIn(market, seat);
  return role === undefined ? undefined : market.roles[role]!.role.places.max;
}

function roleIn(
  market: Market,
  { opportunity, role }: Pick<Placement, "opportunity" | "role">,
): number | undefined {
  const at = market.opportunityIndex(opportunity);
  if (at < 0) return undefined;
  const { firstRole, endRole } = market.opportunities[at]!;
  for (let index = firstRole; index < endRole; index++) {
    if (market.roles[index]!.role.id === role) return index;
  }
  return undefined;
}
