import type { Dataset } from "../../src/dataset/dataset";
import type { Plan } from "../../src/document/plan";
import type { PolicyInput } from "../../src/policy/policy";
import { verifyPlan } from "../../src/verify/verify-plan";
import { changed, type Draft, policyOf, workshop, workshopPlan } from "./workshop";

interface Setting {
  readonly dataset?: (draft: Draft<Dataset>) => void;
  readonly policy?: Partial<PolicyInput>;
}

/** Each finding in a line, code, path, what should stand there and what does, after a fault. */
export function said(
  plant: (plan: Draft<Plan>) => void,
  { dataset: alter, policy: input }: Setting = {},
): string[] {
  const dataset = changed(workshop, alter ?? (() => {}));
  const policy = policyOf(input);
  const plan = changed(workshopPlan(dataset, policy), plant);
  return verifyPlan(dataset, policy, plan).findings.map(
    ({ code, path, expected, got }) => `${code} ${path.join(".")}: ${expected} ≠ ${got}`,
  );
}

/** Leaves the plan as it is, for faults that come from elsewhere. */
export const asItIs = (): void => {};
