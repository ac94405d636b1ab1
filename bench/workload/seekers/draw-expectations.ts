import type { Seeker } from "../../../src/dataset/seeker";
import type { Occupation } from "../frame/draw-occupations";
import type { Habits } from "../habits/habits";
import type { Random } from "../random/open-random";

type Expectations = NonNullable<Seeker["expects"]>;
type Draft = { -readonly [Key in keyof Expectations]: Expectations[Key] };

const EMPLOYMENT = ["employment"] as const;
const INVESTMENT = ["investment"] as const;
const BOTH = ["employment", "investment"] as const;

/** What someone's wishes come from. */
export interface Wishes {
  readonly habits: Habits;
  readonly occupation: Occupation;
  /** What someone may refuse. */
  readonly opportunityIds: readonly string[];
}

/** Draws what someone expects; undefined where they say nothing. */
export function drawExpectations(
  random: Random,
  { habits, occupation, opportunityIds }: Wishes,
): Expectations | undefined {
  const expects: Draft = {};
  if (random.chance(8500)) expects.monthlyIncome = habits.income(random, occupation);
  if (random.chance(3000)) expects.sectors = [habits.sector(random, occupation)];
  const kinds = drawKinds(random);
  if (kinds !== undefined) expects.kinds = kinds;
  if (random.chance(100) && opportunityIds.length > 0) {
    expects.refuses = [opportunityIds[random.below(opportunityIds.length)]!];
  }
  return Object.keys(expects).length > 0 ? expects : undefined;
}

function drawKinds(random: Random): Expectations["kinds"] {
  const ticket = random.below(100);
  if (ticket < 22) return EMPLOYMENT;
  if (ticket < 27) return INVESTMENT;
  return ticket < 32 ? BOTH : undefined;
}
