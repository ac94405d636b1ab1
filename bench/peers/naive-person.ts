import type { OpportunityKind } from "../../src/dataset/primitives";
import type { Seeker } from "../../src/dataset/seeker";
import type { Taxonomy } from "../../src/dataset/taxonomy";
import type { Policy } from "../../src/policy/policy";
import { isAdmittedTo, priorityOf } from "./kind-admission";
import { lotteryNumber } from "./lottery-number";
import { specificityOf } from "./skill-neighbours";

/** A seeker with what no role changes. */
export interface Person {
  readonly seeker: Seeker;
  readonly index: number;
  readonly lottery: number;
  readonly priority: number;
  readonly admitted: Readonly<Record<OpportunityKind, boolean>>;
  /** `Σ spec·level`, the denominator of `use`. */
  readonly skillTotal: number;
}

/** Makes the people of seekers in id order. */
export function peopleOf(
  seekers: readonly Seeker[],
  taxonomy: Taxonomy,
  policy: Policy,
): readonly Person[] {
  const specificity = specificities(taxonomy, policy);
  return seekers.map((seeker, index) => ({
    seeker,
    index,
    lottery: lotteryNumber(policy.seed, seeker.id),
    priority: priorityOf(seeker, policy),
    admitted: {
      employment: isAdmittedTo("employment", seeker, policy),
      investment: isAdmittedTo("investment", seeker, policy),
    },
    skillTotal: seeker.skills.reduce(
      (sum, { skill, level }) => sum + specificity.get(skill)! * level,
      0,
    ),
  }));
}

/** `spec` by skill. */
export function specificities(taxonomy: Taxonomy, policy: Policy): ReadonlyMap<string, number> {
  return new Map(taxonomy.skills.map(({ id, reuse }) => [id, specificityOf(reuse, policy)]));
}
