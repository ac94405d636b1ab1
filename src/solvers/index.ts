export { type BipartiteGraph, NONE } from "./bipartite-graph";
export { Bitset } from "./bitset";
export { BoundedHeap } from "./bounded-heap";
export {
  type AcceptanceProblem,
  type BlockingPair,
  deferAcceptance,
  findBlockingPairs,
} from "./deferred-acceptance";
export {
  type LowerBoundsProblem,
  type LowerBoundsSolution,
  solveWithLowerBounds,
} from "./flow-lower-bounds";
export { type SharesProblem, type SharesSolution, shareEqually } from "./max-min-shares";
export {
  RoleAssignment,
  type RoleAssignmentCapacity,
  type RoleBounds,
} from "./role-assignment";
export { createRoleCandidates, type RoleCandidates, sortCandidates } from "./role-candidates";
export { SeededRandom } from "./seeded-random";
export {
  solveTransportation,
  type TransportationProblem,
  type TransportationSolution,
} from "./transportation";
