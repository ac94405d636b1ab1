export { type BipartiteGraph, NONE } from "./bipartite-graph";
export { Bitset } from "./bitset";
export { BoundedHeap } from "./bounded-heap";
export {
  type LowerBoundsProblem,
  type LowerBoundsSolution,
  solveWithLowerBounds,
} from "./flow-lower-bounds";
export { SeededRandom } from "./seeded-random";
export {
  solveTransportation,
  type TransportationProblem,
  type TransportationSolution,
} from "./transportation";
