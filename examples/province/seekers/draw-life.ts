import type { OccupationProfile } from "../profiles/occupation-profile";
import { provinceProfiles } from "../profiles/province-profiles";
import { pickWeighted, type SeededRandom } from "../seeded-random";
import type { Seeker } from "./seeker-record";

const YEAR = 2026;

const AGES = [
  { from: 16, to: 17, weight: 12 },
  { from: 18, to: 24, weight: 210 },
  { from: 25, to: 34, weight: 370 },
  { from: 35, to: 44, weight: 250 },
  { from: 45, to: 54, weight: 120 },
  { from: 55, to: 64, weight: 38 },
];

const AGE_WEIGHTS = AGES.map(({ weight }) => weight);

/** The least age that each ISCED level is reached at; lower levels leave the age as drawn. */
const AGE_OF_SCHOOLING: { readonly [level: number]: number } = { 5: 20, 6: 22, 7: 25 };

/** Age, schooling and practice, before anything is left out. */
export interface Life {
  readonly age: number;
  readonly schooling: number;
  readonly months: number;
}

/** Draws a life that adds up: nobody has more practice or schooling than their age allows. */
export function drawLife(random: SeededRandom, profile: OccupationProfile): Life {
  const span = AGES[pickWeighted(random, AGE_WEIGHTS)]!;
  const wish = Number(random.pick(profile.schooling.split(" ")));
  // a degree takes its years: those who hold one are older
  const age = Math.max(random.between(span.from, span.to), AGE_OF_SCHOOLING[wish] ?? span.from);
  const schooling = age < 18 ? Math.min(wish, 2) : wish;
  const [low, high] = profile.months;
  const start = schooling >= 6 ? 22 : schooling >= 3 ? 18 : 15;
  const longest = Math.max(0, (age - start) * 12);
  return { age, schooling, months: Math.min(random.between(low, high), longest) };
}

/** Draws the facts of a life as the record states them, a few of them left out. */
export function drawLifeFacts(
  random: SeededRandom,
  profile: OccupationProfile,
  { age, schooling, months }: Life,
): Pick<Seeker, "birthDate" | "education" | "experience" | "licences"> {
  const birthDate = drawBirthDate(random, age);
  const practice = drawExperience(random, profile, months);
  const licences = drawLicences(random, profile, age);
  const field = schooling >= 5 ? profile.field : undefined;
  return {
    ...(random.chance(9700) && { birthDate }),
    ...(random.chance(9600) && {
      education: { level: schooling, ...(field !== undefined && { field }) },
    }),
    ...(random.chance(9600) && { experience: practice }),
    ...(random.chance(9600) && { licences }),
  };
}

function drawBirthDate(random: SeededRandom, age: number): string {
  const month = random.between(1, 12);
  const day = random.between(1, 28);
  // the policy's day is 21 March: later birthdays of the year are still to come
  const isToCome = month > 3 || (month === 3 && day > 21);
  const year = YEAR - age - (isToCome ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function drawExperience(random: SeededRandom, profile: OccupationProfile, months: number) {
  const former = random.pick(provinceProfiles);
  const formerMonths = random.between(4, 48);
  return [
    ...(months > 0 ? [{ occupation: profile.occupation, months }] : []),
    ...(months > 24 && random.chance(1400) && former.occupation !== profile.occupation
      ? [{ occupation: former.occupation, months: formerMonths }]
      : []),
  ];
}

function drawLicences(random: SeededRandom, profile: OccupationProfile, age: number): string[] {
  if (profile.licences === undefined || age < 18) return [];
  return profile.licences
    .split(", ")
    .map((part) => part.split(" "))
    .filter(([, percent]) => random.chance(Number(percent) * 100))
    .map(([licence = ""]) => licence);
}
