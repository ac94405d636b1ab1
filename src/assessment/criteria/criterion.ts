import type { Opportunity, Role } from "../../dataset/opportunity";
import type { Pair } from "../pair";

/** One aspect of a pair in basis points (SPEC §3). */
export interface Criterion {
  /** Depends on the role and the opportunity only, never on the seeker. */
  readonly applies: (place: { readonly role: Role; readonly opportunity: Opportunity }) => boolean;
  /** 0…10 000, or `unknown` where the seeker has not given the datum. */
  readonly value: (pair: Pair) => number | "unknown";
}

/** The larger a share of what is asked is there, the better: `10000 · min(held, asked) // asked`. */
export function shareOf(held: number, asked: number): number {
  if (held >= asked) return 10_000;
  return Number((10_000n * BigInt(held)) / BigInt(asked));
}
