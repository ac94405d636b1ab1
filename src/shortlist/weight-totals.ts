import type { Policy } from "../policy/policy";
import type { RoleTerms } from "./role-terms";

/** `Σ W` of each side over the criteria that apply to a role (SPEC §3). */
export interface WeightTotals {
  readonly fit: number;
  readonly appeal: number;
}

/** Sums the weights of the criteria that apply to a role. */
export function weightTotals({ weights: { fit, appeal } }: Policy, terms: RoleTerms): WeightTotals {
  return {
    fit:
      (terms.asksSkills ? fit.skills : 0) +
      (terms.months > 0 ? fit.experience : 0) +
      (terms.education >= 0 ? fit.education : 0) +
      (terms.maxShare > 0 ? fit.capital : 0),
    appeal:
      (terms.asksSkills ? appeal.use : 0) +
      appeal.distance +
      appeal.preference +
      (terms.income > 0 ? appeal.income : 0) +
      (terms.hours > 0 ? appeal.hours : 0),
  };
}
