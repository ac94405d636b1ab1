import type { Dataset } from "../../dataset/dataset";
import type { Opportunity, Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Policy } from "../../policy/policy";
import { product, total } from "./floor-div";
import { naiveCredit } from "./naive-codes";

/** One seeker before one role, with everything that judges them. */
export interface NaivePair {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly seeker: Seeker;
  readonly opportunity: Opportunity;
  readonly role: Role;
}

/** `Σ months·credit` of a seeker's jobs for an occupation; undefined where no list is given. */
export function creditedMonths(seeker: Seeker, occupation: string): bigint | undefined {
  if (seeker.experience === undefined) return undefined;
  return total(
    seeker.experience.map((job) => product([job.months, naiveCredit(occupation, job.occupation)])),
  );
}

/** An income that is stated; 0 counts as not stated (SPEC §1). */
export function statedIncome(income: number | undefined): number | undefined {
  return income === 0 ? undefined : income;
}
