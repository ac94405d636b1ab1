import type { Investment } from "../../dataset/opportunity";
import { TaavonError } from "../../dataset/taavon-error";
import type { CreditTerms } from "../../document/credit-terms";
import type { ProposedUnit } from "../../document/proposed-unit";
import { instalments } from "./instalments";
import { offerProduct, type ProductOption } from "./product-option";
import type { RepaymentSchedule } from "./repayment-schedule";

/** Why this product, or none. */
export type FacilityReason =
  | "nothing-needed"
  | "no-product"
  | "only-product"
  | "covers-most"
  | "costs-least"
  | "first-by-id";

/** The facility that a unit applies for; money in rial. */
export interface Facility {
  readonly opportunity: string;
  /** what members and public share leave of the capital required (SPEC §6) */
  readonly needed: number;
  /** what is applied for; needed = principal + uncovered */
  readonly principal: number;
  readonly uncovered: number;
  /** the product applied for, one of `options`; null where there is nothing to apply for */
  readonly chosen: ProductOption | null;
  readonly reason: FacilityReason;
  /** what every product would give, by product id; empty when nothing is needed */
  readonly options: readonly ProductOption[];
  readonly schedule: RepaymentSchedule | null;
}

/**
 * The facility that a unit applies for under credit terms: its need within the ceilings, by the
 * product that the terms prefer, with its instalments. With `from`, the ISO date of the payout, the
 * instalments have dates. What the ceilings leave uncovered is said, never dropped.
 *
 * Throws a `TaavonError` (`invalid_option`) when the unit is not that of the opportunity. Linear in
 * products and instalments.
 */
export function facilityFor(
  unit: ProposedUnit,
  opportunity: Investment,
  terms: CreditTerms,
  from: string | null = null,
): Facility {
  if (unit.opportunity !== opportunity.id) {
    throw new TaavonError(
      "invalid_option",
      `expected the unit of opportunity \`${opportunity.id}\`, got that of \`${unit.opportunity}\``,
    );
  }
  const needed = unit.capital.facility;
  const need = { opportunity, members: unit.members.length, needed };
  const products = new Map(terms.products.map((product) => [product.id, product]));
  const ids = needed === 0 ? [] : [...products.keys()].sort();
  const options = ids.map((id) => offerProduct(need, products.get(id)!, terms));
  const [best, next] = options
    .filter(({ excludedBy, principal }) => excludedBy === null && principal > 0)
    .sort((a, b) => comparePreferred(a, b, terms.prefer));
  const chosen = best ?? null;
  const principal = chosen?.principal ?? 0;
  return {
    opportunity: opportunity.id,
    needed,
    principal,
    uncovered: needed - principal,
    chosen,
    reason: needed === 0 ? "nothing-needed" : reasonFor(best, next, terms.prefer),
    options,
    schedule: chosen && instalments(principal, products.get(chosen.product)!, from),
  };
}

function comparePreferred(
  a: ProductOption,
  b: ProductOption,
  prefer: CreditTerms["prefer"],
): number {
  const cover = b.principal - a.principal;
  const cost = compareCost(a, b);
  // why: options come by id and the sort is stable, so equal ones stay by id
  return prefer === "cover" ? cover || cost : cost || cover;
}

/** By cost for each rial of principal, exact. */
function compareCost(a: ProductOption, b: ProductOption): number {
  const one = BigInt(a.cost) * BigInt(b.principal);
  const other = BigInt(b.cost) * BigInt(a.principal);
  return one < other ? -1 : one > other ? 1 : 0;
}

function reasonFor(
  best: ProductOption | undefined,
  next: ProductOption | undefined,
  prefer: CreditTerms["prefer"],
): FacilityReason {
  if (best === undefined) return "no-product";
  if (next === undefined) return "only-product";
  const covers = best.principal > next.principal;
  const costs = compareCost(best, next) < 0;
  if (prefer === "cover" && covers) return "covers-most";
  if (costs) return "costs-least";
  return covers ? "covers-most" : "first-by-id";
}
