// problem: what a proposed policy would change on the data at hand, for whom, and by which of its clauses.
// method: both policies are planned with the same effort; the plans are compared seat by seat, and every
//   move is attributed (see `attributeMoves`).
// complexity: two plans and two sets of shortlists; for the attribution, a market of those who moved for each
//   set of clauses tried; everything else is linear.
// invariants: everybody is a move, stayed placed or stayed unplaced; a policy compared with itself changes
//   nobody.

import type { Dataset } from "../../dataset/dataset";
import { TaavonError } from "../../dataset/taavon-error";
import type { Plan } from "../../document/plan";
import { indexPlan } from "../../explain/plan-index";
import { createMarket as compileMarket } from "../../market/create-market";
import type { Market } from "../../market/market";
import { type PlanOptions, proposePlan } from "../../plan/propose-plan";
import type { Policy } from "../../policy/policy";
import { attributeMoves } from "../attribution/attribute-moves";
import type { Attribution } from "../attribution/attribution";
import { type ChangedClause, changedClauses } from "../attribution/changed-clauses";
import type { Seating } from "../attribution/displacements";
import {
  type AttributionSummary,
  summariseAttributions,
} from "../attribution/summarise-attributions";
import { type Loss, largestLosses } from "./largest-losses";
import { type Moves, movesBetween, type Place } from "./moves";
import { type OutcomeRow, outcomesOf } from "./outcomes";
import { type ShortlistChange, shortlistChanges } from "./shortlist-changes";
import { type UnitChanges, unitChanges } from "./unit-changes";

/** How to compare. */
export interface ComparisonOptions extends Pick<PlanOptions, "effort" | "rejected" | "signal"> {
  /** How many of the largest losses are told with reasons; 20 where not stated. */
  readonly losses?: number;
  /** How long the shortlists are that are compared; 10 where not stated. */
  readonly listed?: number;
  /** Plans that were made before, so that they are not made again. */
  readonly plans?: { readonly current?: Plan; readonly proposed?: Plan };
  /** Compiles a market where a policy needs more than the dataset; `createMarket` where not stated. */
  readonly createMarket?: (dataset: Dataset, policy: Policy) => Market;
}

/** What a proposed policy changes against the current one. It names people: for the office. */
export interface PolicyComparison extends Moves {
  readonly seekers: number;
  /** Both plans with their certificates, for `verifyPlan`. */
  readonly plans: { readonly current: Plan; readonly proposed: Plan };
  readonly clauses: readonly ChangedClause[];
  readonly outcomes: readonly OutcomeRow[];
  readonly units: UnitChanges;
  readonly shortlists: readonly ShortlistChange[];
  /** The largest first. */
  readonly losses: readonly Loss[];
  /** Everybody who moved, by seeker id. */
  readonly attributions: readonly Attribution[];
  readonly summary: AttributionSummary;
}

const LOSSES = 20;
const LISTED = 10;

/**
 * Compares a proposed policy with the current one on a dataset: who moves, who loses most and why, how groups,
 * counties and kinds fare, which units and shortlists change, and to which clause each move goes back. The
 * same input gives the same comparison. Costs two plans; see the head of the file.
 *
 * @throws TaavonError `invalid_option`, or `aborted` once the signal says so.
 */
export function comparePolicies(
  dataset: Dataset,
  current: Policy,
  proposed: Policy,
  options: ComparisonOptions = {},
): PolicyComparison {
  const { losses = LOSSES, listed = LISTED, createMarket = compileMarket } = options;
  assertCount("losses", losses);
  assertCount("listed", listed);
  const markets = {
    current: createMarket(dataset, current),
    proposed: createMarket(dataset, proposed),
  };
  const plans = {
    current: options.plans?.current ?? proposePlan(markets.current, planOptions(options)),
    proposed: options.plans?.proposed ?? proposePlan(markets.proposed, planOptions(options)),
  };
  const moved = movesBetween(dataset, plans.current, plans.proposed);
  const { moves } = moved;
  const clauses = changedClauses(current, proposed);
  const units = unitChanges(plans.current, plans.proposed);
  const attributions = attributeMoves({
    dataset,
    change: { current, proposed },
    clauses,
    moves,
    plans,
    seating: seatingOf(markets.current, plans, units),
    createMarket,
  });
  const index = indexPlan(markets.proposed, plans.proposed);
  return {
    seekers: dataset.seekers.length,
    plans,
    clauses,
    ...moved,
    outcomes: outcomesOf(dataset, [plans.current, plans.proposed]),
    units,
    shortlists: shortlistChanges(markets, listed),
    losses: largestLosses(moves, markets, { index, most: losses }),
    attributions,
    summary: summariseAttributions(attributions),
  };
}

function planOptions({ effort, rejected, signal }: ComparisonOptions): PlanOptions {
  return {
    ...(effort === undefined ? {} : { effort }),
    ...(rejected === undefined ? {} : { rejected }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function assertCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new TaavonError("invalid_option", `\`${name}\` should be a whole number from 0 on`);
}

/** Which places are taken, and which units only one plan has. */
function seatingOf(
  { dataset }: Market,
  plans: PolicyComparison["plans"],
  { appeared, vanished }: UnitChanges,
): Seating {
  const places = new Map(
    dataset.opportunities.flatMap((one) =>
      one.kind === "employment" ? [[one.id, one.role.places.max] as const] : [],
    ),
  );
  const filled = (plan: Plan): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { opportunity } of plan.placements) {
      counts.set(opportunity, (counts.get(opportunity) ?? 0) + 1);
    }
    return counts;
  };
  const taken = { current: filled(plans.current), proposed: filled(plans.proposed) };
  return {
    isFull: (plan, { opportunity }: Place) =>
      (taken[plan].get(opportunity) ?? 0) >= (places.get(opportunity) ?? 0),
    appeared: new Set(appeared.map(({ opportunity }) => opportunity)),
    vanished: new Set(vanished.map(({ opportunity }) => opportunity)),
  };
}
