import { TaavonError } from "../dataset/taavon-error";

/** How long to search: a name, or a number of improvement moves. Never seconds. */
export type Effort = "quick" | "standard" | "thorough" | { readonly steps: number };

/** An effort in numbers. */
export interface Budget {
  /** Steps of the price search. */
  readonly priceSteps: number;
  /** How often the jobs are assigned anew, and the moves before each time. */
  readonly rounds: number;
  readonly moves: number;
}

const PRICE_STEPS = { quick: 100, standard: 1_500, thorough: 5_000 };
const ROUNDS = { quick: 2, standard: 6, thorough: 16 };
const MOVES_PER_UNIT = { quick: 4, standard: 12, thorough: 30 };

/** The budget of an effort on a market with so many units. Throws `invalid_option`. */
export function budgetOf(effort: Effort, units: number): Budget {
  if (typeof effort === "object") {
    const { steps } = effort;
    if (!Number.isInteger(steps) || steps < 0) {
      throw new TaavonError("invalid_option", "`effort.steps` should be an integer from 0 on");
    }
    const rounds = ROUNDS.standard;
    return { priceSteps: PRICE_STEPS.standard, rounds, moves: Math.ceil(steps / rounds) };
  }
  if (!Object.hasOwn(ROUNDS, effort)) {
    throw new TaavonError(
      "invalid_option",
      "`effort` should be quick, standard, thorough or { steps }",
    );
  }
  return {
    priceSteps: PRICE_STEPS[effort],
    rounds: ROUNDS[effort],
    moves: MOVES_PER_UNIT[effort] * units,
  };
}
