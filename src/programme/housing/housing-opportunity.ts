import type { Investment } from "../../dataset/opportunity";
import { multiplyDivideUp } from "../../market/exact-division";
import type { Policy } from "../../policy/policy";
import { membershipOpportunity, type UserProject } from "./user-project";

/** Homes to be built for the members of a cooperative, such as those of Mehr housing. */
export interface HousingProject
  extends Omit<UserProject, "cooperative" | "members" | "sector" | "capital"> {
  /** One home for each member, so no more members than this. */
  readonly homes: number;
  /** The fewest members with whom building pays; the policy's minimum for housing where unstated. */
  readonly minMembers?: number;
  /** The cooperative's own capital, in rial: not the price of the homes, which loans pay. */
  readonly capital: number;
  /** What each member subscribes, in rial: one amount for all, or from the least to the most. */
  readonly share: number | { readonly min: number; readonly max: number };
  /** The part of the capital that a public body supplies, in basis points. */
  readonly publicShare?: number;
  /** An ISIC Rev. 4 code; 6810, real estate of one's own, where unstated. */
  readonly sector?: string;
}

const OWN_REAL_ESTATE = "6810";

/**
 * A housing project as an investment of type `housing` whose single role is membership. It forms by
 * the ordinary plan: members by savings (the share) and need (priority groups), up to `homes` and the
 * policy's most for housing (200 by the bundled law).
 *
 * @example
 * const project = { id: "mehr", title: "Mehr", region: "1904", homes: 60, capital: 900, share: 10 };
 * housingOpportunity(project).members // => { min: 1, max: 60 }
 */
export function housingOpportunity(project: HousingProject): Investment {
  const { homes, minMembers, capital, share, publicShare, sector, ...rest } = project;
  const memberShare = typeof share === "number" ? { min: share, max: share } : share;
  return membershipOpportunity({
    ...rest,
    cooperative: "housing",
    sector: sector ?? OWN_REAL_ESTATE,
    members: { ...(minMembers === undefined ? {} : { min: minMembers }), max: homes },
    capital: {
      required: capital,
      memberShare,
      ...(publicShare === undefined ? {} : { publicShare }),
    },
  });
}

/**
 * The least savings, in rial, with which one can become a member where `fit` is savings alone: the
 * smallest share, or what `minFit` asks of the largest one if that is more. A policy whose `minFit`
 * shuts out people who could pay the smallest share shows here.
 */
export function leastSavings({ capital }: Investment, { thresholds }: Policy): number {
  const { min, max } = capital.memberShare;
  return Math.max(min, multiplyDivideUp(thresholds.minFit, max, 10_000));
}
