import { TaavonError } from "../dataset/taavon-error";
import type { ClosedReason, Unplaced } from "../document/plan";
import { type CountyCount, countCounties } from "./count-counties";
import { countLacks, type LackCount } from "./count-lacks";
import { countObstacles, type ObstacleCounts } from "./count-obstacles";
import { type Counted, countCodes } from "./counted";
import type { PlanIndex } from "./plan-index";

/** How much to look at. */
export interface SummaryOptions {
  /** How many pairs of seeker and role to judge at most; at least one seeker is looked at. */
  readonly pairs?: number;
}

/** Why people are unplaced and opportunities closed, in numbers. Every list has the most first. */
export interface UnplacedSummary extends ObstacleCounts {
  readonly unplaced: number;
  readonly reasons: readonly Counted<Unplaced["reason"]>[];
  /** By the region just under the top of the map, where people live. */
  readonly counties: readonly CountyCount[];
  readonly closed: readonly Counted<ClosedReason>[];
  /** What closed opportunities lack: people, capital, or certain skills and licences. */
  readonly lacks: readonly LackCount[];
}

const PAIRS = 400_000;

/** Summarises an indexed plan; see `summariseUnplaced`. */
export function summariseIn(
  index: PlanIndex,
  { pairs = PAIRS }: SummaryOptions = {},
): UnplacedSummary {
  if (!Number.isInteger(pairs) || pairs < 1) {
    throw new TaavonError("invalid_option", "`pairs` should be an integer from 1 on");
  }
  const { plan } = index;
  return {
    unplaced: plan.unplaced.length,
    reasons: countCodes(plan.unplaced.map(({ reason }) => reason)),
    counties: countCounties(index),
    ...countObstacles(index, pairs),
    closed: countCodes(plan.closed.map(({ reason }) => reason)),
    lacks: countLacks(index),
  };
}
