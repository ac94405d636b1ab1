import type { Dataset, Names, Policy } from "taavon";
import type { ChangedClause } from "taavon/review";
import type { PolicyReview } from "taavon/testing";

/** What the report is written from. */
export interface ReportInput {
  readonly review: PolicyReview;
  readonly policy: Policy;
  /** The policy in force. */
  readonly current: Policy;
  /** The data at hand, where there are any. */
  readonly dataset: Dataset | undefined;
}

/** The same with the names of the data at hand and what the policies differ in. */
export interface Report extends ReportInput {
  readonly names: Names;
  readonly clauses: readonly ChangedClause[];
}
