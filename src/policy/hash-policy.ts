import { hashCanonical } from "../dataset/hash";
import type { Policy } from "./policy";

/**
 * SHA-256, in hex, of a policy with every default filled in (SPEC §8). `keepBonus` takes part where it
 * is above 0, so that a policy which prefers nothing keeps the hash that it had without the key.
 */
export function hashPolicy(policy: Policy): string {
  const { keepBonus = 0, ...rest } = policy;
  return hashCanonical(keepBonus > 0 ? policy : rest);
}
