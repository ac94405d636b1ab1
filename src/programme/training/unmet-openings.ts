import type { TrainingOpening, UnmetOpening } from "../../document/course-programme";
import { openingOf } from "./opening-of";
import type { PlanView } from "./read-plan";
import type { SeatFlow } from "./seat-flow";
import { NONE } from "./seat-network";
import type { TrainingProblem } from "./training-problem";

/** What stays open and why, like openings in one row, in the order of the openings. */
export function unmetOpenings(
  { market }: PlanView,
  { openings, network, effects }: TrainingProblem,
  { arcOf }: SeatFlow,
): UnmetOpening[] {
  const filled = new Int32Array(openings.length);
  const groupFilled = new Int32Array(network.groupCapacities.length);
  for (const arc of arcOf) {
    if (arc === NONE) continue;
    const { opening } = effects[arc]!;
    filled[opening]! += 1;
    groupFilled[network.groupOf[opening]!]! += 1;
  }
  const served = new Set(effects.map(({ opening }) => opening));
  const rows = new Map<string, { opening: TrainingOpening; left: number; reason: Reason }>();
  openings.forEach((one, index) => {
    const room = network.groupCapacities[one.group]! - groupFilled[one.group]!;
    const left = Math.min(room, one.capacity - filled[index]!);
    if (left === 0) return;
    const reason = served.has(index) ? "not-chosen" : "no-course";
    const opening = openingOf(market, one);
    const key = JSON.stringify([opening, reason]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { opening, left, reason });
    else row.left += left;
  });
  return [...rows.values()];
}

type Reason = UnmetOpening["reason"];
