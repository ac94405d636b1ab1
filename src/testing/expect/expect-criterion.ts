import type { CriterionValue } from "../../assessment/assessment";
import {
  APPEAL_CRITERIA,
  type AppealCriterion,
  FIT_CRITERIA,
  type FitCriterion,
} from "../../policy/criterion-id";
import type { Policy } from "../../policy/policy";
import { defaultPolicy, judgeCase, summarise } from "./case-assessment";
import { type GivenCase, mergeCases } from "./given";
import { type AnyId, demandKnown, ownIds } from "./known-ids";

/** A case by hand for one criterion. Each call gives a new case; an unmet demand throws an Error. */
export interface CriterionCase {
  /** Scored by this policy; by SPEC §7's defaults where none is named. */
  readonly under: (policy: Policy) => CriterionCase;
  /** What matters to the case; what is not given is as small as can be. Adds to what was given before. */
  readonly given: (facts: GivenCase) => CriterionCase;
  /** Exactly so many basis points, of a datum that is known. */
  readonly is: (points: number) => void;
  readonly isAtLeast: (points: number) => void;
  readonly isAtMost: (points: number) => void;
  /** The datum is missing, and the policy's `unknownScore` stands for it. */
  readonly isUnknown: () => void;
  /** Nothing in the role or opportunity asks for it. */
  readonly doesNotApply: () => void;
}

/**
 * Says what a criterion (SPEC §3, or of one's own policy) should give in one case, in basis points.
 *
 * @throws Error where it gives something else, naming what was found; where the case is no valid data;
 *   where there is no such criterion.
 * @example
 * expectCriterion("distance").given({ seeker: { travelKm: 50 }, km: 25 }).is(7500) // => undefined
 */
export function expectCriterion(id: AnyId<FitCriterion | AppealCriterion>): CriterionCase {
  return criterionCase(id, undefined, {});
}

type Meets = (found: CriterionValue | undefined) => boolean;

function criterionCase(id: string, policy: Policy | undefined, facts: GivenCase): CriterionCase {
  const demand = (expected: string, meets: Meets): void => {
    const judging = policy ?? defaultPolicy();
    const own = ownIds(judging, "criteria");
    demandKnown("criterion", id, [...FIT_CRITERIA, ...APPEAL_CRITERIA, ...own]);
    const { assessment } = judgeCase(facts, judging);
    const found = assessment.criteria.find(({ criterion }) => criterion === id);
    if (meets(found)) return;
    const what = `expected criterion \`${id}\` ${expected}, but ${foundText(found)}`;
    throw new Error(`${what} (${summarise(assessment)})`);
  };
  const demandPoints = (expected: string, meets: (points: number) => boolean): void =>
    demand(expected, (found) => found !== undefined && !found.unknown && meets(found.value));
  return {
    under: (other) => criterionCase(id, other, facts),
    given: (more) => criterionCase(id, policy, mergeCases(facts, more)),
    is: (points) => demandPoints(`to be ${points}`, (value) => value === points),
    isAtLeast: (points) => demandPoints(`to be at least ${points}`, (value) => value >= points),
    isAtMost: (points) => demandPoints(`to be at most ${points}`, (value) => value <= points),
    isUnknown: () => demand("to be unknown", (found) => found?.unknown === true),
    doesNotApply: () => demand("not to apply", (found) => found === undefined),
  };
}

function foundText(found: CriterionValue | undefined): string {
  if (found === undefined) return "it does not apply";
  return found.unknown ? `it is unknown, taken as ${found.value}` : `it is ${found.value}`;
}
