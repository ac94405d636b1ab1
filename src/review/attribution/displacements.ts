// problem: who moved only because somebody else did, and through whom.
// method: breadth-first search from everybody who was changed directly. Whoever comes to a place pushes
//   those who left it; whoever leaves a place draws those who came to it; a unit that closes or opens moves
//   its members together. A job's place passes the cause on only where it was full, or nobody would have
//   had to make way. Of several accounts the shortest is given, of equally short ones that of the smallest id.
// complexity: linear in the moves: each place is gone through once in each direction.
// invariants: every chain ends with somebody who was changed directly, and names nobody twice.

import type { Move, Place } from "../compare/moves";
import type { ChainLink, LinkKind } from "./attribution";

/** What the search knows of the plans besides the moves. */
export interface Seating {
  /** Whether a job's places are all taken, in the current or in the proposed plan. */
  readonly isFull: (plan: "current" | "proposed", place: Place) => boolean;
  /** Proposed cooperatives that only one of the plans has. */
  readonly vanished: ReadonlySet<string>;
  readonly appeared: ReadonlySet<string>;
}

/** The way from each displaced seeker to somebody of `direct`; `moves` by seeker id. */
export function displacements(
  moves: readonly Move[],
  direct: ReadonlySet<string>,
  seating: Seating,
): ReadonlyMap<string, readonly ChainLink[]> {
  const groups = groupMoves(moves);
  const chains = new Map<string, readonly ChainLink[]>();
  const reached = new Set(direct);
  const waiting = moves.filter(({ seeker }) => direct.has(seeker));
  for (const move of waiting) {
    const own = chains.get(move.seeker) ?? [];
    for (const { link, place, key } of effectsOf(move, seating)) {
      const moved = groups.get(key) ?? [];
      groups.delete(key);
      for (const other of moved) {
        if (reached.has(other.seeker)) continue;
        reached.add(other.seeker);
        const { opportunity, role } = place;
        chains.set(other.seeker, [{ link, seeker: move.seeker, opportunity, role }, ...own]);
        waiting.push(other);
      }
    }
  }
  return chains;
}

type Side = "came" | "left";

const roleKey = (side: Side, { opportunity, role }: Place): string =>
  JSON.stringify([side, opportunity, role]);
const unitKey = (side: Side, { opportunity }: Place): string => JSON.stringify([side, opportunity]);

/** The moves that left or came to each role, and to or from each unit. */
function groupMoves(moves: readonly Move[]): Map<string, Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    for (const key of keysOf(move)) {
      const own = groups.get(key);
      if (own === undefined) groups.set(key, [move]);
      else own.push(move);
    }
  }
  return groups;
}

function keysOf({ kind, from, to }: Move): string[] {
  const isWithin = kind === "other-role";
  const keys = (side: Side, place: Place | null): string[] => {
    if (place === null) return [];
    const byRole = roleKey(side, place);
    return place.kind === "investment" && !isWithin ? [byRole, unitKey(side, place)] : [byRole];
  };
  return [...keys("left", from), ...keys("came", to)];
}

interface Effect {
  readonly link: LinkKind;
  readonly place: Place;
  readonly key: string;
}

/** Whom a move pushes and draws: first in the very role, then in the unit. */
function effectsOf({ from, to }: Move, { isFull, vanished, appeared }: Seating): Effect[] {
  const effects: (Effect | false)[] = [];
  if (to !== null) {
    const isContested = to.kind === "investment" || isFull("proposed", to);
    effects.push(isContested && { link: "took-seat", place: to, key: roleKey("left", to) });
  }
  if (from !== null) {
    const isContested = from.kind === "investment" || isFull("current", from);
    effects.push(isContested && { link: "left-seat", place: from, key: roleKey("came", from) });
  }
  if (to?.kind === "investment") {
    effects.push({ link: "took-seat", place: to, key: unitKey("left", to) });
    const opens = appeared.has(to.opportunity);
    effects.push(opens && { link: "unit-opened", place: to, key: unitKey("came", to) });
  }
  if (from?.kind === "investment") {
    effects.push({ link: "left-seat", place: from, key: unitKey("came", from) });
    const closes = vanished.has(from.opportunity);
    effects.push(closes && { link: "unit-closed", place: from, key: unitKey("left", from) });
  }
  return effects.filter((effect) => effect !== false);
}
