import * as fc from "fast-check";

/** Choices that a law makes in a market once it is drawn; they shrink to the first of each list. */
export interface Dice {
  /** One of a list; nothing of an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

const MOST_ROLLS = 6;

/** The numbers behind dice. */
export function rollsArbitrary(): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(), { minLength: MOST_ROLLS, maxLength: MOST_ROLLS });
}

/** Dice that fall as they are told; after the last number they start again. */
export function diceOf(rolls: readonly number[]): Dice {
  let next = 0;
  return {
    pick: (list) => {
      const roll = rolls[next % rolls.length]!;
      next += 1;
      return list[roll % list.length];
    },
  };
}
