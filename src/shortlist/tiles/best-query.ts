import type { Range } from "../range";

/** How long lists are, of which roles, and among whom. */
export interface BestQuery {
  readonly k: number;
  readonly roles: Range;
  readonly seekers: Range;
}
