import { type Investment, rolesOf } from "../../../dataset/opportunity";
import type { Seeker } from "../../../dataset/seeker";
import { assessNaively } from "../../brute-force/naive-assessment";
import { type AimPoint, hit, type Shot } from "./aim";

/** A business, its candidates, and the smallest group of them that could found it. */
export interface Founding extends AimPoint {
  readonly opportunity: Investment;
  readonly candidates: readonly Seeker[];
  readonly founders: readonly Seeker[];
}

/**
 * Makes a business one that could be founded: places for the founders, and where it has a candidate but
 * too few of them, others who are like that one. Undefined where nobody is a candidate.
 */
export function gather(
  point: AimPoint,
  opportunity: Investment,
): { readonly founding: Founding; readonly shot: Shot } | undefined {
  const { dataset, policy } = point;
  const { minMembers } = policy.cooperatives[opportunity.cooperative];
  const size = Math.max(1, opportunity.members.min, minMembers);
  const roomy = withRoom(opportunity, size);
  const isCandidate = (seeker: Seeker): boolean =>
    rolesOf(roomy).some(
      (role) => assessNaively({ dataset, policy, seeker, opportunity: roomy, role }).candidate,
    );
  const candidates = dataset.seekers.filter(isCandidate);
  const [model] = candidates;
  if (model === undefined || dataset.seekers.length < size) return undefined;
  const alike = dataset.seekers
    .filter((seeker) => !candidates.includes(seeker))
    .slice(0, Math.max(0, size + 1 - candidates.length))
    .map((seeker) => like(model, seeker.id));
  const all = [...candidates, ...alike];
  const shot = { seekers: alike, opportunity: roomy };
  const founding = {
    ...point,
    dataset: hit(dataset, shot),
    opportunity: roomy,
    candidates: all,
    founders: all.slice(0, size),
  };
  return { founding, shot };
}

function withRoom(opportunity: Investment, size: number): Investment {
  const { members, roles } = opportunity;
  const [{ places, ...first }, ...others] = roles as [
    Investment["roles"][0],
    ...Investment["roles"],
  ];
  const role = {
    ...first,
    places: { min: Math.min(places.min, size), max: Math.max(places.max, size + 1) },
  };
  return {
    ...opportunity,
    members: { ...members, max: Math.max(members.max, size + 1) },
    roles: [role, ...others],
  };
}

/** Somebody with the same facts, but with ties to nobody. */
function like(model: Seeker, id: string): Seeker {
  const { apart: _, relatives: __, together: ___, ...facts } = model;
  return { ...facts, id };
}
