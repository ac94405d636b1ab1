import type { Policy } from "../../../src/policy/policy";

/** A policy as the peers can read it. */
export function withoutPins(policy: Policy): Policy {
  return { ...policy, overrides: { ...policy.overrides, pins: [] } };
}
