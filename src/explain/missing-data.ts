import type { CriterionValue } from "../assessment/assessment";
import type { Pair } from "../assessment/pair";
import { type PairScore, scorePair, weightedMean } from "../assessment/score-pair";
import { isClauseId } from "../policy/clause/clause-id";
import type { RuleId } from "../policy/rule-id";
import { extremeAnswers, extremeDistances, isOpen, type SeekerQuestion } from "./answers";
import { type Prospect, prospectOf, type Seeking, seekingPair } from "./prospect";
import { QUESTION_CODES, type QuestionCode } from "./questions";
import { type Reason, reason } from "./reason";

/** From the worst to the best that the answers can make of a number, in basis points. */
export interface Interval {
  readonly worst: number;
  readonly best: number;
}

/** A question whose answer would change something between a seeker and a role. */
export interface OpenQuestion {
  readonly question: QuestionCode;
  /** How far the answer alone can move the score; one that makes a rule fail counts as 0. */
  readonly swing: number;
  /** The rules that the answer decides. */
  readonly decides: readonly RuleId[];
}

/** What a role would be for a seeker over all answers to what is missing. */
export interface RoleRange {
  readonly opportunity: string;
  readonly role: string;
  /** Where every datum that counts is stated, worst and best are the same. */
  readonly fit: Interval;
  readonly appeal: Interval;
  readonly score: Interval;
  /** Rules that an answer can make fail: the seeker may turn out to be ineligible. */
  readonly mayFail: readonly RuleId[];
  /** `sure`: a candidate whatever the answers; `none`: none whatever they are; else `open`. */
  readonly outlook: "sure" | "open" | "none";
  /** Those that move most first. */
  readonly questions: readonly OpenQuestion[];
}

/** What a seeker has not told, and what it leaves open. */
export interface MissingData {
  readonly roles: readonly RoleRange[];
  /** Over all these roles together, the one to ask first first. */
  readonly ask: readonly QuestionCode[];
  /** The same in words. */
  readonly reasons: readonly Reason[];
}

/** The ranges of a seeker's score in some roles, and what to ask. A few assessments a question. */
export function findMissingData(seekings: readonly Seeking[], hasSkills: boolean): MissingData {
  const roles = seekings.map(rangeOf);
  const swings = new Map<QuestionCode, number>();
  for (const { question, swing } of roles.flatMap(({ questions }) => questions)) {
    swings.set(question, (swings.get(question) ?? 0) + swing);
  }
  const ranked = [...swings].sort(([a, x], [b, y]) => y - x || orderOf(a) - orderOf(b));
  // why: an empty list counts as no skill at all, but rarely is one: nothing weighs more than skills
  const ask = [
    ...(hasSkills ? [] : (["skills"] as const)),
    ...ranked.map(([question]) => question),
  ];
  return { roles, ask, reasons: ask.map((question) => reason(`question.${question}`)) };
}

/** One role's range. */
export function rangeOf(seeking: Seeking): RoleRange {
  const pair = seekingPair(seeking);
  const now = prospectOf(seeking, pair);
  const answered = answersOf(pair);
  const all = [...answered.values()].flat();
  const joint = [...all, ...jointDistances(pair)].map(scorePair);
  const criteria = now.criteria.map((criterion) => boundsOf(criterion, joint));
  const fit = sideRange(criteria, "fit");
  const appeal = sideRange(criteria, "appeal");
  const { market, role: index } = seeking;
  const { balance } = market.policy;
  const scoreAt = (edge: keyof Interval): number =>
    Math.floor((balance * fit[edge] + (10_000 - balance) * appeal[edge]) / 10_000);
  const { opportunity, role } = market.roles[index]!;
  const mayFail = now.rules.flatMap(({ rule, status }) =>
    status === "unknown" && (isClauseId(rule) || joint.some((score) => fails(score, rule)))
      ? [rule]
      : [],
  );
  return {
    opportunity: market.opportunities[opportunity]!.record.id,
    role: role.id,
    fit,
    appeal,
    score: { worst: scoreAt("worst"), best: scoreAt("best") },
    mayFail,
    outlook: outlookOf(now, fit, market.policy.thresholds.minFit),
    questions: questionsOf(now, answered),
  };
}

/** Every open question with the pairs that its extreme answers make. */
function answersOf(pair: Pair): Map<QuestionCode, readonly Pair[]> {
  const answers = new Map<QuestionCode, readonly Pair[]>();
  for (const question of QUESTION_CODES) {
    if (question === "skills") continue;
    if (question === "distance") {
      if (pair.km === undefined) answers.set(question, withDistances(pair));
      continue;
    }
    if (isOpen(question, pair.seeker)) answers.set(question, withAnswers(question, pair));
  }
  return answers;
}

function withAnswers(question: SeekerQuestion, pair: Pair): Pair[] {
  return extremeAnswers(question, pair).map((seeker) => ({ ...pair, seeker }));
}

function withDistances(pair: Pair): Pair[] {
  return extremeDistances(pair).map((km) => ({ ...pair, km }));
}

/** Distance and travel limit speak of one thing: where both are missing, they are answered together. */
function jointDistances(pair: Pair): Pair[] {
  if (pair.km !== undefined || !isOpen("travel", pair.seeker)) return [];
  return withDistances(pair).flatMap((answered) => withAnswers("travel", answered));
}

interface Bounds extends Interval {
  readonly criterion: CriterionValue;
}

function boundsOf(criterion: CriterionValue, answers: readonly PairScore[]): Bounds {
  const values = answers.flatMap(({ criteria }) =>
    criteria.flatMap((one) =>
      one.criterion === criterion.criterion && !one.unknown ? [one.value] : [],
    ),
  );
  if (!criterion.unknown) values.push(criterion.value);
  // nobody knows which answers are the extreme ones to a criterion in code
  else if (isClauseId(criterion.criterion)) values.push(0, 10_000);
  return { criterion, worst: Math.min(...values), best: Math.max(...values) };
}

function sideRange(bounds: readonly Bounds[], side: CriterionValue["side"]): Interval {
  const own = bounds.filter(({ criterion }) => criterion.side === side);
  const at = (edge: keyof Interval): number =>
    weightedMean(own.map((bound) => ({ ...bound.criterion, value: bound[edge] })));
  return { worst: at("worst"), best: at("best") };
}

function fails({ rules }: PairScore, rule: RuleId): boolean {
  return rules.some((outcome) => outcome.rule === rule && outcome.status === "fail");
}

function outlookOf(now: Prospect, fit: Interval, minFit: number): RoleRange["outlook"] {
  const isOut = now.isForbidden || now.rules.some(({ status }) => status === "fail");
  if (isOut || fit.best < minFit) return "none";
  const isOpenStill = now.rules.some(({ status }) => status === "unknown");
  return isOpenStill || fit.worst < minFit ? "open" : "sure";
}

function questionsOf(
  now: Prospect,
  answers: ReadonlyMap<QuestionCode, readonly Pair[]>,
): OpenQuestion[] {
  const open = now.rules.flatMap(({ rule, status }) => (status === "unknown" ? [rule] : []));
  return [...answers]
    .map(([question, pairs]): OpenQuestion => {
      const scores = pairs.map(scorePair);
      const decides = open.filter((rule) => scores.some((score) => fails(score, rule)));
      const kept = scores.filter((score) => !decides.some((rule) => fails(score, rule)));
      const best = Math.max(0, ...kept.map(({ score }) => score));
      const worst = kept.length < scores.length ? 0 : Math.min(...kept.map(({ score }) => score));
      return { question, swing: best - worst, decides };
    })
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => b.swing - a.swing || orderOf(a.question) - orderOf(b.question));
}

function orderOf(question: QuestionCode): number {
  return QUESTION_CODES.indexOf(question);
}
