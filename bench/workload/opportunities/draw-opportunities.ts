import type { Opportunity } from "../../../src/dataset/opportunity";
import type { World } from "../frame/draw-world";
import type { Habits } from "../habits/habits";
import { openRandom } from "../random/open-random";
import { drawInvestment } from "./draw-investment";
import { drawOffer } from "./draw-offer";
import { drawDemand } from "./draw-role";

/** How many opportunities to draw, and from what. */
export interface Economy {
  readonly world: World;
  readonly habits: Habits;
  readonly count: number;
  readonly seed: string | number;
}

const EVERY = 20;

/** Draws opportunities: one in twenty is an investment, the others are jobs. */
export function drawOpportunities({ world, habits, count, seed }: Economy): Opportunity[] {
  const random = openRandom(seed, "opportunities");
  return Array.from({ length: count }, (_, index) => {
    const id = `o-${String(index + 1).padStart(6, "0")}`;
    const occupation = habits.occupation(random);
    const employer = { world, habits, occupation };
    const offer = { id, ...drawOffer(random, employer) };
    if (index % EVERY === EVERY / 2) return drawInvestment(random, employer, offer);
    // most employers look for one to three people, a few for dozens
    const max = random.chance(800) ? random.between(8, 40) : random.between(1, 5);
    const role = { id: "role", ...drawDemand(random, employer), places: { max } };
    return { ...offer, kind: "employment", role };
  });
}
