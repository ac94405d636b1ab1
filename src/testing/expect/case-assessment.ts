import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/assessment";
import { pairOf } from "../../assessment/pair";
import { rolesOf } from "../../dataset/opportunity";
import { describeReason } from "../../explain/describe-reason";
import { failingReasons } from "../../explain/failing-reason";
import { namesOf } from "../../explain/names";
import { createMarket } from "../../market/create-market";
import { Policy } from "../../policy/policy";
import { RULE_IDS } from "../../policy/rule-id";
import { caseDataset } from "./case-dataset";
import type { GivenCase } from "./given";

/** The assessment of a case, and why a rule fails in words. */
export interface JudgedCase {
  readonly assessment: Assessment;
  readonly why: (rule: string) => string;
}

/** SPEC §7's policy, every field at its default: what a case stands under where no policy is named. */
export function defaultPolicy(): Policy {
  return Policy.parse({ id: "default", version: 1, asOf: "2026-03-21" }) as Policy;
}

/** Assesses the seeker of a case for its role. Throws where the case is not valid or takes no part. */
export function judgeCase(given: GivenCase, policy: Policy): JudgedCase {
  const dataset = caseDataset(given, policy);
  const market = createMarket(dataset, policy);
  const [seeker] = dataset.seekers;
  const [opportunity] = dataset.opportunities;
  const role = rolesOf(opportunity!)[0]!;
  const assessment = assess(market, { seeker: seeker!.id, opportunity: opportunity!.id });
  const pair = pairOf(market, seeker!, { opportunity: opportunity!, role });
  return {
    assessment,
    why: (rule) => {
      const known = RULE_IDS.find((id) => id === rule);
      const reasons = known === undefined ? [] : failingReasons(known, pair);
      const names = namesOf(dataset);
      return reasons.map((reason) => describeReason(reason, "en", names)).join("; ");
    },
  };
}

/** What an assessment says in one line, for whoever reads why an expectation was not met. */
export function summarise({ rules, criteria, fit, appeal }: Assessment): string {
  const said = rules.map(({ rule, status }) => `${rule} ${status}`).join(", ");
  const given = criteria.map(({ criterion, value, weight, unknown }) => {
    const guessed = unknown ? " (unknown)" : "";
    return `${criterion} ${value}${guessed} × ${weight}`;
  });
  return `rules: ${said}; criteria: ${given.join(", ")}; fit ${fit}, appeal ${appeal}`;
}
