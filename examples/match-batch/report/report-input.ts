import type { Dataset, Plan, Policy } from "taavon";
import type { RejectedRecord } from "../read-input";
import type { Facts } from "./facts";

/** What the report is written from. */
export interface ReportInput {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly plan: Plan;
  readonly rejected: readonly RejectedRecord[];
}

/** The input with the names by id and everything that was counted from it. */
export interface Report extends ReportInput {
  readonly facts: Facts;
  readonly regionNames: ReadonlyMap<string, Dataset["regions"][number]["name"]>;
  readonly skillNames: ReadonlyMap<string, Dataset["regions"][number]["name"]>;
  /** Where each seeker of a unit lives. */
  readonly homes: ReadonlyMap<string, string>;
}
