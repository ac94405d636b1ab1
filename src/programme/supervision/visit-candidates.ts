import type { Region } from "../../dataset/region";
import type { Distances } from "../../market/distances";
import type { DeclarationReview } from "./review-declaration";

/** A cooperative that an inspector could visit. */
export interface VisitCandidate {
  readonly cooperative: string;
  /** points of its risk */
  readonly risk: number;
  /** its region and what lies above it, from near to far */
  readonly regions: readonly string[];
  /** there and back, or any other whole cost of a visit; null where it is not known */
  readonly km: number | null;
}

/** Where the cooperatives and the inspectors are. */
export interface VisitMap {
  readonly regions: readonly Region[];
  /** those of a market over the same regions */
  readonly distances: Distances;
  /** the region of a cooperative; one without is nowhere known */
  readonly regionOf: (cooperative: string) => string | undefined;
  /** the region that inspectors start from */
  readonly office: string;
}

/**
 * The reviewed cooperatives with risk, place and the way there and back from the office; each visit
 * is a journey of its own. An unknown place or distance is null, never 0. Linear.
 */
export function visitCandidates(
  reviews: readonly DeclarationReview[],
  { regions, distances, regionOf, office }: VisitMap,
): readonly VisitCandidate[] {
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  return reviews.map(({ cooperative, risk }) => {
    const region = regionOf(cooperative);
    const above: string[] = [];
    for (let at = region; at !== undefined; at = parents.get(at)) above.push(at);
    return { cooperative, risk: risk.points, regions: above, km: bothWays(region) };
  });

  function bothWays(region: string | undefined): number | null {
    if (region === undefined || !parents.has(region) || !parents.has(office)) return null;
    const km = distances.km(distances.indexOf(office), distances.indexOf(region));
    return km < 0 ? null : 2 * km;
  }
}
