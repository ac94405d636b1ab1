import type { RuleOutcome } from "../assessment/assessment";
import { FIT } from "../assessment/criteria/fit";
import { customCriteria } from "../assessment/custom-clauses";
import type { Pair } from "../assessment/pair";
import { judgeRules, type PairScore, scorePair } from "../assessment/score-pair";
import type { Seeker } from "../dataset/seeker";
import type { Market } from "../market/market";
import { FIT_CRITERIA } from "../policy/criterion-id";
import type { RuleId } from "../policy/rule-id";

/** A seeker before a role, as they are or as they would be after a change. */
export interface Prospect extends PairScore {
  readonly value: number;
  /** Rules that fail, and under `unknown: "exclude"` those that a missing datum leaves open. */
  readonly blockers: readonly RuleId[];
  readonly hasEnoughFit: boolean;
  readonly isForbidden: boolean;
  /** Whether the pair may be placed, officers' pins left out. */
  readonly isCandidate: boolean;
}

/** Names a pair by its indices in the market. */
export interface Seeking {
  readonly market: Market;
  readonly seeker: number;
  readonly role: number;
}

/** The pair of a seeking, with the seeker's own record or a changed one. */
export function seekingPair(
  { market, seeker, role: index }: Seeking,
  record: Seeker = market.seekerRecords[seeker]!,
): Pair {
  const { opportunity, role } = market.roles[index]!;
  const place = market.opportunities[opportunity]!;
  const km = market.distances.km(market.seekers.region[seeker]!, place.region);
  return { market, seeker: record, opportunity: place.record, role, km: km < 0 ? undefined : km };
}

/** Judges a pair anew; groups are never changed, so the priority is the seeker's own. */
export function prospectOf({ market, seeker, role }: Seeking, pair: Pair): Prospect {
  const found = scorePair(pair);
  const blockers = blocking(market, found.rules);
  const hasEnoughFit = found.fit >= market.policy.thresholds.minFit;
  const isForbidden = isForbiddenPair({ market, seeker, role });
  return {
    ...found,
    value: found.score + market.seekers.priority[seeker]!,
    blockers,
    hasEnoughFit,
    isForbidden,
    isCandidate: blockers.length === 0 && hasEnoughFit && !isForbidden,
  };
}

/** Whether a seeker may be placed in a role, and if not, why: without the score. */
export type Standing = Pick<Prospect, "blockers" | "hasEnoughFit" | "isForbidden" | "isCandidate">;

/** The same as `prospectOf` as far as it goes, at half the cost. */
export function standingOf(seeking: Seeking, pair: Pair): Standing {
  const blockers = blockersOf(pair);
  const hasEnoughFit = servesRole(pair);
  const isForbidden = isForbiddenPair(seeking);
  const isCandidate = blockers.length === 0 && hasEnoughFit && !isForbidden;
  return { blockers, hasEnoughFit, isForbidden, isCandidate };
}

/** Whether the fit of a pair is enough for a candidate. */
export function servesRole(pair: Pair): boolean {
  const { weights, unknownScore, thresholds, clauses } = pair.market.policy;
  let sum = 0;
  let total = 0;
  for (const criterion of FIT_CRITERIA) {
    const { applies, value } = FIT[criterion];
    if (!applies(pair)) continue;
    const found = value(pair);
    sum += weights.fit[criterion] * (found === "unknown" ? unknownScore : found);
    total += weights.fit[criterion];
  }
  for (const own of clauses === undefined ? [] : customCriteria(pair, clauses, "fit")) {
    sum += own.weight * own.value;
    total += own.weight;
  }
  return (total === 0 ? 10_000 : Math.floor(sum / total)) >= thresholds.minFit;
}

/** The rules that block a pair, without its score: a fifth of the cost of a prospect. */
export function blockersOf(pair: Pair): RuleId[] {
  return blocking(pair.market, judgeRules(pair));
}

/** Whether an officer has ruled the pair out. */
export function isForbiddenPair({ market, seeker, role }: Seeking): boolean {
  const { opportunity } = market.roles[role]!;
  return market.overrides.forbidden.get(opportunity)?.has(seeker) ?? false;
}

function blocking({ policy }: Market, rules: readonly RuleOutcome[]): RuleId[] {
  return rules.flatMap(({ rule, status }) =>
    status === "fail" || (status === "unknown" && policy.unknown === "exclude") ? [rule] : [],
  );
}
