import type { ClosedReason } from "../document/plan";
import { firstCandidates } from "./candidate-lookup";
import { type Lacks, lacksOf } from "./closed-lacks";
import { explainUnitIn, type UnitExplanation } from "./explain-unit";
import { type NearMiss, nearMisses } from "./near-misses";
import { known, NONE, type PlanIndex } from "./plan-index";
import { count, points, type Reason, reason, seekerFact } from "./reason";

/** Why an opportunity is as the plan leaves it. */
export type OpportunityExplanation = ClosedOpportunity | JobExplanation | UnitExplanation;

/** An investment that did not open: the reason with numbers, and who could make up for it. */
export interface ClosedOpportunity {
  readonly kind: "closed";
  readonly opportunity: string;
  readonly reason: ClosedReason;
  /** Persons, or rial for `capital`. */
  readonly shortBy?: number;
  readonly nearby: readonly NearMiss[];
  /** The reason, what is lacking, what would change it. */
  readonly reasons: readonly Reason[];
}

/** A job: its places, the cut-off, who is next, and who could fill what is vacant. */
export interface JobExplanation {
  readonly kind: "employment";
  readonly opportunity: string;
  readonly places: number;
  readonly filled: number;
  /** The lowest value placed; absent where nobody is. */
  readonly lowestValue?: number;
  /** The first unplaced candidates in SPEC §4's order. */
  readonly next: readonly { readonly seeker: string; readonly value: number }[];
  /** Empty where no place is vacant. */
  readonly nearby: readonly NearMiss[];
  readonly reasons: readonly Reason[];
}

const MOST_NEARBY = 5;
const MOST_NEXT = 3;

/** Explains an opportunity from an indexed plan; see `explainOpportunity`. */
export function explainOpportunityIn(index: PlanIndex, id: string): OpportunityExplanation {
  const { market } = index;
  const opportunity = known("opportunity", id, market.opportunityIndex(id));
  if (market.opportunities[opportunity]!.record.kind === "employment") {
    return explainJob(index, opportunity);
  }
  return index.closed.has(opportunity)
    ? explainClosed(index, opportunity)
    : explainUnitIn(index, id);
}

function explainClosed(index: PlanIndex, opportunity: number): ClosedOpportunity {
  const closed = index.closed.get(opportunity)!;
  const { reasons, roles, keeps }: Lacks = lacksOf(index, opportunity, closed);
  return {
    kind: "closed",
    opportunity: closed.opportunity,
    reason: closed.reason,
    ...(closed.shortBy === undefined ? {} : { shortBy: closed.shortBy }),
    nearby: nearMisses(index, { roles, keeps, most: MOST_NEARBY }),
    reasons: [
      reason(`closed.${closed.reason}`),
      ...reasons,
      reason(`closed-help.${closed.reason}`),
    ],
  };
}

function explainJob(index: PlanIndex, opportunity: number): JobExplanation {
  const { market, seats, roleOf } = index;
  const { record, firstRole: role } = market.opportunities[opportunity]!;
  const { placed, lowestValue } = seats[role]!;
  const places = market.roles[role]!.role.places.max;
  const isVacant = placed.length < places;
  const first = firstCandidates(market, index.candidatesOf(role), MOST_NEXT, (seeker) => {
    return roleOf[seeker] === NONE;
  });
  const next = first.map(({ seeker, value }) => ({ seeker: market.seekerIds[seeker]!, value }));
  return {
    kind: "employment",
    opportunity: record.id,
    places,
    filled: placed.length,
    ...(lowestValue === undefined ? {} : { lowestValue }),
    next,
    nearby: isVacant
      ? nearMisses(index, { roles: [role], keeps: () => true, most: MOST_NEARBY })
      : [],
    reasons: [
      reason("places.filled", { filled: count(placed.length), places: count(places) }),
      ...(lowestValue === undefined
        ? []
        : [reason("places.cut-off", { value: points(lowestValue) })]),
      ...next.map(({ seeker, value }) =>
        reason("places.next", { seeker: seekerFact(seeker), value: points(value) }),
      ),
    ],
  };
}
