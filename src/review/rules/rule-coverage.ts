// problem: what each rule of a policy does: how often it speaks, fails, and makes the difference.
// method: pairs of seekers and roles are assessed and counted: all of them where they are few, else a simple
//   random sample without repetition. A rule decides a pair that would be a candidate but for it.
// complexity: an assessment a pair judged, `options.pairs` at most; memory the sample.
// invariants: for each rule passed + failed + unknown = in force; a pair is decided by one thing at most.

import { TaavonError } from "../../dataset/taavon-error";
import type { Market } from "../../market/market";
import type { RuleCoverage } from "./coverage";
import { CoverageCounter, type Nearness } from "./coverage-counter";
import { drawPairs } from "./draw-pairs";

/** Which pairs to judge, and what is near a threshold. */
export interface CoverageOptions {
  /** How many pairs are judged at most; where there are more, a sample. 100 000 where not stated. */
  readonly pairs?: number;
  /** Of the sample; the policy's where not stated. */
  readonly seed?: string;
  /** How far from a threshold is near: basis points, 500 where not stated, and whole years, 1. */
  readonly within?: Partial<Nearness>;
}

const PAIRS = 100_000;
const NEAR: Nearness = { points: 500, years: 1 };

/**
 * How often each rule passed, failed, was unknown and decided over the pairs of a market; rules that never
 * decide, thresholds nobody is near, and rules that only repeat others. Rules are those that spoke, whatever
 * their ids. A rule decides where no other rule blocks the pair, its fit suffices and no officer forbids it.
 * Under `unknown: "exclude"` an unknown blocks, and decides, as a failure does. The coverages of several
 * markets add up with `mergeCoverage`.
 *
 * @throws TaavonError `invalid_option`.
 */
export function ruleCoverage(market: Market, options: CoverageOptions = {}): RuleCoverage {
  const { pairs: most = PAIRS, seed = market.policy.seed } = options;
  const near = { ...NEAR, ...options.within };
  assertWhole("pairs", most, 1);
  assertWhole("within.points", near.points, 0);
  assertWhole("within.years", near.years, 0);
  const { judged, pairs, isExact } = drawPairs(market, most, seed);
  const counter = new CoverageCounter(market, near);
  for (const [seeker, role] of judged) counter.add(seeker, role);
  return counter.coverage({
    markets: 1,
    judged: isExact ? pairs : most,
    pairs,
    isExact,
    seeds: isExact ? [] : [seed],
  });
}

function assertWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new TaavonError("invalid_option", `\`${name}\` should be an integer from ${least} on`);
}
