import { TEXTS } from "../../explain/texts/texts";
import { RULE_IDS } from "../../policy/rule-id";
import type { Label, LabelFamily } from "./label";

/** What rules and criteria said: every rule failing, every datum unknown. */
export const clauseLabels: LabelFamily = {
  labels: () => [
    ...RULE_IDS.map(failing),
    ...UNKNOWABLE_RULES.map(unknown),
    ...UNKNOWABLE_CRITERIA.map(unscored),
  ],
  see: ({ roles }, mark) => {
    for (const { assessment } of roles.flat()) {
      for (const { rule, status } of assessment.rules) {
        if (status !== "pass") mark(`${status}:${rule}`);
      }
      for (const { criterion, unknown } of assessment.criteria) {
        if (unknown) mark(`unscored:${criterion}`);
      }
    }
  },
};

const UNKNOWABLE_RULES = RULE_IDS.filter(
  (id) => !["essential", "income", "kind", "refused"].includes(id),
);

const UNKNOWABLE_CRITERIA = ["experience", "education", "capital", "distance", "hours"] as const;

function failing(rule: (typeof RULE_IDS)[number]): Label {
  return {
    id: `fail:${rule}`,
    statement: {
      en: `The rule \`${rule}\` fails for somebody.`,
      fa: `قاعدهٔ «${TEXTS[`rule.${rule}`].fa}» برای کسی برقرار نیست.`,
    },
    standing: "required",
  };
}

function unknown(rule: (typeof RULE_IDS)[number]): Label {
  return {
    id: `unknown:${rule}`,
    statement: {
      en: `The rule \`${rule}\` is open, because somebody has not stated what it asks.`,
      fa: `قاعدهٔ «${TEXTS[`rule.${rule}`].fa}» باز مانده است، چون کسی دادهٔ آن را نگفته است.`,
    },
    standing: "required",
  };
}

function unscored(criterion: (typeof UNKNOWABLE_CRITERIA)[number]): Label {
  return {
    id: `unscored:${criterion}`,
    statement: {
      en: `The criterion \`${criterion}\` takes the policy's middle value, since nothing is stated.`,
      fa: `معیار «${TEXTS[`criterion.${criterion}`].fa}» مقدار میانی سیاست‌نامه را می‌گیرد، چون چیزی گفته نشده است.`,
    },
    standing: "required",
  };
}
