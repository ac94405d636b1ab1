import type { Issue } from "./result";

/** A record that was left out: where it stood, its id if it has one, and everything wrong with it. */
export interface Rejection {
  readonly list: "seekers" | "opportunities";
  readonly index: number;
  readonly id?: string;
  readonly issues: readonly Issue[];
}
