import { assess } from "../../assessment/assess";
import type { Assessment, CriterionValue } from "../../assessment/assessment";
import type { RuleStatus } from "../../assessment/rules/rule";
import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Market } from "../../market/market";

/** A number under both policies; null where the place takes no part or the addend does not apply. */
export interface Pairwise<Value> {
  readonly current: Value | null;
  readonly proposed: Value | null;
}

/** A rule that says something else; null: not in force. */
export interface RuleChange extends Pairwise<RuleStatus> {
  readonly rule: string;
}

/** A criterion whose value or weight is another one. */
export interface CriterionChange extends Pairwise<Pick<CriterionValue, "value" | "weight">> {
  readonly criterion: string;
  readonly side: CriterionValue["side"];
}

/** The numbers of an assessment that can be compared between policies; scores in basis points. */
export type PairFigures = Pick<
  Assessment,
  "fit" | "appeal" | "score" | "priority" | "value" | "candidate" | "eligibility"
>;

/** One seeker in one place under both policies. */
export interface PairChange extends Pairwise<PairFigures> {
  readonly opportunity: string;
  readonly role: string;
  /** Only what differs, sorted by id. */
  readonly rules: readonly RuleChange[];
  readonly criteria: readonly CriterionChange[];
}

/** A market for each policy. */
export interface Markets {
  readonly current: Market;
  readonly proposed: Market;
}

interface Seat {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role: string;
}

/** Assesses a pair, or gives null where the opportunity takes no part on the policy's date. */
export function assessIn(market: Market, { seeker, opportunity, role }: Seat): Assessment | null {
  if (market.opportunityIndex(opportunity) < 0) return null;
  return assess(market, { seeker, opportunity, role });
}

/** How one pair's rules and criteria differ between two policies. Costs two assessments. */
export function pairChange(markets: Markets, seat: Seat): PairChange {
  const [before, after] = [assessIn(markets.current, seat), assessIn(markets.proposed, seat)];
  const { opportunity, role } = seat;
  return {
    opportunity,
    role,
    current: figuresOf(before),
    proposed: figuresOf(after),
    rules: ruleChanges(before, after),
    criteria: criterionChanges(before, after),
  };
}

function figuresOf(assessment: Assessment | null): PairFigures | null {
  if (assessment === null) return null;
  const { fit, appeal, score, priority, value, candidate, eligibility } = assessment;
  return { fit, appeal, score, priority, value, candidate, eligibility };
}

function ruleChanges(before: Assessment | null, after: Assessment | null): RuleChange[] {
  const statuses = (assessment: Assessment | null): ReadonlyMap<string, RuleStatus> =>
    new Map(assessment?.rules.map(({ rule, status }) => [rule, status]));
  const [old, now] = [statuses(before), statuses(after)];
  return keysOf(old, now).flatMap((rule) => {
    const [current, proposed] = [old.get(rule) ?? null, now.get(rule) ?? null];
    return current === proposed ? [] : [{ rule, current, proposed }];
  });
}

function criterionChanges(before: Assessment | null, after: Assessment | null): CriterionChange[] {
  const values = (assessment: Assessment | null): ReadonlyMap<string, CriterionValue> =>
    new Map(assessment?.criteria.map((one) => [one.criterion, one]));
  const [old, now] = [values(before), values(after)];
  return keysOf(old, now).flatMap((criterion): CriterionChange[] => {
    const [was, is] = [old.get(criterion), now.get(criterion)];
    if (was?.value === is?.value && was?.weight === is?.weight) return [];
    const { side } = (was ?? is)!;
    return [{ criterion, side, current: points(was), proposed: points(is) }];
  });
}

function points(one: CriterionValue | undefined): CriterionChange["current"] {
  return one === undefined ? null : { value: one.value, weight: one.weight };
}

function keysOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort(byCodeUnit);
}
