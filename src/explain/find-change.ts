import type { Pair } from "../assessment/pair";
import type { Change } from "./changes/change";
import { type AnyLever, applyChange, type RankedLever } from "./changes/levers";
import {
  blockersOf,
  type Prospect,
  prospectOf,
  type Seeking,
  type Standing,
  seekingPair,
  servesRole,
} from "./prospect";

/** A change and what it makes of the seeker before the role. */
export interface FoundChange {
  readonly change: Change;
  readonly prospect: Prospect;
  /** The rank of the kind of change: the smaller, the easier. */
  readonly effort: number;
}

/** What is sought: for whom, where they stand now, and when it is enough. */
export interface ChangeQuery {
  readonly seeking: Seeking;
  readonly now: Standing;
  /** What a candidate must satisfy besides; where absent, to be one is enough. */
  readonly suffices?: (after: Prospect) => boolean;
}

/**
 * Whether one change of a kind may be enough: it mends the only blocking rule, or none blocks and it
 * raises what is too low.
 */
function canHelp({ mends, raises }: AnyLever, now: Standing): boolean {
  const { blockers, hasEnoughFit, isForbidden } = now;
  if (isForbidden || blockers.length > 1) return false;
  const raisesFit = raises === "fit" || raises === "both";
  if (blockers.length === 1) return blockers[0] === mends && (hasEnoughFit || raisesFit);
  return hasEnoughFit ? raises !== "nothing" : raisesFit;
}

/** The smallest change by one lever that suffices, by assessing the changed seeker anew. */
export function findByLever(
  { seeking, now, suffices }: ChangeQuery,
  { lever, effort }: RankedLever,
  limit: number,
): FoundChange | undefined {
  if (!canHelp(lever, now)) return undefined;
  const record = seeking.market.seekerRecords[seeking.seeker]!;
  const pairAfter = (change: Change): Pair => seekingPair(seeking, applyChange(record, change));
  // why: more of a stated datum blocks nothing, so where no rule did, only the fit is looked at; an
  // answer may be too little for a rule that not knowing left open
  // (a clause in code may be broken by more, and is always asked)
  const { clauses } = seeking.market.policy;
  const isFree = now.blockers.length === 0 && lever.isStated(record) && clauses === undefined;
  const isServed = (pair: Pair): boolean =>
    (isFree || blockersOf(pair).length === 0) && servesRole(pair);
  const change = lever.find(seekingPair(seeking), {
    serves: (tried) => clauses !== undefined || isServed(pairAfter(tried)),
    accepts: (tried) => {
      const pair = pairAfter(tried);
      return isServed(pair) && (suffices?.(prospectOf(seeking, pair)) ?? true);
    },
    limit,
  });
  if (change === undefined) return undefined;
  return { change, prospect: prospectOf(seeking, pairAfter(change)), effort };
}

/** The change of least effort that suffices, if any does; `levers` are the seeker's, ranked. */
export function findChange(
  query: ChangeQuery,
  levers: readonly RankedLever[],
): FoundChange | undefined {
  for (const ranked of levers) {
    const found = findByLever(query, ranked, Number.POSITIVE_INFINITY);
    if (found !== undefined) return found;
  }
  return undefined;
}
