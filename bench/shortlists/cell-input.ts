import { parsePolicy, zanjanPolicy } from "taavon";
import type { Dataset } from "../../src/dataset/dataset";
import type { Policy } from "../../src/policy/policy";
import { collectDataset } from "../workload/collect-dataset";
import { createWorkload } from "../workload/create-workload";
import { SIZES, type Workload } from "../workload/workload";
import type { Cell } from "./cell";

/** What a cell is measured on. */
export interface CellInput {
  readonly workload: Workload;
  readonly dataset: Dataset;
  readonly policy: Policy;
}

/** The workload of a cell in memory, and the bundled policy: its numbers are the defaults. */
export function cellInput({ size, shape, seed }: Pick<Cell, "size" | "shape" | "seed">): CellInput {
  const policy = parsePolicy(zanjanPolicy);
  if (!policy.ok) throw new Error("the bundled policy should be valid");
  const workload = createWorkload({ shape, size: SIZES[size], seed });
  return { workload, dataset: collectDataset(workload), policy: policy.value };
}
