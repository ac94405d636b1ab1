import type { Timing } from "./results";

/** Median (the lower one of two) and range of at least one run, to the microsecond. */
export function summariseRuns(runs: readonly number[]): Timing {
  if (runs.length === 0) throw new Error("nothing was run");
  const sorted = runs.map((ms) => Math.round(ms * 1_000) / 1_000).sort((a, b) => a - b);
  return {
    median: sorted[(sorted.length - 1) >> 1]!,
    min: sorted[0]!,
    max: sorted.at(-1)!,
    runs: sorted.length,
  };
}

/** The same runs as if each had taken `factor` times as long. */
export function stretch({ median, min, max, runs }: Timing, factor: number): Timing {
  const round = (ms: number): number => Math.round(ms * factor * 1_000) / 1_000;
  return { median: round(median), min: round(min), max: round(max), runs };
}
