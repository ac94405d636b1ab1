import { hashCanonical } from "../dataset/hash";
import { describeClauses } from "./clause/describe-clauses";
import type { Policy } from "./policy";

/**
 * SHA-256, in hex, of a policy with every default filled in (SPEC §8). `keepBonus` takes part where it
 * is above 0, so that a policy which prefers nothing keeps the hash that it had without the key; criteria
 * and rules in code take part by all but their functions, under the key `clauses`.
 */
export function hashPolicy({ keepBonus = 0, clauses, ...rest }: Policy): string {
  return hashCanonical({
    ...rest,
    ...(keepBonus > 0 && { keepBonus }),
    ...(clauses && { clauses: describeClauses(clauses) }),
  });
}
