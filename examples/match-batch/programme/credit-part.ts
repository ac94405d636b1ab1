import type { Dataset, Plan, Policy } from "taavon";
import {
  allocateCredit,
  type CreditCase,
  type CreditPortfolio,
  type CreditTerms,
  creditApplicants,
  creditCases,
} from "taavon/programme";
import { bundledCreditTerms } from "./bundled-terms";

/** What each unit applies for, and what a budget pays for; money in rial. */
export interface CreditPart {
  readonly terms: CreditTerms;
  readonly cases: readonly CreditCase[];
  /** The principals of all units together. */
  readonly asked: number;
  readonly budget: number;
  /** Whether the budget was stated by somebody, or is half of what is asked. */
  readonly isStated: boolean;
  readonly portfolio: CreditPortfolio;
}

/** Where the credit of a plan comes from. */
export interface CreditSource {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly plan: Plan;
  /** Half of the sum that the units ask where unstated. */
  readonly budget?: number | undefined;
}

/** Facilities by the bundled terms, paid out on the policy's date, and the portfolio of a budget. */
export function planCredit({ dataset, policy, plan, budget }: CreditSource): CreditPart {
  const terms = bundledCreditTerms();
  const applicants = creditApplicants({ dataset, policy, plan, terms, from: policy.asOf });
  const asked = applicants.reduce((sum, { facility }) => sum + facility.principal, 0);
  const spendable = budget ?? Math.floor(asked / 2);
  return {
    terms,
    cases: creditCases(applicants, terms),
    asked,
    budget: spendable,
    isStated: budget !== undefined,
    portfolio: allocateCredit(applicants, spendable),
  };
}
