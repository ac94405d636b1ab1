import type { Assessment, CriterionValue } from "../assessment/assessment";
import type { Market } from "../market/market";
import type { ClauseWords } from "../policy/clause/clause";
import type { CriterionId } from "../policy/criterion-id";
import { criterionFact, criterionName } from "./clause-facts";
import { count, points, type Reason, reason, text } from "./reason";

/** One criterion in a side's sum; values in basis points. */
export interface Addend {
  readonly criterion: CriterionId;
  /** What the policy calls a criterion in code. */
  readonly name?: ClauseWords;
  readonly value: number;
  readonly weight: number;
  /** `weight · value`, the part of the numerator. */
  readonly product: number;
  /** The part of the side's result; the parts of a weighed side sum to it exactly. */
  readonly points: number;
  /** The datum is missing: `value` is the policy's `unknownScore`. */
  readonly unknown: boolean;
}

/** How a side came about: `sum // weight = value`, or 10 000 where nothing is weighed. */
export interface SideSum {
  readonly addends: readonly Addend[];
  /** `Σ W·v`. */
  readonly sum: number;
  /** `Σ W`. */
  readonly weight: number;
  readonly value: number;
}

/** What each group of a seeker adds, and what of it counts. */
export interface PrioritySum {
  readonly groups: readonly { readonly group: string; readonly bonus: number }[];
  readonly sum: number;
  readonly cap: number;
  readonly value: number;
}

/** A value as a sum (SPEC §3): every part an integer, and the parts add up exactly. */
export interface ValueSum {
  readonly fit: SideSum;
  readonly appeal: SideSum;
  /** What fit and appeal give to the score; they sum to it. */
  readonly fitPoints: number;
  readonly appealPoints: number;
  readonly balance: number;
  readonly score: number;
  readonly priority: PrioritySum;
  readonly value: number;
}

/** Takes an assessment apart into addends. Costs nothing but the seeker's groups. */
export function addUp(market: Market, assessment: Assessment): ValueSum {
  const { balance } = market.policy;
  const { fit, appeal, score, value } = assessment;
  const [fitPoints, appealPoints] = apportion([balance * fit, (10_000 - balance) * appeal], 10_000);
  return {
    fit: sideSum(market, assessment, "fit"),
    appeal: sideSum(market, assessment, "appeal"),
    fitPoints: fitPoints!,
    appealPoints: appealPoints!,
    balance,
    score,
    priority: prioritySum(market, assessment),
    value,
  };
}

function sideSum(
  { policy }: Market,
  assessment: Assessment,
  side: CriterionValue["side"],
): SideSum {
  const own = assessment.criteria.filter((criterion) => criterion.side === side);
  const products = own.map((criterion) => criterion.weight * criterion.value);
  const weight = total(own.map((criterion) => criterion.weight));
  const parts = weight === 0 ? own.map(() => 0) : apportion(products, weight);
  const addends = own.map((one, at): Addend => {
    const name = criterionName(policy, one.criterion);
    return {
      criterion: one.criterion,
      ...(name && { name }),
      value: one.value,
      weight: one.weight,
      product: products[at]!,
      points: parts[at]!,
      unknown: one.unknown,
    };
  });
  return { addends, sum: total(products), weight, value: assessment[side] };
}

/**
 * Divides shares by one divisor into integers that sum to the floor of their sum over it: each its
 * floor, what is left one by one to the largest remainders (Hamilton's method), ties to the first.
 */
function apportion(shares: readonly number[], divisor: number): number[] {
  const parts = shares.map((share) => Math.floor(share / divisor));
  const whole = Math.floor(total(shares) / divisor);
  const order = [...shares.keys()].sort(
    (a, b) => (shares[b]! % divisor) - (shares[a]! % divisor) || a - b,
  );
  for (const at of order.slice(0, whole - total(parts))) parts[at]! += 1;
  return parts;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function prioritySum(market: Market, { seeker, priority }: Assessment): PrioritySum {
  const { priorities, priorityCap: cap } = market.policy;
  const record = market.seekerRecords[market.seekerIndex(seeker)]!;
  const groups = priorities
    .filter(({ group }) => record.groups?.includes(group))
    .map(({ group, bonus }) => ({ group, bonus }));
  const sum = total(groups.map(({ bonus }) => bonus));
  return { groups, sum, cap, value: priority };
}

/** The lines of a value's sum, from the criteria to the value. */
export function sumReasons(sum: ValueSum): Reason[] {
  const { score, priority, value, fitPoints, appealPoints } = sum;
  return [
    ...sideReasons(sum.fit, "score.fit"),
    ...sideReasons(sum.appeal, "score.appeal"),
    reason("sum.score", {
      score: points(score),
      fit: points(fitPoints),
      appeal: points(appealPoints),
    }),
    ...priority.groups.map(({ group, bonus }) =>
      reason("sum.group", { group: { kind: "group", id: group }, bonus: points(bonus) }),
    ),
    ...(priority.sum > priority.cap
      ? [reason("sum.cap", { sum: points(priority.sum), cap: points(priority.cap) })]
      : []),
    reason("sum.value", {
      value: points(value),
      score: points(score),
      priority: points(priority.value),
    }),
  ];
}

function sideReasons(side: SideSum, name: "score.fit" | "score.appeal"): Reason[] {
  const total =
    side.weight === 0
      ? reason("sum.unweighed", { side: text(name), value: points(side.value) })
      : reason("sum.side", {
          side: text(name),
          sum: count(side.sum),
          weight: count(side.weight),
          value: points(side.value),
        });
  const addends = side.addends.map((addend) =>
    reason(addend.unknown ? "addend.unknown" : "addend.stated", {
      criterion: criterionFact(addend.criterion, addend.name),
      value: points(addend.value),
      weight: count(addend.weight),
      points: points(addend.points),
    }),
  );
  return [...addends, total];
}
