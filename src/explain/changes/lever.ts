import type { Pair } from "../../assessment/pair";
import type { Seeker } from "../../dataset/seeker";
import type { RuleId } from "../../policy/rule-id";
import type { Change, ChangeKind } from "./change";

/** The changes of one kind. */
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

/** What a change is sought for. */
export interface Search<Kind extends ChangeKind> {
  /** Whether a change is enough. */
  readonly accepts: (change: ChangeOf<Kind>) => boolean;
  /** Whether it makes the seeker a candidate, which it must to be enough. */
  readonly serves: (change: ChangeOf<Kind>) => boolean;
  /** Amounts above it need not be looked at. */
  readonly limit: number;
}

/** One kind of change: what it can mend, how the smallest is found, and what it does to a record. */
export interface Lever<Kind extends ChangeKind> {
  /** The rule that it mends, if any. */
  readonly mends?: RuleId;
  /** The side whose criteria it can raise. */
  readonly raises: "fit" | "appeal" | "both" | "nothing";
  /** Whether the seeker has stated the datum; a change of one that is not stated is an answer. */
  readonly isStated: (seeker: Seeker) => boolean;
  /** The smallest change that is accepted, of those towards what the role asks. */
  readonly find: (pair: Pair, search: Search<Kind>) => ChangeOf<Kind> | undefined;
  readonly apply: (seeker: Seeker, change: ChangeOf<Kind>) => Seeker;
}

// why: as many as there are hours in a week that a seeker can state
const FEW = 84;

/**
 * The smallest whole number from `low` to `high` that passes before a role. By the specification whatever
 * is larger than one that passes, passes too: logarithmic in the range. Criteria and rules in code need not
 * keep to that: with them each of a few is tried, and of many one that passes is found if the largest does,
 * though a smaller one may pass too.
 */
export function smallestPassing(
  { market: { policy } }: Pair,
  [low, high]: readonly [low: number, high: number],
  passes: (amount: number) => boolean,
): number | undefined {
  if (policy.clauses !== undefined && high - low < FEW) {
    for (let amount = low; amount <= high; amount++) if (passes(amount)) return amount;
    return undefined;
  }
  if (low > high || !passes(high)) return undefined;
  let least = low;
  let most = high;
  while (least < most) {
    const middle = least + Math.floor((most - least) / 2);
    if (passes(middle)) most = middle;
    else least = middle + 1;
  }
  return most;
}

/** A number's change: without `from` where the datum is not stated. */
export function numberChange<Kind extends ChangeKind>(
  kind: Kind,
  from: number | undefined,
  to: number,
): { readonly kind: Kind; readonly from?: number; readonly to: number } {
  return from === undefined ? { kind, to } : { kind, from, to };
}
