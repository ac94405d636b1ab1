import type { Investment } from "../../dataset/opportunity";
import type { CreditProduct, CreditTerms } from "../../document/credit-terms";
import { multiplyDivide, multiplyDivideUp } from "../../market/exact-division";
import { sectorsMatch } from "../../market/sector-match";
import { instalments } from "./instalments";

/** Why a product cannot be applied for. */
export type ExclusionCode = "cooperative" | "sector" | "region" | "least-principal";

/** What keeps a facility from being larger. */
export type LimitCode = "need" | "per-unit" | "per-member" | "product" | "product-per-member";

/** What a product would give a unit; money in rial. */
export interface ProductOption {
  readonly product: string;
  /** why it cannot be applied for, or null; the amounts are then those it would have given */
  readonly excludedBy: ExclusionCode | null;
  readonly principal: number;
  readonly limitedBy: LimitCode;
  /** what the unit would still need */
  readonly uncovered: number;
  readonly profit: number;
  readonly fee: number;
  /** profit + fee */
  readonly cost: number;
}

/** What a unit asks for, and by whom. */
export interface CreditNeed {
  readonly opportunity: Investment;
  readonly members: number;
  /** rial */
  readonly needed: number;
}

/** What a product would give a unit under the terms' ceilings. Linear in its instalments. */
export function offerProduct(
  need: CreditNeed,
  product: CreditProduct,
  terms: CreditTerms,
): ProductOption {
  const { principal, limitedBy } = limit(need, product, terms);
  const { profit } = instalments(principal, product);
  const fee = multiplyDivideUp(principal, product.feeBp, 10_000);
  return {
    product: product.id,
    excludedBy: exclusion(need.opportunity, product, principal),
    principal,
    limitedBy,
    uncovered: need.needed - principal,
    profit,
    fee,
    cost: profit + fee,
  };
}

interface Limit {
  readonly principal: number;
  readonly limitedBy: LimitCode;
}

/** The least of the need and all ceilings; of equal ones the first. */
function limit({ needed, members }: CreditNeed, product: CreditProduct, terms: CreditTerms): Limit {
  const each = (amount: number | null): number =>
    amount === null ? Number.POSITIVE_INFINITY : multiplyDivide(amount, members, 1);
  const limits: readonly Limit[] = [
    { limitedBy: "need", principal: needed },
    { limitedBy: "per-unit", principal: terms.ceilings.perUnit },
    { limitedBy: "per-member", principal: each(terms.ceilings.perMember) },
    { limitedBy: "product", principal: product.principal.max },
    { limitedBy: "product-per-member", principal: each(product.principal.perMember) },
  ];
  return limits.reduce((least, one) => (one.principal < least.principal ? one : least));
}

function exclusion(
  { cooperative, sector, region }: Investment,
  { only = {}, principal }: CreditProduct,
  amount: number,
): ExclusionCode | null {
  const { cooperatives, sectors, regions } = only;
  if (cooperatives !== undefined && !cooperatives.includes(cooperative)) return "cooperative";
  if (sectors !== undefined && !sectors.some((one) => sectorsMatch(one, sector))) return "sector";
  if (regions !== undefined && !regions.includes(region)) return "region";
  return amount < principal.min ? "least-principal" : null;
}
