import { byCodeUnit } from "../../dataset/code-unit-order";
import { obstaclesOf } from "../../explain/obstacles";
import type { PlanIndex } from "../../explain/plan-index";
import { prospectOf, seekingPair } from "../../explain/prospect";
import type { Reason } from "../../explain/reason";
import type { Move, Place } from "./moves";
import { assessIn, type Markets, type PairChange, pairChange } from "./pair-change";

/** Somebody who has less than before. */
export interface Loss {
  readonly seeker: string;
  /** Basis points: score of the old place less that of the new one, 0 for no place. */
  readonly loss: number;
  readonly from: Place;
  readonly to: Place | null;
  /** The old place and the new one under both policies. */
  readonly oldPlace: PairChange;
  readonly newPlace: PairChange | null;
  /** What stands between the seeker and the old place under the proposed policy and its plan. */
  readonly reasons: readonly Reason[];
}

/**
 * Those who lose most, first, and of equals by id. Both places are measured by the current policy, so that
 * one yardstick serves both plans; a place that takes no part under it, by the proposed policy. Costs an
 * assessment a move, and some more for each of the `most` that are named; `index` is of the proposed plan.
 */
export function largestLosses(
  moves: readonly Move[],
  markets: Markets,
  { index, most }: { readonly index: PlanIndex; readonly most: number },
): Loss[] {
  return moves
    .flatMap((move) => {
      const loss = lossOf(move, markets);
      return loss > 0 ? [{ move, loss }] : [];
    })
    .sort((a, b) => b.loss - a.loss || byCodeUnit(a.move.seeker, b.move.seeker))
    .slice(0, most)
    .map(({ move: { seeker, from, to }, loss }) => ({
      seeker,
      loss,
      from: from!,
      to,
      oldPlace: pairChange(markets, { seeker, ...from! }),
      newPlace: to && pairChange(markets, { seeker, ...to }),
      reasons: reasonsAgainst(index, seeker, from!),
    }));
}

function lossOf({ seeker, from, to }: Move, { current }: Markets): number {
  if (from === null) return 0;
  if (to === null) return from.score;
  return from.score - (assessIn(current, { seeker, ...to })?.score ?? to.score);
}

function reasonsAgainst(index: PlanIndex, seekerId: string, place: Place): readonly Reason[] {
  const { market } = index;
  const seeker = market.seekerIndex(seekerId);
  const opportunity = market.opportunities[market.opportunityIndex(place.opportunity)];
  if (opportunity === undefined) return [];
  let role = opportunity.firstRole;
  while (market.roles[role]!.role.id !== place.role) role += 1;
  const seeking = { market, seeker, role };
  const prospect = prospectOf(seeking, seekingPair(seeking));
  return obstaclesOf(index, seeker, { role, prospect }).reasons;
}
