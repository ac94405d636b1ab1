import { hashDataset } from "../dataset/hash";
import type { Plan } from "../document/plan";
import { hashPolicy } from "../policy/hash-policy";
import type { Facts } from "./facts";
import type { Report } from "./finding";

/**
 * Checks what the plan says it was made from: schema, policy, dataset, hashes and counts. How many
 * records were rejected cannot be seen in an accepted dataset and is taken as it stands.
 */
export function checkHeader({ dataset, policy }: Facts, plan: Plan, report: Report): void {
  report.equal("schema", ["schema"], "taavon.plan/1", plan.schema);
  report.equal("policy-id", ["policy", "id"], policy.id, plan.policy.id);
  if (policy.version !== plan.policy.version) {
    report.add("policy-version", ["policy", "version"], policy.version, plan.policy.version);
  }
  report.equal("policy-hash", ["policy", "hash"], hashPolicy(policy), plan.policy.hash);
  report.equal("dataset-hash", ["dataset", "hash"], hashDataset(dataset), plan.dataset.hash);
  for (const list of ["seekers", "opportunities"] as const) {
    report.equal("dataset-counts", ["dataset", list], dataset[list].length, plan.dataset[list]);
  }
}
