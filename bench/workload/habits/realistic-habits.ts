import { SECTORS } from "../frame/draw-occupations";
import type { World } from "../frame/draw-world";
import { evenly, weighted, zipf } from "../random/choices";
import type { Random } from "../random/open-random";
import type { Habits } from "./habits";

const MILLION = 1_000_000;
const STEP = 5;

const CAPITALS = [0, 100, 200, 300, 500, 800, 1_200, 2_000, 3_500, 6_000, 12_000];
const CAPITAL_WEIGHTS = [18, 12, 14, 13, 13, 10, 8, 6, 3, 2, 1];
const HOURS = [20, 24, 30, 36, 40, 44, 48, 54, 60];
const HELD_HOUR_WEIGHTS = [4, 4, 8, 9, 20, 30, 16, 6, 3];
const ASKED_HOUR_WEIGHTS = [3, 2, 6, 6, 20, 42, 18, 2, 1];
const KILOMETRES = [0, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 120];
const KILOMETRE_WEIGHTS = [1, 4, 12, 13, 18, 8, 18, 11, 8, 6, 1, 0.5];
const AGES = Array.from({ length: 50 }, (_, index) => 15 + index);
const AGE_WEIGHTS = AGES.map((age) =>
  age < 18 ? 3 : age < 25 ? 30 : age < 35 ? 37 : 2_500 / age / 3,
);
const LEVELS = [1, 2, 3, 4, 5];

/** People and employers like those of Zanjan: few places, trades and skills make up most of it. */
export function realisticHabits({ map, occupations, tree }: World): Habits {
  const transversal = weighted(tree.transversals, zipf(tree.transversals.length));
  const anySector = evenly(SECTORS);
  return {
    place: weighted(
      map.places.map(({ id }) => id),
      map.places.map(({ weight }) => weight),
    ),
    occupation: weighted(
      occupations,
      occupations.map((_, rank) => 1 / Math.sqrt(rank + 1)),
    ),
    skillCount: (random) => 3 + random.below(9) + random.below(10),
    heldSkill: (random, { skill }) => (random.chance(1700) ? transversal(random) : skill(random)),
    askedSkill: (random, { skill }) => (random.chance(1000) ? transversal(random) : skill(random)),
    heldLevel: weighted(LEVELS, [12, 23, 32, 23, 10]),
    askedLevel: weighted(LEVELS, [8, 30, 38, 20, 4]),
    weight: weighted([1, 2, 3, 5, 10], [50, 15, 15, 12, 8]),
    heldHours: weighted(HOURS, HELD_HOUR_WEIGHTS),
    askedHours: weighted(HOURS, ASKED_HOUR_WEIGHTS),
    travelKm: weighted(KILOMETRES, KILOMETRE_WEIGHTS),
    age: weighted(AGES, AGE_WEIGHTS),
    capital: weighted(
      CAPITALS.map((millions) => millions * MILLION),
      CAPITAL_WEIGHTS,
    ),
    schooling: (random, { schooling }) => near(random, schooling),
    months: (random, age) => random.below(Math.min(240, 12 * Math.max(0, age - 18)) + 1),
    income: (random, { income }) =>
      Math.floor((income * random.between(75, 125)) / (100 * STEP)) * STEP * MILLION,
    sector: (random, { sectors }) =>
      random.chance(2000) ? anySector(random) : sectors[random.below(sectors.length)]!,
  };
}

/** One level off half of the time, within ISCED 0 … 8. */
function near(random: Random, level: number): number {
  const step = random.below(4);
  return step === 0 ? level - 1 : step === 1 ? level + 1 : level;
}
