import { createTies } from "./create-ties";
import { drawWorld, type World } from "./frame/draw-world";
import { evenHabits } from "./habits/even-habits";
import { realisticHabits } from "./habits/realistic-habits";
import { drawOpportunities } from "./opportunities/draw-opportunities";
import { drawSeekers } from "./seekers/draw-seekers";
import type { Workload, WorkloadOptions } from "./workload";

/**
 * Makes a workload of a shape and size; the options decide every byte of it, on every machine.
 *
 * The opportunities are drawn at once, the seekers while they are read (about 3 µs each), so memory
 * does not grow with their number. Throws a RangeError where a count is not a whole number.
 */
export function createWorkload(options: WorkloadOptions): Workload {
  for (const count of [options.size.seekers, options.size.opportunities]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`size: expected whole numbers, got ${count}`);
    }
  }
  const world = drawWorld(options);
  return {
    regions: world.map.regions,
    distances: world.map.distances,
    taxonomy: { levels: 5, skills: [...world.tree.skills, ...world.specials.skills] },
    ...(options.shape === "ties" ? createTies(options, world) : drawRecords(options, world)),
  };
}

function drawRecords(
  { shape, size, seed }: WorkloadOptions,
  world: World,
): Pick<Workload, "opportunities" | "seekers"> {
  const habits = shape === "uniform" ? evenHabits(world) : realisticHabits(world);
  const opportunities = drawOpportunities({ world, habits, count: size.opportunities, seed });
  const opportunityIds = opportunities.map(({ id }) => id);
  return {
    opportunities,
    seekers: () => drawSeekers({ world, habits, count: size.seekers, seed, opportunityIds }),
  };
}
