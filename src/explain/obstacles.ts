import type { Pair } from "../assessment/pair";
import type { RuleId } from "../policy/rule-id";
import { failingReasons, unknownReason } from "./failing-reason";
import { type PlanIndex, strengthOf } from "./plan-index";
import { type Prospect, seekingPair } from "./prospect";
import { points, type Reason, reason } from "./reason";
import { type SeatOrReason, seatFor } from "./seat";

/** One role before an unplaced seeker: the numbers, and what stands in the way. */
export interface RoleObstacles {
  readonly opportunity: string;
  readonly role: string;
  readonly isCandidate: boolean;
  readonly fit: number;
  readonly appeal: number;
  readonly value: number;
  /** The rules that fail, or are open where the policy excludes what is unknown. */
  readonly blockers: readonly RuleId[];
  /** μ of the unit in the certificate: worth per 10¹⁰ rial; absent where it is 0. */
  readonly capitalPrice?: number;
  readonly reasons: readonly Reason[];
}

/** A role as it was looked at. */
export interface Sighting {
  readonly role: number;
  readonly prospect: Prospect;
}

/** Says what stands between a seeker and a role: rules first, then fit, then the plan. */
export function obstaclesOf(
  index: PlanIndex,
  seeker: number,
  { role: roleIndex, prospect }: Sighting,
): RoleObstacles {
  const { market, capitalPrices } = index;
  const { opportunity, role } = market.roles[roleIndex]!;
  const { id } = market.opportunities[opportunity]!.record;
  const { fit, appeal, value, blockers, isCandidate } = prospect;
  const pair = seekingPair({ market, seeker, role: roleIndex });
  const capitalPrice = capitalPrices.get(id);
  const seating = seatFor(index, seeker, roleIndex);
  const planned = isCandidate || seating.seat === undefined;
  return {
    opportunity: id,
    role: role.id,
    isCandidate,
    fit,
    appeal,
    value,
    blockers,
    ...(capitalPrice === undefined ? {} : { capitalPrice }),
    reasons: [
      ...pairObstacles(pair, prospect),
      ...(planned ? [planObstacle(index, seeker, { role: roleIndex, prospect }, seating)] : []),
    ],
  };
}

/** What stands in the way whatever the plan: failing rules, missing data, too little fit, a forbid. */
export function pairObstacles(pair: Pair, prospect: Prospect): Reason[] {
  const { thresholds } = pair.market.policy;
  const { rules, blockers, fit, hasEnoughFit, isForbidden } = prospect;
  const byRule = rules
    .filter(({ rule }) => blockers.includes(rule))
    .flatMap(({ rule, status }) =>
      status === "fail" ? failingReasons(rule, pair) : [unknownReason(rule, pair.market.policy)],
    );
  const short = { fit: points(fit), least: points(thresholds.minFit) };
  return [
    ...byRule,
    ...(hasEnoughFit ? [] : [reason("obstacle.fit", short)]),
    ...(isForbidden ? [reason("obstacle.forbidden")] : []),
  ];
}

function planObstacle(
  index: PlanIndex,
  seeker: number,
  { role, prospect }: Sighting,
  seating: SeatOrReason,
): Reason {
  if (seating.seat === undefined) return seating.reason;
  const { market, seats } = index;
  const { fit, value } = prospect;
  const { effect, above } = seating.seat;
  if (effect !== "displaces") return reason("obstacle.left-open");
  const lowest = seats[role]!.lowestValue!;
  const strength = strengthOf(market, {
    fit,
    value,
    priority: market.seekers.priority[seeker]!,
  });
  const facts = { value: points(value), lowest: points(lowest) };
  return strength < above && value < lowest
    ? reason("obstacle.outbid", { ...facts, short: points(lowest - value) })
    : reason("obstacle.contested", facts);
}
