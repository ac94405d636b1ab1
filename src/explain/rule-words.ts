import { isClauseId } from "../policy/clause/clause-id";
import type { CriterionId } from "../policy/criterion-id";
import type { Policy } from "../policy/policy";
import type { RuleId } from "../policy/rule-id";
import { TEXTS } from "./texts/texts";
import type { Words } from "./texts/words";

/** What a rule is called: by the table of texts, or in code by its policy (the id where that has none). */
export function ruleWords(rule: RuleId, { clauses }: Policy): Words {
  if (!isClauseId(rule)) return TEXTS[`rule.${rule}`];
  return clauses?.rules.find(({ id }) => id === rule)?.name ?? { fa: rule, en: rule };
}

/** What a criterion is called, as `ruleWords`. */
export function criterionWords(criterion: CriterionId, { clauses }: Policy): Words {
  if (!isClauseId(criterion)) return TEXTS[`criterion.${criterion}`];
  return (
    clauses?.criteria.find(({ id }) => id === criterion)?.name ?? { fa: criterion, en: criterion }
  );
}
