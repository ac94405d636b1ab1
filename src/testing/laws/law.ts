import type * as fc from "fast-check";
import type { Policy } from "../../policy/policy";

/**
 * Something that holds for every dataset under a policy. Run it with
 * `fc.assert(law.property(policy))`; a failing run shows the smallest market that breaks it.
 */
export interface Law {
  readonly id: string;
  readonly kind: "legal" | "fairness" | "sanity" | "determinism";
  readonly statement: { readonly en: string; readonly fa: string };
  /** The law over markets that are drawn for this policy. */
  readonly property: (policy: Policy) => fc.IProperty<unknown>;
}

/** Fails a law with the reason, where the condition does not hold. */
export function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Error(reason);
}
