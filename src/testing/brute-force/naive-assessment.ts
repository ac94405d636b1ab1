import type { Dataset } from "../../dataset/dataset";
import { type Opportunity, rolesOf } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import { APPEAL_CRITERIA, type CriterionId, FIT_CRITERIA } from "../../policy/criterion-id";
import type { Policy } from "../../policy/policy";
import { RULE_IDS, type RuleId } from "../../policy/rule-id";
import { product, total } from "./floor-div";
import { type NaiveClauseValue, naiveClauseAnswers, naiveClauseValues } from "./naive-clauses";
import { NAIVE_CRITERIA } from "./naive-criteria";
import type { NaivePair } from "./naive-pair";
import { NAIVE_RULES, type NaiveAnswer } from "./naive-rules";

/** SPEC §2–4 for one seeker and one role. */
export interface NaiveAssessment {
  /** Every rule; one that is not in force passes. */
  readonly rules: ReadonlyMap<RuleId, NaiveAnswer>;
  /** The criteria that apply, an unknown datum counted at `unknownScore`. */
  readonly criteria: ReadonlyMap<CriterionId, number>;
  /** The criteria whose datum the seeker has not given. */
  readonly unknowns: readonly CriterionId[];
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
  readonly priority: number;
  readonly value: number;
  /** By rules, `minFit`, dates and forbids; pins are left out, see `naivePins`. */
  readonly candidate: boolean;
}

/**
 * Scores one pair, word for word as SPEC §2–4 say it and sharing no code with the library: the
 * oracle of every faster implementation. Throws on an id that does not exist. Slow on purpose.
 */
export function naiveAssessment(
  dataset: Dataset,
  policy: Policy,
  ids: { readonly seeker: string; readonly opportunity: string; readonly role: string },
): NaiveAssessment {
  const seeker = dataset.seekers.find(({ id }) => id === ids.seeker);
  const opportunity = dataset.opportunities.find(({ id }) => id === ids.opportunity);
  const role = opportunity && rolesOf(opportunity).find(({ id }) => id === ids.role);
  if (seeker === undefined || opportunity === undefined || role === undefined) {
    throw new RangeError("no such seeker, opportunity or role");
  }
  return assessNaively({ dataset, policy, seeker, opportunity, role });
}

/** The same for records at hand. */
export function assessNaively(pair: NaivePair): NaiveAssessment {
  const { policy, seeker, opportunity } = pair;
  const rules = naiveAnswers(pair);
  const criteria = new Map<CriterionId, number>();
  const unknowns: CriterionId[] = [];
  for (const id of [...FIT_CRITERIA, ...APPEAL_CRITERIA]) {
    const value = NAIVE_CRITERIA[id](pair);
    if (value === undefined) unknowns.push(id);
    if (value !== null) criteria.set(id, value ?? policy.unknownScore);
  }
  const own = naiveClauseValues(pair);
  for (const { id, value } of own) {
    if (value === undefined) unknowns.push(id);
    if (value !== null) criteria.set(id, value ?? policy.unknownScore);
  }
  const fit = weightedMean(criteria, sideWeights(policy, own, "fit"));
  const appeal = weightedMean(criteria, sideWeights(policy, own, "appeal"));
  const { balance } = policy;
  const score = Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000);
  const priority = naivePriority(seeker, policy);
  const isExcluded = policy.unknown === "exclude" && [...rules.values()].includes("unknown");
  const candidate =
    ![...rules.values()].includes("fail") &&
    !isExcluded &&
    fit >= policy.thresholds.minFit &&
    naivelyValid(opportunity, policy) &&
    !naivelyForbidden(policy, seeker.id, opportunity.id);
  return {
    rules,
    criteria,
    unknowns,
    fit,
    appeal,
    score,
    priority,
    value: score + priority,
    candidate,
  };
}

/** Whether an opportunity takes part: `validFrom ≤ asOf ≤ validTo`, each where given. */
export function naivelyValid(opportunity: Opportunity, { asOf }: Policy): boolean {
  const { validFrom = asOf, validTo = asOf } = opportunity;
  return validFrom <= asOf && asOf <= validTo;
}

/** Whether an officer removed a pair. */
export function naivelyForbidden(policy: Policy, seeker: string, opportunity: string): boolean {
  return policy.overrides.forbids.some(
    (forbid) => forbid.seeker === seeker && forbid.opportunity === opportunity,
  );
}

/** The rules that fail between a seeker and a role. */
export function naivelyFailing(pair: NaivePair): readonly RuleId[] {
  return [...naiveAnswers(pair)].flatMap(([id, answer]) => (answer === "fail" ? [id] : [])).sort();
}

function naiveAnswers(pair: NaivePair): ReadonlyMap<RuleId, NaiveAnswer> {
  const standard = RULE_IDS.map((id) => [id, NAIVE_RULES[id](pair)] as const);
  return new Map<RuleId, NaiveAnswer>([...standard, ...naiveClauseAnswers(pair)]);
}

/** The weights of a side: of the specification's criteria, then of those in code. */
function sideWeights(
  { weights }: Policy,
  own: readonly NaiveClauseValue[],
  side: "fit" | "appeal",
): [CriterionId, number][] {
  const standard: [CriterionId, number][] =
    side === "fit"
      ? FIT_CRITERIA.map((id) => [id, weights.fit[id]])
      : APPEAL_CRITERIA.map((id) => [id, weights.appeal[id]]);
  return [
    ...standard,
    ...own
      .filter((one) => one.side === side)
      .map((one): [CriterionId, number] => [one.id, one.weight]),
  ];
}

function weightedMean(
  criteria: ReadonlyMap<CriterionId, number>,
  weights: readonly (readonly [CriterionId, number])[],
): number {
  const applying = weights.filter(([id]) => criteria.has(id));
  const all = total(applying.map(([, weight]) => BigInt(weight)));
  if (all === 0n) return 10_000;
  return Number(total(applying.map(([id, weight]) => product([weight, criteria.get(id)!]))) / all);
}

function naivePriority({ groups = [] }: Seeker, { priorities, priorityCap }: Policy): number {
  const rows = priorities.filter(({ group }) => groups.includes(group));
  return Math.min(
    priorityCap,
    rows.reduce((sum, { bonus }) => sum + bonus, 0),
  );
}
