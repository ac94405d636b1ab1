import type { Opportunity, Role } from "../dataset/opportunity";
import type { Seeker } from "../dataset/seeker";
import { UNKNOWN_KM } from "../market/distances";
import type { Market } from "../market/market";

/** One seeker and one role, with the words of both and what the market knows between them. */
export interface Pair {
  readonly market: Market;
  readonly seeker: Seeker;
  readonly opportunity: Opportunity;
  readonly role: Role;
  /** Whole kilometres between the two, or unknown. */
  readonly km: number | undefined;
}

/** Joins a seeker and a role of an opportunity. */
export function pairOf(
  market: Market,
  seeker: Seeker,
  place: Pick<Pair, "opportunity" | "role">,
): Pair {
  const { distances } = market;
  const km = distances.km(
    distances.indexOf(seeker.region),
    distances.indexOf(place.opportunity.region),
  );
  return { market, seeker, ...place, km: km === UNKNOWN_KM ? undefined : km };
}
