import type { TransportationProblem } from "../../src/solvers/transportation";
import { askPeer, buildPeer } from "../build-peer";
import { loadHighs } from "../formation/load-highs";

/** An optimum and the CPU milliseconds it took. */
export interface PeerOptimum {
  readonly value: number;
  readonly ms: number;
}

/** LEMON's network simplex (Debian `liblemon-dev`), built here; nothing where it cannot be. */
export function buildLemon(): ((problem: TransportationProblem) => PeerOptimum) | undefined {
  const program = buildPeer("./transportation/network-simplex.cpp");
  if (program === undefined) return undefined;
  return (problem) => {
    const { rowCount, columnCount, start, columns, weights, capacities } = problem;
    const head = Int32Array.of(rowCount, columnCount, columns.length, 1);
    const said = askPeer(program, [head, start, columns, weights, capacities]);
    const [value, ms] = said.trim().split(" ").map(Number);
    return { value: value!, ms: ms! };
  };
}

/** The linear program in the WASM of HiGHS; nothing where the package is absent. */
export async function highsOptimum(
  problem: TransportationProblem,
  seconds: number,
): Promise<PeerOptimum | "too long" | undefined> {
  const highs = await loadHighs();
  if (highs === undefined) return undefined;
  const text = programText(problem);
  const before = process.cpuUsage();
  const answer = highs.solve(text, { time_limit: seconds, threads: 1, output_flag: false });
  const { user, system } = process.cpuUsage(before);
  if (answer.Status !== "Optimal") return "too long";
  return { value: Math.round(answer.ObjectiveValue), ms: (user + system) / 1_000 };
}

function programText(problem: TransportationProblem): string {
  const { rowCount, columnCount, start, columns, weights, capacities } = problem;
  const byColumn: string[][] = Array.from({ length: columnCount }, () => []);
  columns.forEach((column, edge) => {
    byColumn[column]!.push(`x${edge}`);
  });
  const lines = ["Maximize", " worth:"];
  weights.forEach((weight, edge) => {
    lines.push(` + ${weight} x${edge}`);
  });
  lines.push("Subject To");
  for (let row = 0; row < rowCount; row++) {
    const edges = Array.from(
      columns.subarray(start[row]!, start[row + 1]!),
      (_, at) => start[row]! + at,
    );
    if (edges.length > 0)
      lines.push(` r${row}: ${edges.map((edge) => `x${edge}`).join("\n + ")} <= 1`);
  }
  byColumn.forEach((names, column) => {
    if (names.length > 0)
      lines.push(` k${column}: ${names.join("\n + ")} <= ${capacities[column]}`);
  });
  lines.push("End", "");
  return lines.join("\n");
}
