import type { Market } from "../market/market";
import { SeededRandom } from "../solvers/seeded-random";
import type { PlacesAssigned } from "./assign-places";
import { assignPlaces } from "./assign-places";
import type { CandidateGraph } from "./candidate-graph";
import { evaluatePrices } from "./dual-bound";
import type { Budget } from "./effort";
import type { Team } from "./formation/best-team";
import { type Formation, setTeam } from "./formation/formation";
import type { HeldPins } from "./formation/hold-pins";
import { buildFormation, improveOnce } from "./formation/improve-formation";
import type { UnitProblem } from "./formation/unit-problem";
import { placedWorth } from "./placed-worth";
import type { Progress } from "./progress";
import type { Solution } from "./solution";
import { type ProvenPrices, tightenPrices } from "./tighten-prices";
import { jobPrices, openVacancies, type Vacancies } from "./vacancies";

// problem: SPEC §5, who goes where and which units open, the most worth in all.
// method: prices first (the dual of all places as one transportation problem, tightened by
//   subgradient steps), then units built in the order in which the prices promise gain, the jobs
//   assigned exactly to whoever is left, and destroy-and-rebuild of units at the jobs' prices, with
//   the jobs assigned anew after each round. The best plan seen is kept.
// complexity: see the parts; the budget is counted in steps and moves.
// invariants: every formation is legal; the bound holds for all pairs at every step.

/** What both mechanisms start from. */
export interface Setting {
  readonly market: Market;
  readonly graph: CandidateGraph;
  readonly problems: readonly UnitProblem[];
  readonly pins: HeldPins;
  readonly budget: Budget;
  /** The vacancies to fill; none while units form by themselves (`placement: "stable"`). */
  readonly vacancies: Vacancies;
}

/** Moves between two steps that a caller sees. */
const MOVES_A_STEP = 8;

/** Solves SPEC §5's problem as well as the budget allows. */
export function* solveOptimal(setting: Setting): Generator<Progress, Solution> {
  const { market, graph, problems, pins, budget } = setting;
  const start = startingPrices(setting);
  const search = tightenPrices(market, graph, problems, {
    steps: budget.priceSteps,
    start,
    known: 0,
  });
  let steps = 0;
  let found = search.next();
  for (; !found.done; found = search.next()) {
    steps += 1;
    yield { phase: "prices", done: steps, total: budget.priceSteps, bound: found.value };
  }
  const prices = found.value;
  const best = yield* searchFormations(setting, prices);
  return {
    graph,
    problems,
    pins,
    ...best,
    prices,
    bound: prices.bound,
  };
}

/** The dual of all places as one transportation problem: minimums and capital left out. */
function startingPrices({ market, graph, problems }: Setting): ProvenPrices {
  const jobs = openVacancies(market, []);
  const units = problems.filter(({ canOpen }) => canOpen).flatMap(({ roles }) => roles);
  const { seekerPrices } = assignPlaces(market, graph, {
    roles: [...jobs.roles, ...units.map(({ role }) => role)],
    capacities: [...jobs.capacities, ...units.map(({ max }) => max)],
    taken: new Uint8Array(market.seekers.count),
  });
  const prices = { seekers: seekerPrices, capital: new Float64Array(problems.length) };
  const answer = evaluatePrices(market, graph, problems, prices);
  return { ...prices, bound: answer.bound, answer };
}

/** A whole plan in numbers, and what proves its jobs. */
interface Plan {
  readonly roleOf: Int32Array;
  readonly teams: readonly (Team | undefined)[];
  readonly objective: number;
}

function* searchFormations(setting: Setting, prices: ProvenPrices): Generator<Progress, Plan> {
  const { market, graph, budget, vacancies } = setting;
  const formation = startFormation(setting);
  const random = new SeededRandom(market.policy.seed);
  let jobs = assignPlaces(market, graph, { ...vacancies, taken: formation.taken });
  let costs = jobPrices(market, graph, vacancies, jobs.rolePrices);
  buildFormation(formation, promisingOrder(formation, prices), costs, prices.seekers);
  const assignAnew = (): Plan => {
    const offered = { ...vacancies, taken: formation.taken, hints: jobs.rolePrices };
    jobs = assignPlaces(market, graph, offered);
    costs = jobPrices(market, graph, vacancies, jobs.rolePrices);
    return joinPlan(setting, formation, jobs);
  };
  let best = assignAnew();
  const rounds = formation.units.length === 0 ? 0 : budget.rounds;
  const progress = (done: number): Progress => {
    const { objective } = best;
    return { phase: "formation", done, total: rounds, objective, bound: prices.bound };
  };
  yield progress(0);
  for (let round = 1; round <= rounds; round++) {
    for (let move = 1; move <= budget.moves; move++) {
      improveOnce(formation, { costs, prices: prices.seekers, random });
      if (move % MOVES_A_STEP === 0) yield progress(round - 1);
    }
    const plan = assignAnew();
    if (plan.objective > best.objective) best = plan;
    yield progress(round);
  }
  return best;
}

function startFormation({ market, pins }: Setting): Formation {
  const taken = new Uint8Array(market.seekers.count);
  for (const seeker of pins.held.keys()) taken[seeker] = 1;
  const formation: Formation = {
    units: pins.units,
    teams: pins.units.map(() => undefined),
    taken,
  };
  for (const [unit, team] of pins.teams) setTeam(formation, unit, team);
  return formation;
}

/** Units that the prices want open first, those with the greatest best response first. */
function promisingOrder({ units }: Formation, { answer, seekers }: ProvenPrices): number[] {
  const promise = units.map(({ problem }, unit) => {
    const team = answer.teams[unit];
    if (!problem.canOpen) return Number.NEGATIVE_INFINITY;
    return (team?.locals ?? []).reduce(
      (sum, local) => sum - seekers[problem.seekers[local]!]!,
      team?.worth ?? 0,
    );
  });
  return [...units.keys()]
    .filter((unit) => units[unit]!.problem.canOpen)
    .sort((a, b) => promise[b]! - promise[a]! || a - b);
}

/** Joins teams, jobs and pinned jobs to one plan. */
function joinPlan(
  { market, graph, pins }: Setting,
  formation: Formation,
  jobs: PlacesAssigned,
): Plan {
  const roleOf = jobs.roleOf.slice();
  formation.teams.forEach((team, unit) => {
    const { problem } = formation.units[unit]!;
    team?.locals.forEach((local, place) => {
      roleOf[problem.seekers[local]!] = problem.roles[team.roles[place]!]!.role;
    });
  });
  for (const { seeker, opportunity, roles } of pins.held.values()) {
    if (market.opportunities[opportunity]!.record.kind === "employment") roleOf[seeker] = roles[0]!;
  }
  const objective = placedWorth(market, graph, roleOf);
  return { roleOf, teams: [...formation.teams], objective };
}
