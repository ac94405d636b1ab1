import type { Investment } from "../../../src/dataset/opportunity";
import type { CreditProduct, CreditTerms } from "../../../src/document/credit-terms";
import type { ProposedUnit } from "../../../src/document/proposed-unit";
import { type Facts, ventureOf } from "../../support/small-market";

/** A monthly loan at 24 % simple profit over a year, up to 1 000 000 rial, nothing asked as security. */
export function productOf(facts: Partial<CreditProduct> = {}): CreditProduct {
  return {
    id: "loan",
    name: "Loan",
    contract: "interest-free-loan",
    formula: "simple",
    rateBp: 2_400,
    termMonths: 12,
    graceMonths: 0,
    graceProfit: "waived",
    instalmentMonths: 1,
    feeBp: 0,
    principal: { min: 0, max: 1_000_000, perMember: null },
    collateral: { freeUpTo: 0, neededBp: 0, accepts: [] },
    ...facts,
  };
}

/** Terms with one product and ceilings that bind nobody. */
export function termsOf(facts: Partial<CreditTerms> = {}): CreditTerms {
  return {
    schema: "taavon.credit-terms/1",
    id: "terms",
    version: 1,
    asOf: "2026-03-21",
    prefer: "cover",
    products: [productOf()],
    ceilings: { perUnit: 1_000_000_000, perMember: null },
    repayment: { maxServiceBp: 4_000, minCoverMonths: 6 },
    ...facts,
  };
}

/** A unit of `members` that needs a facility, on the paper of a venture. */
export function unitOf(facility: number, members: readonly string[] = ["a", "b"]): ProposedUnit {
  return {
    opportunity: "venture",
    members,
    offices: { board: [], alternates: [], inspectors: [], inspectorAlternates: [], manager: null },
    reserves: [],
    capital: { required: 100_000, equity: 51_000, contributions: [], facility },
    checks: [],
    gaps: [],
  };
}

/** The venture that `unitOf` is a unit of. */
export function opportunityOf(facts: Facts<Investment> = {}): Investment {
  return ventureOf({ monthlyIncome: 5_000, ...facts });
}
