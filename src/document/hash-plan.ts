import { hashCanonical } from "../dataset/hash";
import type { Plan } from "./plan";

/**
 * SHA-256, in hex, of a plan's canonical JSON: the name by which a later plan says which one it was held
 * to. Linear in the plan.
 */
export function hashPlan(plan: Plan): string {
  return hashCanonical(plan);
}
