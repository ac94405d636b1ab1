import type { Policy } from "../../../src/policy/policy";
import { type PolicyInput, Policy as PolicySchema } from "../../../src/policy/policy";

/** A policy with one fault, and the law that tells of it. */
export interface Planted {
  readonly fault: string;
  readonly law: string;
  readonly policy: Policy;
}

/** A policy that is the default but for a fault. */
export function planted(fault: string, law: string, facts: Partial<PolicyInput>): Planted {
  const policy = PolicySchema.parse({ id: "planted", version: 1, asOf: "2026-03-21", ...facts });
  return { fault, law, policy };
}
