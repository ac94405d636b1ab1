import type { Seeker } from "../../../src/dataset/seeker";
import type { World } from "../frame/draw-world";
import type { Habits } from "../habits/habits";
import { openRandom, type Random } from "../random/open-random";
import { BLOCK, type Bonds, drawBonds, seekerId } from "./draw-bonds";
import { drawCapacities } from "./draw-capacities";
import { drawExpectations } from "./draw-expectations";
import { drawGroups } from "./draw-groups";
import { drawBirthDate, drawEducation, drawExperience, drawLicences } from "./draw-life";
import { drawSkills } from "./draw-skills";
import { drawStanding } from "./draw-standing";

/** Whom to draw, and what they choose from. */
export interface Population {
  readonly world: World;
  readonly habits: Habits;
  readonly count: number;
  readonly seed: string | number;
  /** What someone may refuse. */
  readonly opportunityIds: readonly string[];
}

type Draft<Item> = { -readonly [Key in keyof Item]: Item[Key] };

// why: what is the same for many is held once, so that a million people fit in memory
const CONSENT = { matching: true };
const NO_CONSENT = { matching: false };

/** Draws people one at a time, in the order of their ids; the same ones at every call. */
export function* drawSeekers(population: Population): Generator<Seeker> {
  const random = openRandom(population.seed, "seekers");
  for (let first = 0; first < population.count; first += BLOCK) {
    const end = Math.min(first + BLOCK, population.count);
    const bonds = drawBonds(random, first, end);
    const home = population.habits.place(random);
    for (let index = first; index < end; index++) {
      const seeker = drawSeeker(random, population, index);
      bind(seeker, bonds[index - first], home);
      if (random.chance(9600)) seeker.consent = random.chance(200) ? NO_CONSENT : CONSENT;
      yield seeker;
    }
  }
}

function drawSeeker(random: Random, population: Population, index: number): Draft<Seeker> {
  const { habits, world, opportunityIds } = population;
  const occupation = habits.occupation(random);
  const former = random.chance(4000) ? habits.occupation(random) : undefined;
  const age = habits.age(random);
  const seeker: Draft<Seeker> = {
    id: seekerId(index),
    region: habits.place(random),
    skills: drawSkills(random, { habits, world, index, occupation, former }),
    capacities: drawCapacities(random, habits),
  };
  if (random.chance(9600)) seeker.birthDate = drawBirthDate(random, age);
  if (random.chance(9500)) seeker.education = drawEducation(random, habits, occupation);
  if (random.chance(9400)) {
    seeker.experience = drawExperience(random, { habits, age, occupation, former });
  }
  if (random.chance(9500)) seeker.licences = drawLicences(random, occupation);
  const expects = drawExpectations(random, { habits, occupation, opportunityIds });
  if (expects !== undefined) seeker.expects = expects;
  if (random.chance(9800)) seeker.standing = drawStanding(random, habits, occupation);
  const groups = drawGroups(random);
  if (groups !== undefined) seeker.groups = groups;
  return seeker;
}

/** Bound people live together. */
function bind(seeker: Draft<Seeker>, bonds: Bonds | undefined, home: string): void {
  if (bonds === undefined) return;
  seeker.region = home;
  if (bonds.together !== undefined) seeker.together = bonds.together;
  if (bonds.apart !== undefined) seeker.apart = bonds.apart;
  if (bonds.relatives !== undefined) seeker.relatives = bonds.relatives;
}
