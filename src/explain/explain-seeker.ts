import { assessPair } from "../assessment/assess";
import type { Assessment } from "../assessment/assessment";
import type { Placement, Unplaced } from "../document/plan";
import { addUp, sumReasons, type ValueSum } from "./addends";
import { unknownReason } from "./failing-reason";
import { findMissingData, type MissingData } from "./missing-data";
import { sightRoles } from "./nearest-roles";
import { obstaclesOf, type RoleObstacles, type Sighting } from "./obstacles";
import { known, type PlanIndex } from "./plan-index";
import { type Reason, reason } from "./reason";
import { seatFor } from "./seat";
import { type Opening, type Remedy, smallestChanges, takesSeat } from "./smallest-change";

/** Why a seeker is where the plan puts them. */
export type SeekerExplanation = PlacedSeeker | UnplacedSeeker;

/** A placed seeker: the value as a sum, and what is still to be confirmed. */
export interface PlacedSeeker {
  readonly kind: "placed";
  readonly seeker: string;
  readonly placement: Placement;
  readonly assessment: Assessment;
  readonly sum: ValueSum;
  readonly missing: MissingData;
  /** The lines of the sum, then what is to be confirmed. */
  readonly reasons: readonly Reason[];
}

/** A seeker without a place: what stood in the way, and the smallest changes that would place them. */
export interface UnplacedSeeker {
  readonly kind: "unplaced";
  readonly seeker: string;
  readonly reason: Unplaced["reason"];
  /** λ in the certificate: what another place for this seeker would be worth; 0 if nothing. */
  readonly price: number;
  /** The nearest roles, nearest first. */
  readonly nearest: readonly RoleObstacles[];
  /** The smallest first; a single seat against this plan, nothing is solved anew. */
  readonly remedies: readonly Remedy[];
  readonly missing: MissingData;
  readonly reasons: readonly Reason[];
}

const NEAREST = 3;

/** Explains a seeker from an indexed plan; see `explainSeeker`. */
export function explainSeekerIn(index: PlanIndex, id: string): SeekerExplanation {
  const seeker = known("seeker", id, index.market.seekerIndex(id));
  const placement = index.placements.get(seeker);
  return placement === undefined
    ? explainUnplaced(index, seeker)
    : explainPlaced(index, seeker, placement);
}

function explainPlaced(index: PlanIndex, seeker: number, placement: Placement): PlacedSeeker {
  const { market, roleOf } = index;
  const role = roleOf[seeker]!;
  const assessment = assessPair(market, seeker, role);
  const sum = addUp(market, assessment);
  return {
    kind: "placed",
    seeker: placement.seeker,
    placement,
    assessment,
    sum,
    missing: missingFor(index, seeker, [role]),
    reasons: [
      ...sumReasons(sum),
      ...assessment.toConfirm.map((rule) => unknownReason(rule, market.policy)),
    ],
  };
}

function explainUnplaced(index: PlanIndex, seeker: number): UnplacedSeeker {
  const { market } = index;
  const id = market.seekerIds[seeker]!;
  const row = index.unplaced.get(seeker);
  const { all, nearest } = sightRoles(index, seeker, NEAREST);
  const why = row?.reason ?? "no-candidates";
  return {
    kind: "unplaced",
    seeker: id,
    reason: why,
    price: index.prices.get(id) ?? 0,
    nearest: nearest.map((sighting) => obstaclesOf(index, seeker, sighting)),
    remedies: smallestChanges(index, seeker, openingsFor(index, seeker, all)),
    missing: missingFor(
      index,
      seeker,
      nearest.map(({ role }) => role),
    ),
    reasons: [reason(`unplaced.${why}`), reason(`unplaced-help.${why}`)],
  };
}

/** The seats that one change might win; one that the seeker could have as they are needs none. */
function openingsFor(
  index: PlanIndex,
  seeker: number,
  sightings: readonly Sighting[],
): readonly Opening[] {
  return sightings.flatMap(({ role, prospect }): Opening[] => {
    if (prospect.blockers.length > 1 || prospect.isForbidden) return [];
    const { seat } = seatFor(index, seeker, role);
    if (seat === undefined || takesSeat(index, seeker, prospect, seat)) return [];
    return [{ role, prospect, seat }];
  });
}

function missingFor({ market }: PlanIndex, seeker: number, roles: readonly number[]): MissingData {
  return findMissingData(
    roles.map((role) => ({ market, seeker, role })),
    market.seekerRecords[seeker]!.skills.length > 0,
  );
}
