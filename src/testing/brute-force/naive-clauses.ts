import type { ClauseId } from "../../policy/clause/clause-id";
import type { ClausePair } from "../../policy/clause/clause-pair";
import { naiveKilometres } from "./naive-kilometres";
import type { NaivePair } from "./naive-pair";
import type { NaiveAnswer } from "./naive-rules";

/** A criterion in code, with its value; undefined where a datum is unknown, null where it does not apply. */
export interface NaiveClauseValue {
  readonly id: ClauseId;
  readonly side: "fit" | "appeal";
  readonly weight: number;
  readonly value: number | undefined | null;
}

/** What the policy's criteria in code give a pair. */
export function naiveClauseValues(pair: NaivePair): readonly NaiveClauseValue[] {
  const seen = seenBy(pair);
  return (pair.policy.clauses?.criteria ?? []).map(({ id, side, weight, applies, value }) => {
    if (!applies(seen)) return { id, side, weight, value: null };
    const found = value(seen);
    return { id, side, weight, value: found === "unknown" ? undefined : found };
  });
}

/** What the policy's rules in code answer; one that is not in force passes. */
export function naiveClauseAnswers(pair: NaivePair): readonly (readonly [ClauseId, NaiveAnswer])[] {
  const seen = seenBy(pair);
  return (pair.policy.clauses?.rules ?? []).map(({ id, applies, test }) => [
    id,
    applies(seen) ? test(seen) : "pass",
  ]);
}

function seenBy({ dataset, policy, seeker, opportunity, role }: NaivePair): ClausePair {
  const [home, region] = [seeker.region, opportunity.region].map((place) =>
    dataset.regions.find(({ id }) => id === place),
  );
  return {
    seeker,
    opportunity,
    role,
    home: home!,
    region: region!,
    km: naiveKilometres(dataset, seeker.region, opportunity.region),
    asOf: policy.asOf,
  };
}
