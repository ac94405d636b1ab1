import type { Role } from "../dataset/opportunity";
import { answerOf, clausesFor, pointsOf } from "../policy/clause/ask-clause";
import type { ClausePair } from "../policy/clause/clause-pair";
import type { RuleId } from "../policy/rule-id";
import type { Facts, OpportunityFacts } from "./facts";
import { NO_DISTANCE } from "./region-distance";
import type { SeekerFacts } from "./seeker-facts";

/** A sum of weights over the criteria of a side that apply, and `Σ W·v` of them for one seeker. */
export interface ClauseSum {
  readonly total: number;
  readonly sum: number;
}

/** The policy's criteria and rules in code that are in force for one role. */
export interface RoleClauses {
  /** `Σ W` of the criteria of fit. */
  readonly fitWeight: number;
  readonly sumOf: (seeker: SeekerFacts, side: "fit" | "appeal") => ClauseSum;
  readonly answers: (
    seeker: SeekerFacts,
  ) => readonly (readonly [RuleId, ReturnType<typeof answerOf>])[];
}

/** The clauses of a role; nothing where the policy has none. */
export function roleClauses(
  { policy, regions }: Facts,
  { record, region, km }: OpportunityFacts,
  role: Role,
): RoleClauses | undefined {
  if (policy.clauses === undefined) return undefined;
  const place = { opportunity: record, role, region: regions[region]!, asOf: policy.asOf };
  const { criteria, rules } = clausesFor(policy.clauses, Object.freeze(place));
  const before = (seeker: SeekerFacts): ClausePair => {
    const distance = km[seeker.region]!;
    return Object.freeze({
      ...place,
      seeker: seeker.record,
      home: regions[seeker.region]!,
      km: distance === NO_DISTANCE ? undefined : distance,
    });
  };
  return {
    fitWeight: criteria.reduce((all, { side, weight }) => all + (side === "fit" ? weight : 0), 0),
    sumOf: (seeker, side) => {
      const pair = before(seeker);
      let [total, sum] = [0, 0];
      for (const criterion of criteria) {
        if (criterion.side !== side) continue;
        const points = pointsOf(criterion, pair);
        total += criterion.weight;
        sum += criterion.weight * (points === "unknown" ? policy.unknownScore : points);
      }
      return { total, sum };
    },
    answers: (seeker) => rules.map((rule) => [rule.id, answerOf(rule, before(seeker))]),
  };
}
