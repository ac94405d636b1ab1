import { SeededRandom } from "../solvers/seeded-random";
import { assignPlaces } from "./assign-places";
import { evaluatePrices } from "./dual-bound";
import { during } from "./during";
import type { Formation } from "./formation/formation";
import { buildFormation, improveOnce } from "./formation/improve-formation";
import { type JoinedPlan, joinPlan } from "./join-plan";
import type { Progress } from "./progress";
import type { Setting } from "./setting";
import { settleByLot } from "./settle-by-lot";
import type { Solution } from "./solution";
import { planAsBefore, startFormation } from "./start-formation";
import { type ProvenPrices, tightenPrices } from "./tighten-prices";
import { jobPrices, openVacancies } from "./vacancies";

// problem: SPEC §5, who goes where and which units open, the most worth in all.
// method: prices first (the dual of all places as one transportation problem, tightened by
//   subgradient steps), then units built in the order in which the prices promise gain, the jobs
//   assigned exactly to whoever is left, and destroy-and-rebuild of units at the jobs' prices, with
//   the jobs assigned anew after each round. The best plan seen is kept. With a previous plan the
//   search starts from what still stands of it, and whole it is the plan to beat.
// complexity: see the parts; the budget is counted in steps and moves.
// invariants: every formation is legal; the bound holds for all pairs at every step.

/** Moves between two steps that a caller sees. */
const MOVES_A_STEP = 2;

/** Solves SPEC §5's problem as well as the budget allows. */
export function* solveOptimal(setting: Setting): Generator<Progress, Solution> {
  const { market, graph, problems, pins, budget } = setting;
  const opening: Progress = { phase: "prices", done: 0, total: budget.priceSteps };
  const start = yield* during(opening, startingPrices(setting));
  const search = tightenPrices(market, graph, problems, {
    steps: budget.priceSteps,
    start,
    known: 0,
  });
  let found = search.next();
  for (; !found.done; found = search.next()) {
    const { step, bound } = found.value;
    yield { phase: "prices", done: step, total: budget.priceSteps, bound };
  }
  const prices = found.value;
  const best = yield* searchFormations(setting, prices);
  const isKept = setting.previous?.unchanged === true;
  return {
    graph,
    problems,
    pins,
    ...best,
    roleOf: isKept ? best.roleOf : settleByLot(setting, best.roleOf),
    prices,
    bound: prices.bound,
  };
}

/** The dual of all places as one transportation problem: minimums and capital left out. */
function* startingPrices({ market, graph, problems }: Setting): Generator<undefined, ProvenPrices> {
  const jobs = openVacancies(market, []);
  const units = problems.filter(({ canOpen }) => canOpen).flatMap(({ roles }) => roles);
  const { seekerPrices } = yield* assignPlaces(market, graph, {
    roles: [...jobs.roles, ...units.map(({ role }) => role)],
    capacities: [...jobs.capacities, ...units.map(({ max }) => max)],
    taken: new Uint8Array(market.seekers.count),
  });
  const prices = { seekers: seekerPrices, capital: new Float64Array(problems.length) };
  const answer = yield* evaluatePrices(market, graph, problems, prices);
  return { ...prices, bound: answer.bound, answer };
}

function* searchFormations(
  setting: Setting,
  prices: ProvenPrices,
): Generator<Progress, JoinedPlan> {
  const { market, graph, budget, pins, vacancies, previous } = setting;
  const rounds = pins.units.length === 0 ? 0 : budget.rounds;
  let best: JoinedPlan | undefined;
  const progress = (done: number): Progress => ({
    phase: "formation",
    done,
    total: rounds,
    ...(best === undefined ? {} : { objective: best.objective }),
    bound: prices.bound,
  });
  const formation = startFormation(setting);
  const before = planAsBefore(setting, formation);
  // why: where nothing has changed nobody is moved, whatever a longer search might find
  if (before !== undefined && previous?.unchanged) return before;
  yield progress(0);
  const stood = formation.teams.map((team) => Number(previous !== undefined && team !== undefined));
  const random = new SeededRandom(market.policy.seed);
  const firstJobs = assignPlaces(market, graph, { ...vacancies, taken: formation.taken });
  let jobs = yield* during(progress(0), firstJobs);
  let costs = jobPrices(market, graph, vacancies, jobs.rolePrices);
  const known = previous && [before, joinPlan(setting, formation, jobs.roleOf)];
  const order = promisingOrder(formation, prices).sort((a, b) => stood[b]! - stood[a]!);
  yield* during(progress(0), buildFormation(formation, order, costs, prices.seekers));
  const assignAnew = function* (): Generator<undefined, JoinedPlan> {
    const offered = { ...vacancies, taken: formation.taken, hints: jobs.rolePrices };
    jobs = yield* assignPlaces(market, graph, offered);
    costs = jobPrices(market, graph, vacancies, jobs.rolePrices);
    yield;
    return joinPlan(setting, formation, jobs.roleOf);
  };
  best = bestOf([...(known ?? []), yield* during(progress(0), assignAnew())]);
  yield progress(0);
  for (let round = 1; round <= rounds; round++) {
    for (let move = 1; move <= budget.moves; move++) {
      improveOnce(formation, { costs, prices: prices.seekers, random });
      if (move % MOVES_A_STEP === 0) yield progress(round - 1);
    }
    const plan: JoinedPlan = yield* during(progress(round - 1), assignAnew());
    if (plan.objective > best.objective) best = plan;
    yield progress(round);
  }
  return best;
}

/** The plan worth most, the first of equals. */
function bestOf(plans: readonly (JoinedPlan | undefined)[]): JoinedPlan {
  const known = plans.filter((plan) => plan !== undefined);
  return known.reduce((best, plan) => (plan.objective > best.objective ? plan : best));
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
