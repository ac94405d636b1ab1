import type { Investment } from "../../../src/dataset/opportunity";
import { weighted } from "../random/choices";
import type { Random } from "../random/open-random";
import type { Employer, Offer } from "./draw-offer";
import { drawDemand } from "./draw-role";

const MILLION = 1_000_000;
const STEP = 50;

const COOPERATIVE = weighted(
  ["production", "service", "distribution", "multipurpose"] as const,
  [55, 30, 5, 10],
);

/** Draws a business for seven to thirty founders in two to six roles, with its capital. */
export function drawInvestment(random: Random, employer: Employer, offer: Offer): Investment {
  const roles = Array.from({ length: random.between(2, 6) }, (_, index) => {
    // why: any two roles hold the fewest members, all six minima stay below the most
    const min = random.between(0, 1);
    // the first role is the trade itself, the others come beside it
    const occupation =
      index === 0 || random.chance(6000) ? employer.occupation : employer.habits.occupation(random);
    return {
      id: `r${index + 1}`,
      ...drawDemand(random, { ...employer, occupation }),
      places: { min, max: random.between(5, 10) },
    };
  });
  const least = random.between(7, 9);
  const most = least + random.between(0, 20);
  const share = STEP * random.between(1, 6);
  const required = STEP * Math.floor((least * share * random.between(100, 400)) / 100 / STEP);
  return {
    ...offer,
    kind: "investment",
    cooperative: COOPERATIVE(random),
    members: { min: least, max: most },
    roles,
    capital: {
      required: required * MILLION,
      memberShare: { min: share * MILLION, max: share * random.between(2, 6) * MILLION },
      ...(random.chance(2500) && { publicShare: 500 * random.between(1, 8) }),
    },
  };
}
