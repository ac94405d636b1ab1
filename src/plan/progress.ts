/** How far a plan is; `done` of `total` in the phase, and the best numbers so far once there are any. */
export interface Progress {
  readonly phase: "candidates" | "prices" | "formation" | "papers";
  readonly done: number;
  readonly total: number;
  readonly objective?: number;
  readonly bound?: number;
}
