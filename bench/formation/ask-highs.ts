import { loadHighs } from "./load-highs";
import type { PeerAnswer } from "./peer-answer";

/**
 * Solves a model of so many variables in the LP format, one thread, so many seconds of the clock; nothing
 * where the package is absent or its memory does not do.
 */
export async function askHighs(
  text: string,
  count: number,
  seconds: number,
): Promise<PeerAnswer | undefined> {
  const highs = await loadHighs();
  if (highs === undefined) return undefined;
  const before = process.cpuUsage();
  const answer = highs.solve(text, {
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    threads: 1,
    output_flag: false,
  });
  const { user, system } = process.cpuUsage(before);
  const values = Array.from({ length: count }, (_, at) => answer.Columns[`x${at}`]?.Primal ?? 0);
  // every plan is worth something, and the empty one is not worth being called found
  const isFound = values.some((value) => value > 0.5);
  return {
    status: !isFound ? "nothing" : answer.Status === "Optimal" ? "optimal" : "stopped",
    values: isFound ? values : [],
    cpuSeconds: (user + system) / 1e6,
  };
}
