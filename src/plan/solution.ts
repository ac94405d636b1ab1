import type { CandidateGraph } from "./candidate-graph";
import type { Prices } from "./dual-bound";
import type { Team } from "./formation/best-team";
import type { HeldPins } from "./formation/hold-pins";
import type { UnitProblem } from "./formation/unit-problem";

/** A plan in numbers, ready to be written in words. */
export interface Solution {
  readonly graph: CandidateGraph;
  readonly problems: readonly UnitProblem[];
  readonly pins: HeldPins;
  /** By seeker: the role of the market, or −1. */
  readonly roleOf: Int32Array;
  /** The team of each unit, in the order of the problems. */
  readonly teams: readonly (Team | undefined)[];
  readonly objective: number;
  readonly prices: Prices;
  readonly bound: number;
}
