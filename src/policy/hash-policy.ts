import { hashCanonical } from "../dataset/hash";
import type { Policy } from "./policy";

/** SHA-256, in hex, of a policy with every default filled in (SPEC §8). */
export function hashPolicy(policy: Policy): string {
  return hashCanonical(policy);
}
