import type { ClosedReason } from "../document/plan";
import type { Policy } from "../policy/policy";
import { isLessProduct, WHOLE } from "./exact";
import type { OpportunityFacts } from "./facts";
import { smallestOfficeSize } from "./office-need";
import type { Opening } from "./opening";
import type { UnitTerms } from "./unit-terms";

/** Why an investment did not open. */
export interface WhyClosed {
  readonly reason: ClosedReason;
  readonly shortBy?: number;
}

/** The first reason of SPEC §8 that holds for an investment without a unit. */
export function whyClosed(
  opportunity: OpportunityFacts,
  terms: UnitTerms,
  { opening, policy }: { readonly opening: Opening; readonly policy: Policy },
): WhyClosed {
  if (opening.candidates.length === 0) return { reason: "no-candidates" };
  const over = membershipExcess(terms, opening);
  if (over > 0) return { reason: "members", shortBy: over };
  if (opening.missingInRoles > 0) return { reason: "role", shortBy: opening.missingInRoles };
  if (opening.missingCapital > 0) return { reason: "capital", shortBy: opening.missingCapital };
  const size = smallestOfficeSize(policy.offices, {
    // why: an open unit has at least one member
    least: Math.max(1, terms.minimum),
    most: terms.maximum,
    clear: opening.candidates.filter(({ clearRecord }) => clearRecord !== false).length,
  });
  if (size === undefined) return { reason: "offices" };
  if (!canCompose(opportunity, { opening, policy, size })) return { reason: "composition" };
  return { reason: "outbid" };
}

// how far the first contradiction between sizes, places and candidates reaches, 0 when there is none
function membershipExcess(
  { minimum, maximum, places }: UnitTerms,
  { candidates }: Opening,
): number {
  const most = places.reduce((sum, { max }) => sum + max, 0);
  const least = places.reduce((sum, { min }) => sum + min, 0);
  const excesses = [
    minimum - candidates.length,
    minimum - maximum,
    minimum - most,
    least - maximum,
  ];
  return excesses.find((excess) => excess > 0) ?? 0;
}

function canCompose(
  opportunity: OpportunityFacts,
  {
    opening,
    policy,
    size,
  }: { readonly opening: Opening; readonly policy: Policy; readonly size: number },
): boolean {
  return policy.composition.every((row) => {
    if (row.kind === "family") return true;
    const able = opening.candidates.filter((seeker) =>
      row.kind === "local"
        ? seeker.region === opportunity.region
        : seeker.groups.includes(row.group),
    );
    return !isLessProduct(able.length, WHOLE, row.minShare, size);
  });
}
