import { byCodeUnit } from "../dataset/code-unit-order";
import { answerOf, clausesFor, pointsOf } from "../policy/clause/ask-clause";
import type { Clauses } from "../policy/clause/clause";
import type { ClausePair } from "../policy/clause/clause-pair";
import type { CriterionValue, RuleOutcome } from "./assessment";
import type { Pair } from "./pair";

/** The criteria in code that apply to one side of a pair, in id order. */
export function customCriteria(
  pair: Pair,
  clauses: Clauses,
  side: CriterionValue["side"],
): CriterionValue[] {
  const seen = clausePair(pair);
  const own = clausesFor(clauses, seen).criteria.filter((one) => one.side === side);
  return own.map((criterion) => {
    const found = pointsOf(criterion, seen);
    const unknown = found === "unknown";
    const value = unknown ? pair.market.policy.unknownScore : found;
    return { criterion: criterion.id, side, weight: criterion.weight, value, unknown };
  });
}

/** Adds what the rules in code that are in force say of a pair; all in id order. */
export function withCustomRules(
  pair: Pair,
  clauses: Clauses,
  standard: readonly RuleOutcome[],
): RuleOutcome[] {
  const seen = clausePair(pair);
  const custom = clausesFor(clauses, seen).rules.map((rule): RuleOutcome => {
    return { rule: rule.id, status: answerOf(rule, seen) };
  });
  return [...standard, ...custom].sort((a, b) => byCodeUnit(a.rule, b.rule));
}

/** What a clause in code sees of a pair. */
function clausePair({ market, seeker, opportunity, role, km }: Pair): ClausePair {
  const { dataset, distances, policy } = market;
  return Object.freeze({
    asOf: policy.asOf,
    opportunity,
    role,
    region: dataset.regions[distances.indexOf(opportunity.region)]!,
    seeker,
    home: dataset.regions[distances.indexOf(seeker.region)]!,
    km,
  });
}
