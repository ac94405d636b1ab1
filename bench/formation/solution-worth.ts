import type { Market } from "taavon";
import { assessPair } from "../../src/assessment/assess";
import type { FormationModel } from "./formation-model";

/** How far a sum may be from its bound: what a solver takes for satisfied. */
const TOLERANCE = 1e-6;

/**
 * The worth of a solver's solution, from the scores that the assessment of each pair says, in whole numbers.
 *
 * Throws where a variable is neither 0 nor 1 or a row of the model is not kept.
 */
export function solutionWorth(
  market: Market,
  { rows, pairs }: FormationModel,
  values: ArrayLike<number>,
): number {
  const whole = Array.from(values, (value, at) => {
    const rounded = Math.round(value);
    if (Math.abs(value - rounded) > 1e-5 || rounded < 0 || rounded > 1) {
      throw new Error(`variable ${at} should be 0 or 1, got ${value}`);
    }
    return rounded;
  });
  rows.forEach(({ terms, least, most }, at) => {
    const sum = terms.reduce((all, [variable, by]) => all + by * whole[variable]!, 0);
    if (sum < least - TOLERANCE || sum > most + TOLERANCE) {
      throw new Error(`row ${at} should be from ${least} to ${most}, got ${sum}`);
    }
  });
  return pairs.reduce((worth, { seeker, role }, at) => {
    if (whole[at] === 0) return worth;
    return worth + assessPair(market, seeker, role).value + market.policy.placementBonus;
  }, 0);
}
