import type { Seeker } from "../../../src/dataset/seeker";
import type { Occupation } from "../frame/draw-occupations";
import type { Habits } from "../habits/habits";
import { weighted } from "../random/choices";
import type { Random } from "../random/open-random";

type Standing = NonNullable<Seeker["standing"]>;
type Draft = { -readonly [Key in keyof Standing]: Standing[Key] };

const COOPERATIVE = weighted(
  ["production", "service", "distribution", "multipurpose", "housing", "consumer"] as const,
  [30, 25, 5, 15, 15, 10],
);
const NONE: readonly never[] = [];

/** Draws the legal standing; a few data are missing, 3 % are members of a cooperative. */
export function drawStanding(random: Random, habits: Habits, occupation: Occupation): Standing {
  const standing: Draft = {};
  if (random.chance(9600)) standing.citizen = !random.chance(150);
  if (random.chance(9400)) standing.barred = random.chance(150);
  if (random.chance(8200)) standing.clearRecord = !random.chance(300);
  if (random.chance(9200)) {
    standing.memberships = random.chance(350)
      ? [{ cooperative: COOPERATIVE(random), sector: habits.sector(random, occupation) }]
      : NONE;
  }
  return standing;
}
