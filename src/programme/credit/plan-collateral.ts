import type { CollateralKind, CollateralRow, CreditTerms } from "../../document/credit-terms";
import type { ProposedUnit } from "../../document/proposed-unit";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import { shareEqually } from "../../solvers/max-min-shares";
import type { Facility } from "./facility-for";

/** What one member would answer for, in rial. */
export interface Guarantee {
  readonly seeker: string;
  readonly amount: number;
}

/** One security, with the terms behind it. */
export interface Security {
  readonly kind: CollateralKind;
  /** rial */
  readonly amount: number;
  /** who answers for it, by id; empty where no member does */
  readonly guarantors: readonly Guarantee[];
  readonly source?: string;
  readonly confidence?: string;
  readonly validFrom?: string;
}

/** What a facility must be secured by, and by what it can be; needed = Σ amounts + shortfall. */
export interface CollateralPlan {
  readonly opportunity: string;
  /** rial */
  readonly needed: number;
  readonly securities: readonly Security[];
  readonly shortfall: number;
}

/**
 * Fills the security that the product asks from the kinds it accepts, in the terms' order, until it
 * is reached. `willing` names who guarantees; all members where it is not given: each has still to be
 * asked. What a group guarantees is laid on its members as equally as can be.
 *
 * Linear in kinds, O(n log n) in members.
 */
export function planCollateral(
  facility: Facility,
  { unit, willing }: { readonly unit: ProposedUnit; readonly willing?: readonly string[] },
  terms: CreditTerms,
): CollateralPlan {
  const { opportunity, principal, chosen } = facility;
  const product = terms.products.find(({ id }) => id === chosen?.product);
  if (product === undefined) return { opportunity, needed: 0, securities: [], shortfall: 0 };
  const { freeUpTo, neededBp, accepts } = product.collateral;
  const needed = principal <= freeUpTo ? 0 : multiplyDivideUp(principal, neededBp, 10_000);
  const asked = willing && new Set(willing);
  const guarantors = unit.members.filter((member) => asked?.has(member) ?? true);
  const securities: Security[] = [];
  let shortfall = needed;
  for (const row of accepts) {
    const most = worthOf(row, { principal, required: unit.capital.required, guarantors });
    const amount = Math.min(shortfall, most);
    if (amount === 0) continue;
    securities.push(securityOf(row, amount, guarantors));
    shortfall -= amount;
  }
  return { opportunity, needed, securities, shortfall };
}

interface Means {
  readonly principal: number;
  /** the capital that the business takes */
  readonly required: number;
  readonly guarantors: readonly string[];
}

/** The most that a kind of security can stand for. */
function worthOf(row: CollateralRow, { principal, required, guarantors }: Means): number {
  const { upTo, maxShareBp, perMember, ofCapitalBp } = row;
  if (upTo !== null && principal > upTo) return 0;
  return Math.min(
    multiplyDivide(principal, maxShareBp, 10_000),
    perMember === null ? Infinity : multiplyDivide(perMember, guarantors.length, 1),
    ofCapitalBp === null ? Infinity : multiplyDivide(required, ofCapitalBp, 10_000),
  );
}

function securityOf(row: CollateralRow, amount: number, members: readonly string[]): Security {
  const { kind, perMember, source, confidence, validFrom } = row;
  return {
    kind,
    amount,
    guarantors: perMember === null ? [] : guaranteesOf(amount, perMember, members),
    ...(source === undefined ? {} : { source }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(validFrom === undefined ? {} : { validFrom }),
  };
}

function guaranteesOf(total: number, each: number, members: readonly string[]): Guarantee[] {
  const split = shareEqually({ floor: 0, caps: members.map(() => each), total });
  // why: no more was taken than the members can answer for together
  if (split.status !== "shared")
    throw new Error("invariant broken: guarantees exceed their givers");
  return members.flatMap((seeker, at) => {
    const amount = split.shares[at]!;
    return amount > 0 ? [{ seeker, amount }] : [];
  });
}
