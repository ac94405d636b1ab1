import type { ClauseWords, CustomRule } from "../policy/clause/clause";
import { type ClauseId, isClauseId } from "../policy/clause/clause-id";
import type { CriterionId } from "../policy/criterion-id";
import type { Policy } from "../policy/policy";
import { type Fact, type Reason, reason, text, words } from "./reason";

/** What a policy calls a criterion in code; nothing for one of the specification. */
export function criterionName(
  { clauses }: Policy,
  criterion: CriterionId,
): ClauseWords | undefined {
  return clauses?.criteria.find(({ id }) => id === criterion)?.name;
}

/** A criterion as it is called: by a text, or in code by the words of its policy. */
export function criterionFact(criterion: CriterionId, name: ClauseWords | undefined): Fact {
  if (!isClauseId(criterion)) return text(`criterion.${criterion}`);
  return words(name ?? asWords(criterion));
}

/** What a failing rule in code says, and that nobody knows what would mend it. */
export function customFailure(policy: Policy, id: ClauseId): Reason[] {
  const { name, fails } = ruleOf(policy, id);
  const rule = words(name);
  return [
    reason("fails.custom", { rule, statement: words(fails) }),
    reason("obstacle.own-rule", { rule }),
  ];
}

/** What a rule in code says whose datum is absent. */
export function customUnknown(policy: Policy, id: ClauseId): Reason {
  const { name, unknown } = ruleOf(policy, id);
  const rule = words(name);
  return unknown === undefined
    ? reason("unknown.custom-datum", { rule })
    : reason("unknown.custom", { rule, statement: words(unknown) });
}

function ruleOf({ clauses }: Policy, id: ClauseId): Pick<CustomRule, "name" | "fails" | "unknown"> {
  const found = clauses?.rules.find((rule) => rule.id === id);
  return found ?? { name: asWords(id), fails: asWords(id) };
}

function asWords(id: ClauseId): ClauseWords {
  return { en: id, fa: id };
}
