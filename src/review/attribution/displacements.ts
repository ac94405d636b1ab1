// problem: who moved only because somebody else did, and through whom.
// method: breadth-first search from everybody who was changed directly. Whoever comes to a place pushes
//   those who left it; whoever leaves a place draws those who came to it; a unit that closes or opens moves
//   its members together. A job's place passes the cause on only where it was full, or nobody would have
//   had to make way. Of several accounts the shortest is given, of equally short ones one of the same role, then that of the smallest id.
// complexity: linear in the moves: each place is gone through once in each direction.
// invariants: every chain ends with somebody who was changed directly, and names nobody twice.

import { byCodeUnit } from "../../dataset/code-unit-order";
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
  let level = moves.filter(({ seeker }) => direct.has(seeker));
  while (level.length > 0) {
    const next: Move[] = [];
    // why: whose seat it was is a better account than whose unit
    for (const scope of ["role", "unit"] as const) {
      for (const move of level) {
        for (const { link, place, key } of effectsOf(move, scope, seating)) {
          for (const other of groups.get(key) ?? []) {
            if (reached.has(other.seeker)) continue;
            reached.add(other.seeker);
            const { opportunity, role } = place;
            const own = chains.get(move.seeker) ?? [];
            chains.set(other.seeker, [{ link, seeker: move.seeker, opportunity, role }, ...own]);
            next.push(other);
          }
          // everybody there has been reached
          groups.delete(key);
        }
      }
    }
    level = next.sort((a, b) => byCodeUnit(a.seeker, b.seeker));
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

/** Whom a move pushes and draws: in the very role, or all over the unit. */
function effectsOf(
  { from, to }: Move,
  scope: "role" | "unit",
  { isFull, vanished, appeared }: Seating,
): Effect[] {
  const effects: (Effect | false)[] = [];
  const [comes, leaves] = [to?.kind === "investment", from?.kind === "investment"];
  if (scope === "role") {
    const pushes = to !== null && (comes || isFull("proposed", to));
    const draws = from !== null && (leaves || isFull("current", from));
    effects.push(pushes && { link: "took-seat", place: to, key: roleKey("left", to) });
    effects.push(draws && { link: "left-seat", place: from, key: roleKey("came", from) });
  } else {
    const opens = to !== null && appeared.has(to.opportunity);
    const closes = from !== null && vanished.has(from.opportunity);
    effects.push(comes && { link: "took-seat", place: to!, key: unitKey("left", to!) });
    effects.push(opens && { link: "unit-opened", place: to, key: unitKey("came", to) });
    effects.push(leaves && { link: "left-seat", place: from!, key: unitKey("came", from!) });
    effects.push(closes && { link: "unit-closed", place: from, key: unitKey("left", from) });
  }
  return effects.filter((effect) => effect !== false);
}
