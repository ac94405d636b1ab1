import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { buildGraph, type CandidateGraph } from "../../plan/candidate-graph";
import { decodePlan } from "../../plan/decode/decode-plan";
import { evaluatePrices } from "../../plan/dual-bound";
import { compileTeamLaw } from "../../plan/formation/team-law";
import { compileUnitProblems, type UnitProblem } from "../../plan/formation/unit-problem";
import { acceptedPins, type PinnedSeeker } from "../../plan/pins";
import { placedWorth } from "../../plan/placed-worth";
import type { Solution } from "../../plan/solution";
import { solveStable } from "../../plan/solve-stable";
import { openVacancies } from "../../plan/vacancies";
import { runSteps } from "../../solvers/run-steps";
import { compileTies, type Ties } from "../../unit/ties";

// A plan read back into the numbers it was decoded from, so that single people can be moved in it and
// the whole be written again: reserves, reasons and objective then speak of the plan as it has become.
// The certificate's prices bound the whole market, so bound and prices stay as they are.
// Costs one scan of every role, as planning does first.

/** A plan in numbers, with everything that is needed to write it again. */
export interface PlanNumbers {
  readonly market: Market;
  readonly plan: Plan;
  readonly graph: CandidateGraph;
  readonly ties: Ties;
  readonly problems: readonly UnitProblem[];
  /** Every accepted pin by its seeker, and those of them that the plan holds. */
  readonly accepted: ReadonlyMap<number, PinnedSeeker>;
  readonly held: ReadonlyMap<number, PinnedSeeker>;
  /** By seeker: the role of the market, or −1. */
  readonly roleOf: Int32Array;
}

/** Reads a plan of a market back into numbers. */
export function readNumbers(market: Market, plan: Plan): PlanNumbers {
  const graph = runSteps(buildGraph(market));
  const accepted = new Map(acceptedPins(market).map((pin) => [pin.seeker, pin]));
  const roleOf = new Int32Array(market.seekers.count).fill(-1);
  const held = new Map<number, PinnedSeeker>();
  for (const { seeker: id, opportunity, role, pinned } of plan.placements) {
    const seeker = market.seekerIndex(id);
    roleOf[seeker] = roleIndex(market, opportunity, role);
    const pin = accepted.get(seeker);
    if (pinned && pin !== undefined) held.set(seeker, pin);
  }
  const ties = compileTies(market);
  const problems = runSteps(compileUnitProblems(market, graph));
  return { market, plan, graph, ties, problems, accepted, held, roleOf };
}

/** The index of a role in the market, or −1. */
export function roleIndex(market: Market, opportunity: string, role: string): number {
  const { firstRole = 0, endRole = 0 } =
    market.opportunities[market.opportunityIndex(opportunity)] ?? {};
  for (let index = firstRole; index < endRole; index++) {
    if (market.roles[index]!.role.id === role) return index;
  }
  return -1;
}

/**
 * Writes the plan with people in other places. Nobody else is moved, but under the stable mechanism
 * the jobs are assigned anew, since whoever became free may be preferred somewhere. A plan that was held
 * to a previous one stands for itself from here on: its bound is counted anew without the bonus.
 */
export function rewritePlan(numbers: PlanNumbers, changed: Int32Array): Plan {
  const { market, plan, graph, ties, problems, accepted, held } = numbers;
  const roleOf = market.policy.placement === "stable" ? withStableJobs(numbers, changed) : changed;
  const { certificate } = plan;
  const lambda = new Map(certificate.prices as readonly (readonly [string, number])[]);
  const mu = new Map(certificate.capitalPrices as readonly (readonly [string, number])[]);
  const prices = {
    seekers: Float64Array.from(market.seekerIds, (id) => lambda.get(id) ?? 0),
    capital: Float64Array.from(problems, ({ record }) => mu.get(record.id) ?? 0),
  };
  const solution: Solution = {
    graph,
    problems,
    pins: {
      held,
      unheld: [...accepted.values()].filter(({ seeker }) => !held.has(seeker)),
      units: [],
      teams: new Map(),
    },
    roleOf,
    teams: [],
    objective: placedWorth(market, graph, roleOf),
    prices,
    bound:
      plan.previous === undefined
        ? certificate.bound
        : runSteps(evaluatePrices(market, graph, problems, prices)).bound,
  };
  const { rejected } = plan.dataset;
  return runSteps(decodePlan(market, ties, solution, { rejected, previous: undefined }));
}

/** The jobs by deferred acceptance around units that stay as they are: none of them may form anew. */
function withStableJobs(
  { market, graph, ties, problems, held }: PlanNumbers,
  roleOf: Int32Array,
): Int32Array {
  const shut = problems.map((problem) => ({ ...problem, canOpen: false }));
  const teams = new Map(
    shut.flatMap((problem, unit) => {
      const team = teamOf(problem, roleOf);
      return team.locals.length === 0 ? [] : [[unit, team] as const];
    }),
  );
  const steps = solveStable({
    market,
    graph,
    problems: shut,
    pins: {
      held,
      unheld: [],
      units: shut.map((problem) => ({
        problem,
        law: compileTeamLaw(market, ties, problem),
        held: [],
      })),
      teams,
    },
    budget: { priceSteps: 0, rounds: 0, moves: 0 },
    previous: undefined,
    vacancies: openVacancies(market, held.values()),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.roleOf;
}

/** Who is in a unit, by places in its problem; what they are worth is not asked again. */
function teamOf({ seekers, roles }: UnitProblem, roleOf: Int32Array) {
  const placeOf = new Map(roles.map(({ role }, place) => [role, place]));
  const locals = [...seekers.keys()].filter((local) => placeOf.has(roleOf[seekers[local]!]!));
  return {
    locals,
    roles: locals.map((local) => placeOf.get(roleOf[seekers[local]!]!)!),
    value: 0,
    worth: 0,
  };
}
