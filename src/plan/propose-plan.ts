import { TaavonError } from "../dataset/taavon-error";
import type { Plan } from "../document/plan";
import type { Market } from "../market/market";
import { compileTiesSteps } from "../unit/ties";
import { buildGraph } from "./candidate-graph";
import { decodePlan } from "./decode/decode-plan";
import { during } from "./during";
import { budgetOf, type Effort } from "./effort";
import { holdMore } from "./formation/hold-more";
import { holdPins } from "./formation/hold-pins";
import { compileUnitProblems } from "./formation/unit-problem";
import { acceptedPins } from "./pins";
import { graphWithBonus, readPrevious } from "./previous-places";
import type { Progress } from "./progress";
import type { Setting } from "./setting";
import { solveOptimal } from "./solve-optimal";
import { solveStable } from "./solve-stable";
import { openVacancies } from "./vacancies";

/** How to plan. */
export interface PlanOptions {
  /** How long to search, in steps; `"standard"` where not stated. */
  readonly effort?: Effort;
  /** How many records the parser rejected, for the plan's account; 0 where not stated. */
  readonly rejected?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the planning at its next step; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
  /**
   * The plan in force: each person who keeps the same role of the same opportunity brings
   * `policy.keepBonus` more, and where dataset and policy are those of that plan nobody moves.
   */
  readonly previous?: Plan;
  /** Whether the plan proves what no plan can do, in a list `witnesses`; false where not stated. */
  readonly witnesses?: boolean;
}

/**
 * Proposes a plan (SPEC §5, §8): joint placements and units, everyone else's reason, and a
 * certificate. The same market and effort give the same plan, byte for byte.
 *
 * Costs a scan of every role, and then what the effort allows; memory grows with the candidate pairs,
 * about eight bytes each.
 *
 * @throws TaavonError `invalid_option`, or `aborted` once the signal says so.
 */
export function proposePlan(market: Market, options: PlanOptions = {}): Plan {
  const steps = proposePlanSteps(market, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same as `proposePlan`, cut into steps for servers: each `next()` is one step of the work. */
export function* proposePlanSteps(
  market: Market,
  options: PlanOptions = {},
): Generator<Progress, Plan> {
  const work = planSteps(market, options);
  let step = work.next();
  while (!step.done) {
    options.onProgress?.(step.value);
    yield step.value;
    if (options.signal?.aborted) throw new TaavonError("aborted", "planning was stopped");
    step = work.next();
  }
  return step.value;
}

function* planSteps(market: Market, options: PlanOptions): Generator<Progress, Plan> {
  const { effort = "standard", rejected = 0 } = options;
  const total = market.roles.length;
  const scanning = buildGraph(market);
  let scanned = scanning.next();
  for (; !scanned.done; scanned = scanning.next()) {
    yield { phase: "candidates", done: scanned.value, total };
  }
  const candidates = scanned.value;
  const preparing: Progress = { phase: "prices", done: 0, total: budgetOf(effort, 0).priceSteps };
  yield preparing;
  const previous =
    options.previous && (yield* during(preparing, readPrevious(market, options.previous)));
  const graph = previous === undefined ? candidates : graphWithBonus(candidates, previous);
  const ties = yield* during(preparing, compileTiesSteps(market));
  yield preparing;
  const problems = yield* during(preparing, compileUnitProblems(market, graph));
  const budget = budgetOf(effort, problems.length);
  let pins = yield* during(preparing, holdPins(market, ties, problems, acceptedPins(market)));
  for (;;) {
    const vacancies = openVacancies(market, pins.held.values());
    const setting: Setting = { market, graph, problems, pins, budget, vacancies, previous };
    const solved = yield* market.policy.placement === "stable"
      ? solveStable(setting)
      : solveOptimal(setting);
    // a plan may show that a pin can hold which the first search missed: then plan again with it
    const more = holdMore(pins, solved.roleOf, solved.teams);
    if (more !== pins) {
      pins = more;
      continue;
    }
    const { objective, bound } = solved;
    const writing: Progress = { phase: "papers", done: 0, total: 1, objective, bound };
    yield writing;
    // papers speak of values, without what staying is worth
    const solution = { ...solved, graph: candidates };
    const { witnesses } = options;
    return yield* during(
      writing,
      decodePlan(market, ties, solution, { rejected, previous, witnesses }),
    );
  }
}
