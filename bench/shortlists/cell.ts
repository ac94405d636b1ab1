import type { Shape } from "../workload/workload";
import type { Peer, SizeName } from "./results";

/** One size and shape to measure. */
export interface Cell {
  readonly size: SizeName;
  readonly shape: Shape;
  readonly peers: readonly Peer[];
  /** Timed runs of each task. */
  readonly repeat: number;
  /** Milliseconds of runs of each task that are not counted. */
  readonly warmUp: number;
  readonly k: number;
  readonly seed: string;
}

/** Megabytes of heap that hold the input, the market and the peers' copies of it. */
export const HEAP: Readonly<Record<SizeName, number>> = { S: 512, M: 1_536, L: 3_072, XL: 6_144 };

/** Sizes whose every pair is scored by brute force before anything is timed; of others, samples. */
export const WHOLE: readonly SizeName[] = ["S", "M"];

/** How many roles and how many seekers a sample has. */
export const SAMPLE = 200;

/** Timed runs where nothing else is said. */
export const REPEAT: Readonly<Record<SizeName, number>> = { S: 25, M: 9, L: 5, XL: 3 };
