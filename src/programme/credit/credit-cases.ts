import type { CreditTerms } from "../../document/credit-terms";
import { checkRepayment, type RepaymentCheck } from "./check-repayment";
import type { CreditApplicant } from "./credit-applicants";
import type { Facility } from "./facility-for";
import { type CollateralPlan, planCollateral } from "./plan-collateral";

/** All that an application for credit shows of one unit. */
export interface CreditCase {
  readonly opportunity: string;
  readonly facility: Facility;
  readonly repayment: RepaymentCheck;
  readonly collateral: CollateralPlan;
}

/** Each applicant's facility with its repayment check and its security, in the applicants' order. */
export function creditCases(
  applicants: readonly CreditApplicant[],
  terms: CreditTerms,
): readonly CreditCase[] {
  return applicants.map((applicant) => ({
    opportunity: applicant.opportunity.id,
    facility: applicant.facility,
    repayment: checkRepayment(applicant.facility, applicant, terms),
    collateral: planCollateral(applicant.facility, applicant, terms),
  }));
}
