import type { OccupationProfile } from "../profiles/occupation-profile";
import { pickWeighted, type SeededRandom } from "../seeded-random";
import type { Capacities } from "./seeker-record";

const STEP = 5_000_000;
const CAPITAL_PERCENT = [8, 20, 35, 55, 80, 110, 150, 220, 340, 600];
const HOURS = [20, 24, 30, 36, 40, 44, 48, 54, 60];
const HOUR_WEIGHTS = [4, 4, 8, 9, 20, 30, 16, 6, 3];
const KILOMETRES = [0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 250];
const KILOMETRE_WEIGHTS = [2, 4, 9, 9, 14, 18, 12, 10, 8, 6, 5, 2, 1];
const OFFICES = [
  { office: "board", percent: 9 },
  { office: "inspector", percent: 5 },
  { office: "manager", percent: 5 },
] as const;

/** Draws what someone brings, at times without saying how much. */
export function drawCapacities(
  random: SeededRandom,
  profile: OccupationProfile,
  schooling: number,
): Capacities {
  const capital = drawCapital(random, profile.capital);
  const hoursPerWeek = HOURS[pickWeighted(random, HOUR_WEIGHTS)]!;
  const travelKm = KILOMETRES[pickWeighted(random, KILOMETRE_WEIGHTS)]!;
  // the schooled offer themselves for office twice as often
  const zeal = schooling >= 5 ? 200 : 100;
  const leads = OFFICES.filter(({ percent }) => random.chance(percent * zeal));
  return {
    ...(random.chance(9200) && { capital }),
    ...(random.chance(9400) && { hoursPerWeek }),
    ...(random.chance(9300) && { travelKm }),
    ...(random.chance(1200) ? { relocates: true } : random.chance(3000) && { relocates: false }),
    ...(leads.length > 0 && { leads: leads.map(({ office }) => office) }),
  };
}

function drawCapital(random: SeededRandom, typicalMillions: number): number {
  if (random.chance(1800)) return 0;
  const place = random.below(CAPITAL_PERCENT.length - 1);
  const low = CAPITAL_PERCENT[place]!;
  const percent = random.between(low, CAPITAL_PERCENT[place + 1]!);
  return Math.floor((typicalMillions * percent * 10_000) / STEP) * STEP;
}
