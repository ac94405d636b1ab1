import { Policy } from "../../../policy/policy";
import { type Edit, inKey, simplifying, takingOut, without, withoutParts } from "./edits";
import type { Pass } from "./shrinking-by";

/** From a policy towards the defaults: all at once, then field by field, decisions one by one. */
export const POLICY_PASSES: readonly Pass<Policy>[] = [
  simplifying((policy) => {
    const plain = plainPolicy(policy);
    return isSame(plain, policy) ? [] : [() => plain];
  }),
  simplifying(towardsDefaults),
  takingOut((policy) => [
    ...inKey(policy, "overrides", (overrides) => [
      ...inKey(overrides, "pins", (pins) => withoutParts(pins, pins.length)),
      ...inKey(overrides, "forbids", (forbids) => withoutParts(forbids, forbids.length)),
    ]),
    ...inKey(policy, "composition", (rows) => withoutParts(rows, rows.length)),
    ...inKey(policy, "priorities", (rows) => withoutParts(rows, rows.length)),
  ]),
];

function plainPolicy({ id, version, asOf }: Policy): Policy {
  return Policy.parse({ id, version, asOf }) as Policy;
}

function towardsDefaults(policy: Policy): Edit<Policy>[] {
  const plain = plainPolicy(policy);
  return (Object.keys(policy) as (keyof Policy)[]).flatMap((key) => {
    if (!(key in plain)) return [() => without(policy, [key])];
    return isSame(plain[key], policy[key]) ? [] : [() => ({ ...policy, [key]: plain[key] })];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
