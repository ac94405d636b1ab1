import { county } from "../regions";
import { openRandom } from "../seeded-random";
import { drawCapacities } from "./draw-capacities";
import { drawGroups } from "./draw-groups";
import { drawLife, drawLifeFacts } from "./draw-life";
import { drawOrigin, type Origin } from "./draw-origin";
import { drawSkills } from "./draw-skills";
import { drawExpectations, drawStanding } from "./draw-wishes";
import { findBonds, seekerId } from "./seeker-bonds";
import type { Seeker } from "./seeker-record";

/**
 * Draws the seeker at an index, counted from 0, from the seed and the index alone. The ids it names
 * in `relatives` and `apart` lie in the same block of 25 seekers, at times after it.
 */
export function drawSeeker(seed: string, index: number): Seeker {
  const random = openRandom(seed, "seeker", index);
  const bonds = findBonds(seed, index);
  const { home, profile } = settle(seed, index, bonds.leader);
  const life = drawLife(random, profile);
  const groups = drawGroups(random, home, life);
  const { together, relatives, apart } = bonds;
  return {
    id: seekerId(index),
    region: county[home],
    skills: drawSkills(random, profile, life.months),
    capacities: drawCapacities(random, profile, life.schooling),
    ...drawLifeFacts(random, profile, life),
    ...drawExpectations(random, profile),
    ...drawStanding(random, profile),
    ...(groups.length > 0 && { groups }),
    ...(together !== undefined && { together }),
    ...(apart.length > 0 && { apart }),
    ...(relatives.length > 0 && { relatives }),
    ...(random.chance(9600) && { consent: { matching: !random.chance(160) } }),
  };
}

/** Bound people share a county, and six times in ten an occupation. */
function settle(seed: string, index: number, leader: number): Origin {
  const own = drawOrigin(seed, index);
  if (leader === index) return own;
  const shared = drawOrigin(seed, leader);
  return openRandom(seed, "trade", index).chance(6000) ? shared : { ...own, home: shared.home };
}
