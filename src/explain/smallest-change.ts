import { byCodeUnit } from "../dataset/code-unit-order";
import type { Change } from "./changes/change";
import { changeAmount, changeReason, changeSubject } from "./changes/change-reason";
import { rankedLevers } from "./changes/levers";
import { type FoundChange, findByLever } from "./find-change";
import { NONE, type PlanIndex, strengthOf } from "./plan-index";
import type { Prospect } from "./prospect";
import { points, type Reason, reason, roleFact, seekerFact } from "./reason";
import type { Seat } from "./seat";

// problem: the smallest changes of one datum that would place an unplaced seeker.
// method: by re-assessment. Kinds of change are tried in the order of their effort over all roles in
//   which at most one rule blocks the seeker (one datum mends one rule) and a seat is to be had; for
//   each the least amount is searched (all kinds but skills are monotone, and bisected). A change
//   counts if the changed record is a candidate that takes the seat.
// complexity: a few assessments for each such role and kind, until enough are found.
// what it does not do: it looks at one seat against the plan as it stands. Nothing is solved anew, so
//   a new plan may place the changed seeker elsewhere, or move whom they displace.

/** A change of one datum that would place a seeker, and what it would do to the plan as it stands. */
export interface Remedy {
  readonly change: Change;
  readonly opportunity: string;
  readonly role: string;
  /** The value of the placement, in basis points. */
  readonly value: number;
  readonly effect: Seat["effect"];
  /** Whose place is taken, with their value. */
  readonly displaces?: { readonly seeker: string; readonly value: number };
  /** The rank of the kind of change: the smaller, the easier. */
  readonly effort: number;
  /** The change, then the effect. */
  readonly reasons: readonly Reason[];
}

/** A role in which a seeker could be seated, and how they stand before it. */
export interface Opening {
  readonly role: number;
  readonly prospect: Prospect;
  readonly seat: Seat;
}

interface Found extends FoundChange {
  readonly opening: Opening;
}

const MOST = 3;

/** The smallest remedies, at most three, each about another subject; see the head of the file. */
export function smallestChanges(
  index: PlanIndex,
  seeker: number,
  openings: readonly Opening[],
): Remedy[] {
  const record = index.market.seekerRecords[seeker]!;
  const best = new Map<string, Found>();
  const ranked = (): Found[] => [...best.values()].sort(compare).slice(0, MOST);
  // those who serve a role well need the least: looked at first, they spare the others
  const hopeful = [...openings].sort((a, b) => b.prospect.value - a.prospect.value);
  for (const ranking of rankedLevers(record)) {
    let limit = Number.POSITIVE_INFINITY;
    for (const opening of hopeful) {
      const { role, prospect: now, seat } = opening;
      const seeking = { market: index.market, seeker, role };
      const suffices = (after: Prospect): boolean => takesSeat(index, seeker, after, seat);
      const change = findByLever({ seeking, now, suffices }, ranking, limit);
      if (change === undefined) continue;
      const found = { ...change, opening };
      const subject = changeSubject(found.change);
      const before = best.get(subject);
      if (before !== undefined && compare(found, before) >= 0) continue;
      best.set(subject, found);
      const last = ranked()[MOST - 1];
      if (last?.effort === ranking.effort) limit = changeAmount(last.change);
    }
    if (best.size >= MOST) break;
  }
  return ranked().map((found) => remedyOf(index, found));
}

/** Whether a prospect is a candidate strong enough for a seat. */
export function takesSeat(
  { market }: PlanIndex,
  seeker: number,
  { isCandidate, fit, value }: Prospect,
  { above }: Seat,
): boolean {
  const priority = market.seekers.priority[seeker]!;
  return isCandidate && strengthOf(market, { fit, priority, value }) > above;
}

const EFFECT_ORDER = { "free-place": 0, "joins-unit": 1, displaces: 2 } as const;

/** Effort, then amount, then whether anybody is displaced, then value; roles in market order. */
function compare(a: Found, b: Found): number {
  return (
    a.effort - b.effort ||
    changeAmount(a.change) - changeAmount(b.change) ||
    EFFECT_ORDER[a.opening.seat.effect] - EFFECT_ORDER[b.opening.seat.effect] ||
    b.prospect.value - a.prospect.value ||
    a.opening.role - b.opening.role ||
    byCodeUnit(changeSubject(a.change), changeSubject(b.change))
  );
}

function remedyOf(index: PlanIndex, { change, opening, prospect, effort }: Found): Remedy {
  const { market, placements } = index;
  const { opportunity, role } = market.roles[opening.role]!;
  const { record } = market.opportunities[opportunity]!;
  const { effect, displaced } = opening.seat;
  const { value } = prospect;
  const holder = displaced === NONE ? undefined : placements.get(displaced)!;
  const displaces = holder && { seeker: holder.seeker, value: holder.value };
  const facts = {
    opportunity: { kind: "opportunity", id: record.id },
    role: roleFact(record.id, role.id),
    value: points(value),
    ...(displaces && { seeker: seekerFact(displaces.seeker), displaced: points(displaces.value) }),
  } as const;
  return {
    change,
    opportunity: record.id,
    role: role.id,
    value,
    effect,
    ...(displaces && { displaces }),
    effort,
    reasons: [changeReason(change), reason(`effect.${effect}`, facts)],
  };
}
