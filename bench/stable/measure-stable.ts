import {
  type AcceptanceProblem,
  deferAcceptance,
  findBlockingPairs,
  sortPreferences,
} from "taavon/solvers";
import { SeededRandom } from "../../src/solvers/seeded-random";
import { askPeer, buildPeer } from "../build-peer";
import { cpuOf, medianOf } from "../cpu-runs";
import { drawEdges, type EdgesDraw } from "../transportation/draw-edges";

/** CPU milliseconds, medians. */
export interface StableRow extends EdgesDraw {
  readonly sorting: number;
  readonly proposing: number;
  /** Sorting as many objects by a comparison, once. */
  readonly sortingObjects: number;
  readonly c: { readonly sorting: number; readonly proposing: number } | undefined;
}

/** Checks that no pair blocks and that the peer places everyone alike, then times both. */
export function measureStable(draw: EdgesDraw, repeat: number): StableRow {
  const graph = drawEdges(draw);
  const random = new SeededRandom("stable");
  const likings = Int32Array.from(graph.columns, () => random.below(10_000));
  const ranks = graph.weights.map((weight) => -weight);
  const sorted = (): AcceptanceProblem => {
    const order = sortPreferences(graph, likings);
    const columns = new Int32Array(order.length);
    const sortedRanks = new Int32Array(order.length);
    for (let at = 0; at < order.length; at++) {
      columns[at] = graph.columns[order[at]!]!;
      sortedRanks[at] = ranks[order[at]!]!;
    }
    return { ...graph, columns, ranks: sortedRanks };
  };
  const problem = sorted();
  const assignment = deferAcceptance(problem);
  if (findBlockingPairs(problem, assignment).length > 0) throw new Error("a pair blocks");
  const runs = Array.from({ length: repeat }, () => ({
    sorting: cpuOf(sorted).ms,
    proposing: cpuOf(() => deferAcceptance(problem)).ms,
  }));
  return {
    ...draw,
    sorting: medianOf(runs.map(({ sorting }) => sorting)),
    proposing: medianOf(runs.map(({ proposing }) => proposing)),
    sortingObjects: cpuOf(() => sortObjects(graph, likings)).ms,
    c: askC({ graph, likings, ranks, assignment }, repeat),
  };
}

interface Asked {
  readonly graph: ReturnType<typeof drawEdges>;
  readonly likings: Int32Array;
  readonly ranks: Int32Array;
  readonly assignment: Int32Array;
}

function askC({ graph, likings, ranks, assignment }: Asked, repeat: number): StableRow["c"] {
  const program = buildPeer("./stable/deferred-acceptance.c");
  if (program === undefined) return undefined;
  const { rowCount, columnCount, start, columns, capacities } = graph;
  const head = Int32Array.of(rowCount, columnCount, columns.length, repeat);
  const lines = askPeer(program, [head, start, columns, likings, ranks, capacities])
    .trim()
    .split("\n");
  const times = lines.slice(0, repeat).map((line) => line.split(" ").map(Number));
  if (lines.slice(repeat).some((line, row) => Number(line) !== assignment[row])) {
    throw new Error("the peer places somebody elsewhere");
  }
  return {
    sorting: medianOf(times.map(([sorting]) => sorting!)),
    proposing: medianOf(times.map(([, proposing]) => proposing!)),
  };
}

/** What is commonly written: an object a pair, all sorted by row and liking. */
function sortObjects({ rowCount, start, columns }: Asked["graph"], likings: Int32Array): number {
  const pairs: { row: number; column: number; liking: number }[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      pairs.push({ row, column: columns[edge]!, liking: likings[edge]! });
    }
  }
  pairs.sort((a, b) => a.row - b.row || b.liking - a.liking || a.column - b.column);
  return pairs.length;
}
