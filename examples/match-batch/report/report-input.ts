import type { Dataset, Explainer, Names, Plan, Policy } from "taavon";
import type { Programme } from "../programme/programme";
import type { RejectedRecord } from "../read-input";
import type { Facts } from "./facts";
import type { Findings } from "./findings";

/** What the report is written from. */
export interface ReportInput {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly plan: Plan;
  /** Answers questions about the plan. */
  readonly explainer: Explainer;
  readonly rejected: readonly RejectedRecord[];
  /** What follows the plan, where it was worked out. */
  readonly programme?: Programme | undefined;
}

/** The input with the names by id, everything that was counted from it and what was asked about it. */
export interface Report extends Omit<ReportInput, "explainer"> {
  readonly facts: Facts;
  readonly findings: Findings;
  readonly names: Names;
  /** Where each seeker of a unit lives. */
  readonly homes: ReadonlyMap<string, string>;
}
