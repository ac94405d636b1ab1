import {
  solveTransportation,
  type TransportationProblem,
  type TransportationSolution,
} from "../../src/solvers/transportation";
import { cpuOf, medianOf } from "../cpu-runs";
import { buildLemon, highsOptimum } from "./peer-optima";

/** CPU milliseconds: the library's a median, the peers' of one run each. */
export interface TransportationRow {
  readonly name: string;
  readonly edges: number;
  readonly value: number;
  readonly own: number;
  readonly lemon: number | undefined;
  readonly highs: number | "too long" | undefined;
}

/** What is measured, how often, and how many seconds HiGHS gets (0: it is not asked). */
export interface TransportationRun {
  readonly name: string;
  readonly problem: TransportationProblem;
  readonly repeat: number;
  readonly highsSeconds: number;
}

/** Holds the peers' optima against a proven one, then times the library. */
export async function measureTransportation(run: TransportationRun): Promise<TransportationRow> {
  const { name, problem, repeat, highsSeconds } = run;
  const solution = solveTransportation(problem);
  assertProven(problem, solution);
  const lemon = buildLemon()?.(problem);
  const highs = highsSeconds > 0 ? await highsOptimum(problem, highsSeconds) : undefined;
  for (const peer of [lemon, highs]) {
    if (typeof peer !== "object" || peer.value === solution.value) continue;
    throw new Error(`${name}: a peer finds ${peer.value}, the library ${solution.value}`);
  }
  const own = Array.from({ length: repeat }, () => cpuOf(() => solveTransportation(problem)).ms);
  return {
    name,
    edges: problem.columns.length,
    value: solution.value,
    own: medianOf(own),
    lemon: lemon?.ms,
    highs: typeof highs === "object" ? highs.ms : highs,
  };
}

/** Throws unless the prices cover every edge and come to the value. */
export function assertProven(
  { rowCount, start, columns, weights, capacities }: TransportationProblem,
  { value, rowPrices, columnPrices }: TransportationSolution,
): void {
  let bound = 0;
  for (let row = 0; row < rowCount; row++) {
    bound += rowPrices[row]!;
    for (let edge = start[row]!; edge < start[row + 1]!; edge++) {
      if (rowPrices[row]! + columnPrices[columns[edge]!]! >= weights[edge]!) continue;
      throw new Error(`edge ${edge}: the prices do not cover it`);
    }
  }
  for (let column = 0; column < capacities.length; column++) {
    bound += capacities[column]! * columnPrices[column]!;
  }
  if (bound !== value) throw new Error(`the prices prove ${bound}, not ${value}`);
}
