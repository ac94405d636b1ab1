import type { Investment } from "taavon";

/** The public share of an investment's capital in rial, rounded down. */
export function publicAmount({ capital }: Investment): number {
  // why: the product can pass 2^53
  return Number((BigInt(capital.required) * BigInt(capital.publicShare ?? 0)) / 10_000n);
}
