import type { Dataset } from "../../dataset/dataset";
import type { Policy } from "../../policy/policy";

/** A dataset and a policy that speak of the same world. */
export interface DrawnMarket {
  readonly dataset: Dataset;
  readonly policy: Policy;
}
