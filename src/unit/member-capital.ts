import type { Investment } from "../dataset/opportunity";
import { multiplyDivide, multiplyDivideUp } from "../market/exact-division";
import type { Policy } from "../policy/policy";

/** What a unit's capital rule asks (U3), in rial. */
export interface CapitalRule {
  readonly shareMin: number;
  /** The most that one member's share counts: the largest share, or the policy's part of the whole. */
  readonly shareMax: number;
  /** What the members must bring together. */
  readonly equity: number;
}

/** The capital rule of an investment under a policy. */
export function capitalRule({ capital }: Investment, policy: Policy): CapitalRule {
  const { memberCapitalShare, maxShare } = policy.capital;
  const { min, max } = capital.memberShare;
  return {
    shareMin: min,
    shareMax: Math.min(max, multiplyDivide(maxShare, capital.required, 10_000)),
    equity: multiplyDivideUp(memberCapitalShare, capital.required, 10_000),
  };
}

/** `cap(s)`: what a seeker's capital counts in a unit; unknown (negative) as the smallest share. */
export function cappedCapital(capital: number, rule: CapitalRule): number {
  return Math.min(capital < 0 ? rule.shareMin : capital, rule.shareMax);
}
