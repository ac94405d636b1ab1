import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { Plan } from "./plan";

/**
 * Reads a plan that another program wrote (SPEC §8): its shape only; whether it is true is what
 * `verifyPlan` finds out. Unknown keys are dropped. Never throws on plain data; linear.
 */
export function parsePlan(input: unknown): Result<Plan> {
  const read = Plan.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
