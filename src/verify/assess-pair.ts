import type { Policy } from "../policy/policy";
import type { RuleId } from "../policy/rule-id";
import { type Answer, KIND_RULES, OPPORTUNITY_RULES, ROLE_RULES, SKILL_RULES } from "./eligibility";
import { appealOf, fitOf, scoreOf } from "./pair-score";
import type { RoleTable } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import { emptyMatch, matchSkills, type SkillMatch } from "./skill-match";

/** Everything SPEC §3 and §4 say of one seeker in one role. */
export interface PairAssessment {
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
  readonly priority: number;
  readonly value: number;
  /** Rules that fail, and rules that lack their datum; sorted by id. */
  readonly failing: readonly RuleId[];
  readonly unknown: readonly RuleId[];
}

/** Assesses one pair in full. */
export function assessPair(seeker: SeekerFacts, table: RoleTable, policy: Policy): PairAssessment {
  const match = emptyMatch();
  matchSkills(seeker, table, match);
  const answers = answersOf(seeker, table, match, policy);
  const rules = (wanted: Answer): RuleId[] =>
    answers.flatMap(([rule, answer]) => (answer === wanted ? [rule] : [])).sort();
  const fit = fitOf(seeker, table, match, policy);
  const appeal = appealOf(seeker, table, match, policy);
  const score = scoreOf(fit, appeal, policy);
  return {
    fit,
    appeal,
    score,
    priority: seeker.priority,
    value: score + seeker.priority,
    failing: rules("fail"),
    unknown: rules("unknown"),
  };
}

/** What every rule says of a pair. */
export function answersOf(
  seeker: SeekerFacts,
  table: RoleTable,
  match: SkillMatch,
  policy: Policy,
): (readonly [RuleId, Answer])[] {
  const { opportunity } = table;
  return [
    ...KIND_RULES.map(([id, ask]) => [id, ask(seeker, opportunity.kind, policy)] as const),
    ...OPPORTUNITY_RULES.map(([id, ask]) => [id, ask(seeker, opportunity, policy)] as const),
    ...ROLE_RULES.map(([id, ask]) => [id, ask(seeker, table)] as const),
    ...SKILL_RULES.map(([id, ask]) => [id, ask(match, table, policy)] as const),
    ...(table.clauses?.answers(seeker) ?? []),
  ];
}
