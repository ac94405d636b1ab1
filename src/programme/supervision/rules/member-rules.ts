import { count, holdsIf, type Outcome, unknownOutcome } from "../declaration-finding";
import type { ReviewFacts } from "../review-facts";

/** No fewer members than the policy's table asks of the type, while it operates. */
export function checkMembersMinimum({ active, declaration, policy }: ReviewFacts): Outcome {
  const rule = "members-minimum";
  const least = policy.cooperatives[declaration.type].minMembers;
  if (active === undefined) return unknownOutcome(rule, count(least));
  const holds = holdsIf(active.length >= least);
  return { rule, holds, expected: count(least), actual: count(active.length) };
}

/** No more members than the policy's table allows; nothing where it sets no limit. */
export function checkMembersMaximum(facts: ReviewFacts): Outcome | undefined {
  const rule = "members-maximum";
  const { active, declaration, policy } = facts;
  const most = policy.cooperatives[declaration.type].maxMembers;
  if (most === null) return undefined;
  if (active === undefined) return unknownOutcome(rule, count(most));
  const holds = holdsIf(active.length <= most);
  return { rule, holds, expected: count(most), actual: count(active.length) };
}

/** Those whom the unit proposed are members; others may have joined, a cooperative stays open. */
export function checkMembersAsProposed({ active, proposed }: ReviewFacts): Outcome | undefined {
  const rule = "members-as-proposed";
  if (proposed === undefined) return undefined;
  const expected = count(proposed.members.length);
  if (active === undefined) return unknownOutcome(rule, expected);
  const ids = new Set(active.map(({ id }) => id));
  const subjects = proposed.members
    .map((member) => (typeof member === "string" ? member : member.seeker))
    .filter((id) => !ids.has(id));
  const actual = count(proposed.members.length - subjects.length);
  return { rule, holds: holdsIf(subjects.length === 0), expected, actual, subjects };
}
