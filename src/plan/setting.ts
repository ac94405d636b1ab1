import type { Market } from "../market/market";
import type { CandidateGraph } from "./candidate-graph";
import type { Budget } from "./effort";
import type { HeldPins } from "./formation/hold-pins";
import type { UnitProblem } from "./formation/unit-problem";
import type { PreviousPlaces } from "./previous-places";
import type { Vacancies } from "./vacancies";

/** What both mechanisms start from. */
export interface Setting {
  readonly market: Market;
  /** Values with the bonus of those who are kept. */
  readonly graph: CandidateGraph;
  readonly problems: readonly UnitProblem[];
  readonly pins: HeldPins;
  readonly budget: Budget;
  /** The vacancies to fill; none while units form by themselves (`placement: "stable"`). */
  readonly vacancies: Vacancies;
  /** The places of the plan to hold to, if there is one. */
  readonly previous: PreviousPlaces | undefined;
}
