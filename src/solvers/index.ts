export { type BipartiteGraph, NONE } from "./bipartite-graph";
export { Bitset } from "./bitset";
export { BoundedHeap } from "./bounded-heap";
export { completeLinkage } from "./complete-linkage";
export {
  type AcceptanceProblem,
  type BlockingPair,
  deferAcceptance,
  findBlockingPairs,
} from "./deferred-acceptance";
export { type DenseTransportationProblem, solveDenseTransportation } from "./dense-transportation";
export type { DenseWeights } from "./dense-weights";
export {
  type LowerBoundsProblem,
  type LowerBoundsSolution,
  solveWithLowerBounds,
} from "./flow-lower-bounds";
export { findHallViolators, type HallViolator } from "./hall-violators";
export {
  buildKnapsack,
  chooseWithin,
  type KnapsackChoice,
  type KnapsackFrontier,
  type KnapsackProblem,
} from "./knapsack";
export { kthLargest } from "./kth-largest";
export { type SharesProblem, type SharesSolution, shareEqually } from "./max-min-shares";
export {
  matchPlaces,
  type PlaceGroups,
  type PlaceMatching,
  type PlacesProblem,
} from "./place-matching";
export { orderByKey } from "./radix-order";
export {
  RoleAssignment,
  type RoleAssignmentCapacity,
  type RoleBounds,
} from "./role-assignment";
export { createRoleCandidates, type RoleCandidates, sortCandidates } from "./role-candidates";
export { SeededRandom } from "./seeded-random";
export { shortCycles } from "./short-cycles";
export { sortPreferences } from "./sort-preferences";
export { strongComponents } from "./strong-components";
export {
  solveTransportation,
  type TransportationProblem,
  type TransportationSolution,
} from "./transportation";
