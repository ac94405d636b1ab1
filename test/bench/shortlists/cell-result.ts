import type { BenchResults, CellResult, Timing } from "../../../bench/shortlists/results";

/** A timing of three runs within a hundredth of its median. */
export function timing(median: number): Timing {
  return { median, min: median * 0.99, max: median * 1.01, runs: 3 };
}

/** A cell of a thousand seekers and fifty roles, with some of its figures as stated. */
export function cellResult(stated: Partial<CellResult> = {}): CellResult {
  return {
    size: "S",
    shape: "zanjan",
    seekers: 1_000,
    roles: 50,
    answered: 50,
    answeredSeekers: 900,
    verified: { roles: 50, seekers: 1_000 },
    answers: { role: "r", seeker: "s" },
    times: {},
    memory: { input: 100, compile: 10, byRole: 20, bySeeker: 30 },
    bytesPerSeeker: { region: 1, skills: 23.5 },
    notes: [],
    ...stated,
  };
}

/** A run of these cells. */
export function benchResults(...cells: readonly CellResult[]): BenchResults {
  return {
    schema: "taavon.bench.shortlists/1",
    origin: { machine: "one", threads: 2, node: "v20", commit: "c0ffee", date: "2026-11-23T20:00" },
    k: 20,
    seed: "1389",
    cells,
    factors: [],
    growth: [],
  };
}
