// The exact optimum of SPEC §5 for tiny markets, and the oracle of every planner.
// Method: for each opportunity every group of seekers is tried with every choice of roles, group by
// group, against U1–U7 word for word; then the seekers are shared out among the opportunities in
// every way (a table over subsets). Pins are held one by one, by the same enumeration.
// Cost: opportunities × (2ⁿ·rolesⁿ + 3ⁿ) per pin for n seekers. Shares no code with the library.

import type { Dataset } from "../../dataset/dataset";
import type { Plan } from "../../document/plan";
import type { Policy } from "../../policy/policy";
import { groupWorths, IMPOSSIBLE, type NaiveProblem, roleWorths } from "./group-worths";
import { naivelyValid } from "./naive-assessment";
import { type NaivePin, type NaivePins, naivePins } from "./naive-pins";
import type { UnitLaw } from "./unit-laws";

const MOST_SEEKERS = 12;

/** What to leave out of the problem, to see what it costs. */
export interface BruteForceOptions {
  /** Laws of units that need not hold. */
  readonly without?: readonly UnitLaw[];
  /** Units alone, without employment and without seekers who hold a pinned job (stable, first step). */
  readonly unitsOnly?: boolean;
  /** The plan in force: each of its placements that is kept brings `policy.keepBonus` more. */
  readonly previous?: Pick<Plan, "placements">;
}

/** The best objective, and what became of the pins. */
export interface BruteForcePlan {
  readonly objective: number;
  readonly heldPins: readonly NaivePin[];
  readonly unheldPins: readonly NaivePin[];
  readonly refusedPins: NaivePins["refused"];
}

/**
 * The largest objective that SPEC §5 allows, whatever `policy.placement` says, found by trying
 * everything. For up to 12 seekers and a few roles; throws a RangeError beyond.
 */
export function bruteForcePlan(
  dataset: Dataset,
  policy: Policy,
  { without = [], unitsOnly = false, previous }: BruteForceOptions = {},
): BruteForcePlan {
  if (dataset.seekers.length > MOST_SEEKERS) throw new RangeError("too many seekers to try all");
  const pins = naivePins(dataset, policy);
  const worths = new Map(
    dataset.opportunities.map((opportunity) => [
      opportunity.id,
      roleWorths({ dataset, policy, previous }, pins.accepted, opportunity),
    ]),
  );
  const problem: NaiveProblem = { dataset, policy, worths, without };
  const heldPins: NaivePin[] = [];
  const unheldPins: NaivePin[] = [];
  for (const { roles: _, ...pin } of pins.accepted) {
    const holds = bestObjective(problem, [...heldPins, pin]) !== IMPOSSIBLE;
    (holds ? heldPins : unheldPins).push(pin);
  }
  const objective = bestObjective(unitsOnly ? unitsOf(problem) : problem, heldPins);
  return { objective, heldPins, unheldPins, refusedPins: pins.refused };
}

function bestObjective(problem: NaiveProblem, held: readonly NaivePin[]): number {
  const { dataset, policy } = problem;
  const groups = 2 ** dataset.seekers.length;
  // best[group]: the most worth when exactly this group is placed in the opportunities so far
  let best: number[] = Array.from({ length: groups }, (_, group) => (group === 0 ? 0 : IMPOSSIBLE));
  for (const opportunity of dataset.opportunities) {
    if (!naivelyValid(opportunity, policy)) continue;
    const own = groupWorths(problem, opportunity, held);
    best = best.map((_, group) => {
      let most = IMPOSSIBLE;
      for (let part = group; ; part = (part - 1) & group) {
        most = Math.max(most, best[group ^ part]! + own[part]!);
        if (part === 0) break;
      }
      return most;
    });
  }
  return Math.max(...best);
}

/** Employment left out; whoever holds a pinned job has no place elsewhere, because the pin stays. */
function unitsOf(problem: NaiveProblem): NaiveProblem {
  const opportunities = problem.dataset.opportunities.filter(({ kind }) => kind === "investment");
  return { ...problem, dataset: { ...problem.dataset, opportunities } };
}
