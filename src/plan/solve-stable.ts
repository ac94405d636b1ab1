import type { Market } from "../market/market";
import type { RoleScan } from "../shortlist/role-scan";
import { createRoleScanner } from "../shortlist/scan-role";
import { deferAcceptance } from "../solvers/deferred-acceptance";
import { placedWorth } from "./placed-worth";
import type { Progress } from "./progress";
import type { Setting } from "./setting";
import type { Solution } from "./solution";
import { solveOptimal } from "./solve-optimal";
import type { Vacancies } from "./vacancies";

// problem: placements that nobody and no role would rather undo (SPEC §5, stable mechanism).
// method: units form first, with employment left out; then seekers propose to jobs by deferred
//   acceptance (see deferred-acceptance). Seekers rank by appeal ↓, roles by fit + priority ↓, both then
//   by SPEC §4's order.
// complexity: that of the formation, one more scan of the jobs, and sorting the candidates twice.

/** Forms units, then places the rest stably. */
export function* solveStable(setting: Setting): Generator<Progress, Solution> {
  const solution = yield* solveOptimal({ ...setting, vacancies: { roles: [], capacities: [] } });
  const roleOf = solution.roleOf.slice();
  const taken = Uint8Array.from(roleOf, (role) => Number(role >= 0));
  const { roles } = setting.vacancies;
  const edges = rankedEdges(setting.market, setting.vacancies, taken);
  const assignment = deferAcceptance({
    ...edges,
    rowCount: roleOf.length,
    columnCount: roles.length,
    capacities: Int32Array.from(setting.vacancies.capacities),
  });
  assignment.forEach((column, seeker) => {
    if (column >= 0) roleOf[seeker] = roles[column]!;
  });
  const objective = placedWorth(setting.market, setting.graph, roleOf);
  return { ...solution, roleOf, objective };
}

interface Edge {
  readonly seeker: number;
  readonly column: number;
  readonly appeal: number;
  readonly value: number;
  readonly merit: number;
}

/** The jobs' candidates as preference lists: rows in the seekers' order, ranks in the roles'. */
function rankedEdges(market: Market, { roles }: Vacancies, taken: Uint8Array) {
  const scanRole = createRoleScanner(market);
  const lists = roles.map((role, column) => jobCandidates(market, scanRole(role), column, taken));
  const rankOf = new Map<Edge, number>();
  for (const list of lists) for (const [rank, edge] of list.entries()) rankOf.set(edge, rank);
  const bySeeker: Edge[][] = Array.from({ length: market.seekers.count }, () => []);
  for (const edge of lists.flat()) bySeeker[edge.seeker]!.push(edge);
  const lotteryOf = ({ column }: Edge): number =>
    market.opportunities[market.roles[roles[column]!]!.opportunity]!.lottery;
  for (const list of bySeeker) {
    list.sort(
      (a, b) =>
        b.appeal - a.appeal ||
        b.value - a.value ||
        lotteryOf(a) - lotteryOf(b) ||
        a.column - b.column,
    );
  }
  const start = new Int32Array(market.seekers.count + 1);
  bySeeker.forEach((list, seeker) => {
    start[seeker + 1] = start[seeker]! + list.length;
  });
  const ordered = bySeeker.flat();
  return {
    start,
    columns: Int32Array.from(ordered, ({ column }) => column),
    ranks: Int32Array.from(ordered, (edge) => rankOf.get(edge)!),
  };
}

/** A role's free candidates in the role's own order: fit + priority ↓, then SPEC §4's. */
function jobCandidates(market: Market, scan: RoleScan, column: number, taken: Uint8Array): Edge[] {
  const { priority, lottery } = market.seekers;
  const edges: Edge[] = [];
  for (let at = 0; at < scan.count; at++) {
    const seeker = scan.seekers[at]!;
    if (taken[seeker] === 1) continue;
    const merit = scan.fits[at]! + priority[seeker]!;
    edges.push({ seeker, column, appeal: scan.appeals[at]!, value: scan.values[at]!, merit });
  }
  return edges.sort(
    (a, b) =>
      b.merit - a.merit ||
      b.value - a.value ||
      lottery[a.seeker]! - lottery[b.seeker]! ||
      a.seeker - b.seeker,
  );
}
