import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, CooperativeType, Id, Isic, IsoDate, Text } from "../dataset/primitives";
import { provenance } from "../policy/section";

// why: with a rate of at most 100 % a year over at most 50 years and 10 of grace, principal, profit
// and fee of one facility together stay below 2^53
const MOST_RIALS = 100_000_000_000_000;

const Rials = z.int().min(0).max(MOST_RIALS);

/** How a facility is repaid: `simple` is the older Iranian formula, `annuity` the level instalment. */
export const RepaymentFormula = z.enum(["annuity", "simple"]);
export type RepaymentFormula = z.infer<typeof RepaymentFormula>;

/** The contracts under which banks and funds lend. */
export const CreditContract = z.enum([
  "interest-free-loan",
  "instalment-sale",
  "lease-purchase",
  "partnership",
]);
export type CreditContract = z.infer<typeof CreditContract>;

/** What can stand as security for a facility. */
export const CollateralKind = z.enum(["group-guarantee", "pledge", "fund-guarantee", "deposit"]);
export type CollateralKind = z.infer<typeof CollateralKind>;

/**
 * A security that a product accepts: at most `maxShareBp` of the principal; only for principals up
 * to `upTo`; `perMember` rial from each member who guarantees; `ofCapitalBp` of the capital required.
 */
export const CollateralRow = z.strictObject({
  ...provenance,
  kind: CollateralKind,
  maxShareBp: z.int().min(0).max(30_000),
  upTo: Rials.nullable(),
  perMember: Rials.nullable(),
  ofCapitalBp: BasisPoints.nullable(),
});
export type CollateralRow = Immutable<z.infer<typeof CollateralRow>>;

/** Rates in basis points a year, fees and collateral in basis points of the principal, money in rial. */
export const CreditProduct = z.strictObject({
  ...provenance,
  id: Id,
  name: Text,
  contract: CreditContract,
  formula: RepaymentFormula,
  rateBp: BasisPoints,
  /** months in which instalments fall due, after the grace; a multiple of `instalmentMonths` */
  termMonths: z.int().min(1).max(600),
  graceMonths: z.int().min(0).max(120),
  /** profit of the grace is paid with the instalments, or not asked */
  graceProfit: z.enum(["deferred", "waived"]),
  instalmentMonths: z.int().min(1).max(60),
  feeBp: BasisPoints,
  principal: z.strictObject({ min: Rials, max: Rials, perMember: Rials.nullable() }),
  /** whom the product is for, by the opportunity's own region; an unstated list lets all pass */
  only: z
    .strictObject({
      cooperatives: z.array(CooperativeType).optional(),
      sectors: z.array(Isic).optional(),
      regions: z.array(Id).optional(),
    })
    .optional(),
  collateral: z.strictObject({
    ...provenance,
    /** nothing is asked for principals up to here */
    freeUpTo: Rials,
    neededBp: z.int().min(0).max(30_000),
    accepts: z.array(CollateralRow),
  }),
});
export type CreditProduct = Immutable<z.infer<typeof CreditProduct>>;

/**
 * On what terms facilities are given: products, ceilings and what a repayment may weigh. Versioned
 * data; any object may carry `source`, `confidence` and `validFrom`, other unknown keys are refused.
 */
export const CreditTerms = z.strictObject({
  ...provenance,
  schema: z.literal("taavon.credit-terms/1"),
  id: Id,
  version: z.union([Id, z.int().min(0)]),
  asOf: IsoDate,
  /** which product is applied for: the one that covers most, or the one that costs least a rial */
  prefer: z.enum(["cover", "cost"]),
  products: z.array(CreditProduct).min(1),
  ceilings: z.strictObject({ ...provenance, perUnit: Rials, perMember: Rials.nullable() }),
  repayment: z.strictObject({
    ...provenance,
    /** the most that a month's instalments may take of the members' projected income */
    maxServiceBp: BasisPoints,
    /** for how many months of instalments the members' own capital should stand */
    minCoverMonths: z.int().min(0).max(1_200),
  }),
});
export type CreditTerms = Immutable<z.infer<typeof CreditTerms>>;

/** What a caller writes as credit terms. */
export type CreditTermsInput = z.input<typeof CreditTerms>;

/** JSON Schema (draft 2020-12) of credit terms, for services in other languages. */
export function creditTermsJsonSchema(): object {
  return z.toJSONSchema(CreditTerms, { io: "input" });
}
