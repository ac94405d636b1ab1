import type { Timing } from "./results";
import { summariseRuns } from "./summarise-runs";

/** How often to run. */
export interface RunPlan {
  readonly repeat: number;
  /** Milliseconds of runs that are not counted: at least one run, none at 0. */
  readonly warmUp: number;
  /** No further run is started after so many milliseconds. */
  readonly most?: number;
}

const MOST = 600_000;

/** Times work that is warm, each run after a collection of garbage, so that none pays for another. */
export async function timeRuns(
  work: () => unknown,
  { repeat, warmUp, most = MOST }: RunPlan,
): Promise<Timing> {
  const run = async (): Promise<number> => {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  for (let spent = 0; spent < warmUp; ) spent += await run();
  const runs: number[] = [];
  let total = 0;
  do {
    const passed = await run();
    runs.push(passed);
    total += passed;
  } while (runs.length < repeat && total < most);
  return summariseRuns(runs);
}
