import { multiplyDivide, multiplyDivideUp } from "../../../market/exact-division";
import { count, holdsIf, type Outcome, points, unknownOutcome } from "../declaration-finding";
import type { ReviewFacts } from "../review-facts";

/** As many people at work as the unit has places filled; only for types whose members work. */
export function checkJobs({ declaration, proposed, rules }: ReviewFacts): Outcome | undefined {
  const rule = "jobs";
  const { minShare, types } = rules.rules[rule];
  const { jobs, type } = declaration;
  if (proposed === undefined || !types.includes(type)) return undefined;
  const least = multiplyDivideUp(proposed.members.length, minShare, 10_000);
  if (jobs === undefined) return unknownOutcome(rule, count(least));
  const all = jobs.members + jobs.hired;
  return { rule, holds: holdsIf(all >= least), expected: count(least), actual: count(all) };
}

/** Members hold their part of the jobs; asked only where public bodies gave capital. */
export function checkMemberWorkers({ declaration, rules }: ReviewFacts): Outcome | undefined {
  const rule = "member-workers";
  const { minShare, types } = rules.rules[rule];
  const { jobs, publicCapital, type } = declaration;
  if (publicCapital === 0 || !types.includes(type)) return undefined;
  const expected = points(minShare);
  if (publicCapital === undefined || jobs === undefined) return unknownOutcome(rule, expected);
  const all = jobs.members + jobs.hired;
  if (all === 0) return unknownOutcome(rule, expected);
  return {
    rule,
    holds: holdsIf(jobs.members >= multiplyDivideUp(all, minShare, 10_000)),
    expected,
    actual: points(multiplyDivide(jobs.members, 10_000, all)),
  };
}
