import { BoundedHeap } from "../../solvers/bounded-heap";
import { RoleAssignment } from "../../solvers/role-assignment";
import { createRoleCandidates, sortCandidates } from "../../solvers/role-candidates";
import type { UnitProblem } from "./unit-problem";

// problem: the members of one unit, with roles, who bring most at given prices, under U1 and U2.
// method: of each role only the best `high` candidates can be needed: whoever else is in a team can be
//   replaced by one of them, since at most `high − 1` of those are taken. What is left is a small
//   transportation problem on the role graph (see role-assignment).
// complexity: a pass over each role's candidates until their worth cannot reach the kept ones, then
//   the small problem. Exact.

/** Members by their place in the problem's `seekers`, each with the place of the role. */
export interface Team {
  /** `Σ worth − offset` over the members. */
  readonly value: number;
  readonly locals: readonly number[];
  readonly roles: readonly number[];
  /** `Σ worth`, without offsets. */
  readonly worth: number;
}

/** What a candidate costs in any role, an integer; Infinity keeps one out. */
export type Offsets = Float64Array;

/** The size limits of a team, where they are narrower than the problem's. */
export interface SizeRange {
  readonly low: number;
  readonly high: number;
}

/** The best team of a unit at prices, or nothing where U1 and U2 cannot be met. */
export function findBestTeam(
  problem: UnitProblem,
  offsets: Offsets,
  size: SizeRange = problem,
): Team | undefined {
  const { roles } = problem;
  const places = roles.reduce((sum, { max }) => sum + max, 0);
  const high = Math.min(size.high, places, problem.seekers.length);
  if (high < size.low || high < 0) return undefined;
  const kept = keepBest(problem, offsets, high);
  const candidates = createRoleCandidates(kept.graph);
  sortCandidates(candidates, kept.weights);
  const solver = new RoleAssignment({
    maxRoles: roles.length,
    maxCandidates: kept.graph.rowCount,
  });
  const status = solver.solve(candidates, kept.weights, {
    lows: Int32Array.from(roles, ({ min }) => min),
    highs: Int32Array.from(roles, ({ max }) => Math.min(max, high)),
    lowTotal: size.low,
    highTotal: high,
  });
  if (status === "infeasible") return undefined;
  const edges = [...solver.memberEdges.subarray(0, solver.memberCount)];
  return {
    value: solver.value,
    locals: edges.map((edge) => kept.locals[candidates.rows[edge]!]!),
    roles: edges.map((edge) => candidates.columns[edge]!),
    worth: edges.reduce((sum, edge) => sum + kept.worths[edge]!, 0),
  };
}

interface Edge {
  readonly local: number;
  readonly role: number;
  readonly worth: number;
}

interface Keeping {
  readonly offsets: Offsets;
  readonly cheapest: number;
  readonly count: number;
}

/** The best `count` candidates of each role as a small graph, rows in the order of the locals. */
function keepBest({ roles }: UnitProblem, offsets: Offsets, count: number) {
  let cheapest = Infinity;
  for (let local = 0; local < offsets.length; local++) {
    if (offsets[local]! < cheapest) cheapest = offsets[local]!;
  }
  const edges = roles.flatMap((asked, role) =>
    bestEdges(asked, role, { offsets, cheapest, count }),
  );
  edges.sort((a, b) => a.local - b.local || a.role - b.role);
  const locals: number[] = [];
  const start: number[] = [];
  edges.forEach(({ local }, edge) => {
    if (locals[locals.length - 1] === local) return;
    locals.push(local);
    start.push(edge);
  });
  start.push(edges.length);
  return {
    locals,
    worths: edges.map(({ worth }) => worth),
    weights: Float64Array.from(edges, ({ local, worth }) => worth - offsets[local]!),
    graph: {
      rowCount: locals.length,
      columnCount: roles.length,
      start: Int32Array.from(start),
      columns: Int32Array.from(edges, ({ role }) => role),
    },
  };
}

/** The best `count` candidates of one role, given the smallest of all offsets. */
function bestEdges(
  { candidates, worths }: UnitProblem["roles"][number],
  role: number,
  { offsets, cheapest, count }: Keeping,
): Edge[] {
  const heap = new BoundedHeap(Math.min(count, candidates.length));
  for (let at = 0; at < candidates.length; at++) {
    // candidates come with falling worth, so nobody further on can weigh more than this
    if (worths[at]! - cheapest < heap.worstKey) break;
    const offset = offsets[candidates[at]!]!;
    if (offset !== Infinity) heap.push(worths[at]! - offset, at, at);
  }
  const places = new Int32Array(heap.size);
  heap.drain(places, new Float64Array(heap.size));
  return Array.from(places, (at) => ({ local: candidates[at]!, role, worth: worths[at]! }));
}
