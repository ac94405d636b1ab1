import type { Range } from "./range";

/** Whose lists, how long, and for which roles and seekers; all where not stated. */
export interface ShortlistsQuery {
  readonly by: "role" | "seeker";
  readonly k: number;
  /** The roles looked at, by their place in the order of opportunity id, role id. */
  readonly range?: Range;
  /** The seekers looked at, by their place in the order of id. */
  readonly seekers?: Range;
}

/**
 * Shortlists as numbers: a list for each role or seeker of `owners`, in SPEC §4's order; list `i` holds the
 * places `start[i]…start[i + 1]`. Plain typed arrays, which `postMessage` can transfer.
 */
export interface ShortlistColumns {
  readonly by: "role" | "seeker";
  readonly k: number;
  readonly owners: Range;
  readonly start: Int32Array;
  /** Seekers by index (`by: "role"`), or roles by index. */
  readonly others: Int32Array;
  readonly values: Int32Array;
}
