import type { Seeker } from "../../../src/dataset/seeker";
import { LICENCES, type Occupation } from "../frame/draw-occupations";
import type { Habits } from "../habits/habits";
import type { Random } from "../random/open-random";

type Known<Key extends keyof Seeker> = NonNullable<Seeker[Key]>;

const LAST_YEAR = 2025;
const OLDEST = 64;
const DAYS = 12 * 28;

// why: what is the same for many is held once, so that a million people fit in memory
const BIRTH_DATES = Array.from({ length: (OLDEST + 1) * DAYS }, (_, index) => {
  const [age, day] = [Math.floor(index / DAYS), index % DAYS];
  const month = String(Math.floor(day / 28) + 1).padStart(2, "0");
  return `${LAST_YEAR - age}-${month}-${String((day % 28) + 1).padStart(2, "0")}`;
});
const EDUCATIONS = Array.from({ length: 9 }, (_, level) => ({ level }));
const ONE_LICENCE: ReadonlyMap<string, readonly string[]> = new Map(
  LICENCES.map((licence) => [licence, [licence]]),
);
const NONE: readonly never[] = [];

/** A day of the year in which one turns `age` by the end of 2025; `age` is at most 64. */
export function drawBirthDate(random: Random, age: number): string {
  return BIRTH_DATES[age * DAYS + random.below(DAYS)]!;
}

/** The highest level reached. */
export function drawEducation(
  random: Random,
  habits: Habits,
  occupation: Occupation,
): Known<"education"> {
  return EDUCATIONS[habits.schooling(random, occupation)]!;
}

/** Whose working life to draw. */
export interface WorkingLife {
  readonly habits: Habits;
  readonly age: number;
  readonly occupation: Occupation;
  readonly former: Occupation | undefined;
}

/** Months in the occupation and in a former one; some have none, some state a broad code. */
export function drawExperience(random: Random, life: WorkingLife): Known<"experience"> {
  const { habits, age, occupation, former } = life;
  const months = habits.months(random, age);
  if (months === 0) return NONE;
  const code = random.chance(1000) ? occupation.code.slice(0, 2) : occupation.code;
  const now = { occupation: code, months };
  if (former === undefined || random.chance(5000)) return [now];
  return [now, { occupation: former.code, months: random.between(3, 48) }];
}

/** The occupation's licence, mostly; rarely another. */
export function drawLicences(random: Random, { licence }: Occupation): Known<"licences"> {
  const isUsual = licence !== undefined && random.chance(6000);
  const other = random.chance(300) ? LICENCES[random.below(LICENCES.length)] : undefined;
  const held = isUsual ? licence : other;
  return held === undefined ? NONE : ONE_LICENCE.get(held)!;
}
