import { SECTORS } from "../frame/draw-occupations";
import type { World } from "../frame/draw-world";
import { evenly } from "../random/choices";
import type { Random } from "../random/open-random";
import type { Habits } from "./habits";

const STEP = 5_000_000;
const HOUR = evenly([20, 24, 30, 36, 40, 44, 48, 54, 60]);
const LEVEL = (random: Random): number => random.between(1, 5);

/** Every choice uniform, and independent of the occupation and of every other choice. */
export function evenHabits({ map, occupations, tree }: World): Habits {
  const skill = (random: Random): number => random.below(tree.skills.length);
  return {
    place: evenly(map.places.map(({ id }) => id)),
    occupation: evenly(occupations),
    skillCount: (random) => random.between(3, 20),
    heldSkill: skill,
    askedSkill: skill,
    heldLevel: LEVEL,
    askedLevel: LEVEL,
    weight: evenly([1, 2, 3, 5, 10]),
    heldHours: HOUR,
    askedHours: HOUR,
    travelKm: (random) => random.between(0, 120),
    age: (random) => random.between(15, 64),
    capital: (random) => random.below(2_401) * STEP,
    schooling: (random) => random.between(0, 8),
    months: (random) => random.between(0, 240),
    income: (random) => random.between(20, 80) * STEP,
    sector: evenly(SECTORS),
  };
}
