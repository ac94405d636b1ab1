import * as fc from "fast-check";
import type { PolicyInput } from "../../policy/policy";
import { seldom, sparse } from "./sparse";
import type { World } from "./world";

/** Pins and forbids over a world's ids: some accepted, some refused, some that cannot hold. */
export function overridesArbitrary(
  world: World,
): fc.Arbitrary<NonNullable<PolicyInput["overrides"]>> {
  const pair = {
    seeker: fc.constantFrom(...world.seekerIds),
    opportunity: fc.constantFrom(...world.opportunityIds),
    reason: fc.constant("نظر کارشناس"),
    by: fc.constant("officer"),
  };
  const pin = sparse({ ...pair, role: seldom(fc.constantFrom(...world.roleIds)) });
  return sparse({
    pins: fc.array(pin, { maxLength: 5 }),
    forbids: fc.array(sparse(pair), { maxLength: 3 }),
  });
}
