// problem: split a total into integer shares between a floor and each one's cap, as equal as can be.
// method: water filling over ascending caps (max–min fairness; Bertsekas and Gallager 1992, "Data
//   Networks", 6.5.2): whoever's cap is below the level of the rest gives all of it.
// complexity: O(n log n).
// invariants: the highest level L with Σ max(floor, min(cap, L)) ≤ total, and what is left one unit
//   each to the first with cap > L; sums are only ever subtracted from the total, so nothing passes
//   2^53 and everything is exact.

export interface SharesProblem {
  /** the least share */
  readonly floor: number;
  /** the greatest share of each */
  readonly caps: readonly number[] | Float64Array;
  readonly total: number;
}

export type SharesSolution =
  | {
      readonly status: "shared";
      /** L; the greatest cap when everyone gives all */
      readonly level: number;
      /** in the order of the caps, sums to the total */
      readonly shares: Float64Array;
    }
  | {
      readonly status: "infeasible";
      /** why: n · floor > total, Σ caps < total, or a cap below the floor */
      readonly reason: "floors" | "caps" | "cap-below-floor";
    };

/**
 * Splits a total as equally as floor and caps allow.
 *
 * Throws a RangeError unless all numbers are safe integers from 0 on.
 *
 * @example
 * shareEqually({ floor: 1, caps: [2, 9, 9], total: 9 }) // shares 2, 4, 3 at level 3
 */
export function shareEqually({ floor, caps, total }: SharesProblem): SharesSolution {
  checkAmount("floor", floor);
  checkAmount("total", total);
  const count = caps.length;
  const ascending = Float64Array.from(caps).sort();
  let missing = total;
  for (let at = 0; at < count; at++) {
    checkAmount(`caps[${at}]`, caps[at]!);
    missing = Math.max(0, missing - caps[at]!);
  }
  if (count > 0 && ascending[0]! < floor) {
    return { status: "infeasible", reason: "cap-below-floor" };
  }
  if (missing > 0) return { status: "infeasible", reason: "caps" };
  if (count > 0 && floor > divide(total, count)) return { status: "infeasible", reason: "floors" };

  let rest = total;
  let filled = 0;
  while (filled < count && ascending[filled]! <= divide(rest, count - filled)) {
    rest -= ascending[filled]!;
    filled += 1;
  }
  const open = count - filled;
  const level = open > 0 ? divide(rest, open) : count > 0 ? ascending[count - 1]! : 0;
  let extra = open > 0 ? rest % open : 0;
  const shares = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const cap = caps[at]!;
    shares[at] = Math.min(cap, level);
    if (cap > level && extra > 0) {
      shares[at]! += 1;
      extra -= 1;
    }
  }
  return { status: "shared", level, shares };
}

/** Floor division; below 2^53 no quotient is so near the next integer that it rounds up to it. */
function divide(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

function checkAmount(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${name}: expected a safe integer from 0 on, got ${amount}`);
  }
}
