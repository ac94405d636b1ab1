import type { Opportunity } from "../../src/dataset/opportunity";
import type { Distance, Region } from "../../src/dataset/region";
import type { Seeker } from "../../src/dataset/seeker";
import type { Taxonomy } from "../../src/dataset/taxonomy";

/** How the people and the employers of a workload choose. */
export const SHAPES = ["zanjan", "uniform", "dominant", "ties", "scarce"] as const;

/**
 * `zanjan`: like a real province, beyond 300 000 seekers like a country. `uniform`: every choice
 * uniform and independent. `dominant`: one skill that nearly everyone holds and nearly every role
 * asks. `ties`: people alike and roles alike, so that the lottery alone decides. `scarce`: most
 * roles ask for skills that hardly anybody holds.
 */
export type Shape = (typeof SHAPES)[number];

/** How many seekers and opportunities. */
export interface WorkloadSize {
  readonly seekers: number;
  readonly opportunities: number;
}

/** The sizes that the benches speak of. */
export const SIZES = {
  S: { seekers: 1_000, opportunities: 50 },
  M: { seekers: 20_000, opportunities: 500 },
  L: { seekers: 100_000, opportunities: 2_000 },
  XL: { seekers: 1_000_000, opportunities: 10_000 },
} as const satisfies Readonly<Record<string, WorkloadSize>>;

/** What decides a workload, to the byte. */
export interface WorkloadOptions {
  readonly shape: Shape;
  readonly size: WorkloadSize;
  readonly seed: string | number;
}

/** A dataset to measure with: the frame and the opportunities at once, the people one at a time. */
export interface Workload {
  readonly regions: readonly Region[];
  readonly distances?: readonly Distance[];
  readonly taxonomy: Taxonomy;
  readonly opportunities: Opportunity[];
  /** Starts anew at every call, with the same people. */
  readonly seekers: () => Generator<Seeker>;
}
