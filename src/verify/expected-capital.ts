import { ceilMulDiv, floorMulDiv, WHOLE } from "./exact";
import type { Facts } from "./facts";
import type { SeekerFacts } from "./seeker-facts";
import { capOf, type UnitTerms } from "./unit-terms";

/** A unit's money as SPEC §6 divides it, in rial. */
export interface ExpectedCapital {
  readonly equity: bigint;
  /** By member, in the order given. */
  readonly amounts: readonly bigint[];
  readonly facility: bigint;
}

/**
 * Divides the equity among members in id order: the least share each, above it as equal as their caps
 * allow. Sums of many large shares pass 2^53, so they are BigInt. Linear in the members, times 53.
 */
export function expectedCapital(
  { policy }: Facts,
  terms: UnitTerms,
  members: readonly SeekerFacts[],
): ExpectedCapital {
  const { required, memberShare, publicShare = 0 } = terms.record.capital;
  const least = BigInt(memberShare.min);
  const caps = members.map(({ capital }) => BigInt(capOf(terms, capital)));
  const equity = larger(
    BigInt(ceilMulDiv(policy.capital.memberCapitalShare, required, WHOLE)),
    least * BigInt(members.length),
  );
  const amountsAt = (level: bigint): bigint[] =>
    caps.map((cap) => larger(least, cap < level ? cap : level));
  const level = highestLevel(amountsAt, equity, caps.reduce(larger, 0n));
  const amounts = amountsAt(level);
  let rest = equity - total(amounts);
  caps.forEach((cap, at) => {
    if (rest <= 0n || cap <= level) return;
    amounts[at]! += 1n;
    rest -= 1n;
  });
  const publicPart = BigInt(floorMulDiv(publicShare, required, WHOLE));
  return { equity, amounts, facility: larger(0n, BigInt(required) - equity - publicPart) };
}

// by bisection: the sum grows with the level, and above the largest cap nothing changes
function highestLevel(
  amountsAt: (level: bigint) => readonly bigint[],
  equity: bigint,
  most: bigint,
): bigint {
  let [low, high] = [0n, most];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (total(amountsAt(middle)) <= equity) low = middle;
    else high = middle - 1n;
  }
  return low;
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
