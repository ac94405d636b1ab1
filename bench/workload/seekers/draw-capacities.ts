import type { Seeker } from "../../../src/dataset/seeker";
import type { Habits } from "../habits/habits";
import type { Random } from "../random/open-random";

type Capacities = Seeker["capacities"];
type Draft = { -readonly [Key in keyof Capacities]: Capacities[Key] };

// why: what is the same for many is held once
const LEADS = [["board"], ["inspector"], ["manager"], ["board", "manager"]] as const;

/** Draws what someone brings; a tenth or less do not say. */
export function drawCapacities(random: Random, habits: Habits): Capacities {
  const capacities: Draft = {};
  if (random.chance(9000)) capacities.capital = habits.capital(random);
  if (random.chance(9300)) capacities.hoursPerWeek = habits.heldHours(random);
  if (random.chance(9200)) capacities.travelKm = habits.travelKm(random);
  if (random.chance(1000)) capacities.relocates = true;
  else if (random.chance(3000)) capacities.relocates = false;
  if (random.chance(800)) capacities.leads = LEADS[random.below(LEADS.length)]!;
  return capacities;
}
