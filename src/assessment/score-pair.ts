import type { StandardCriterion } from "../policy/criterion-id";
import { RULE_IDS } from "../policy/rule-id";
import type { CriterionValue, RuleOutcome } from "./assessment";
import { APPEAL } from "./criteria/appeal";
import type { Criterion } from "./criteria/criterion";
import { FIT } from "./criteria/fit";
import { customCriteria, withCustomRules } from "./custom-clauses";
import type { Pair } from "./pair";
import { ALL_RULES } from "./rules/all-rules";

/** The numbers of one pair, before overrides speak. */
export interface PairScore {
  readonly rules: readonly RuleOutcome[];
  readonly criteria: readonly CriterionValue[];
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
}

/** Scores one pair by SPEC §3 and judges it by the rules of §4: the specification in code. */
export function scorePair(pair: Pair): PairScore {
  const { weights, balance, clauses } = pair.market.policy;
  const fitCriteria = evaluate(pair, "fit", FIT, weights.fit);
  const appealCriteria = evaluate(pair, "appeal", APPEAL, weights.appeal);
  if (clauses !== undefined) {
    fitCriteria.push(...customCriteria(pair, clauses, "fit"));
    appealCriteria.push(...customCriteria(pair, clauses, "appeal"));
  }
  const fit = weightedMean(fitCriteria);
  const appeal = weightedMean(appealCriteria);
  return {
    rules: judgeRules(pair),
    criteria: [...fitCriteria, ...appealCriteria],
    fit,
    appeal,
    score: Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000),
  };
}

/** What every rule in force says of a pair, in id order. */
export function judgeRules(pair: Pair): RuleOutcome[] {
  const outcomes: RuleOutcome[] = [];
  for (const rule of RULE_IDS) {
    const status = ALL_RULES[rule](pair);
    if (status !== undefined) outcomes.push({ rule, status });
  }
  const { clauses } = pair.market.policy;
  return clauses === undefined ? outcomes : withCustomRules(pair, clauses, outcomes);
}

function evaluate<Id extends StandardCriterion>(
  pair: Pair,
  side: CriterionValue["side"],
  criteria: Readonly<Record<Id, Criterion>>,
  weights: Readonly<Record<NoInfer<Id>, number>>,
): CriterionValue[] {
  return (Object.entries(criteria) as [Id, Criterion][]).flatMap(
    ([criterion, { applies, value }]) => {
      if (!applies(pair)) return [];
      const found = value(pair);
      const unknown = found === "unknown";
      const points = unknown ? pair.market.policy.unknownScore : found;
      return [{ criterion, side, weight: weights[criterion], value: points, unknown }];
    },
  );
}

/** `Σ W·v // Σ W` over the applicable criteria; a side that nobody weighs is 10 000. */
export function weightedMean(criteria: readonly CriterionValue[]): number {
  let sum = 0;
  let total = 0;
  for (const { weight, value } of criteria) {
    sum += weight * value;
    total += weight;
  }
  return total === 0 ? 10_000 : Math.floor(sum / total);
}
