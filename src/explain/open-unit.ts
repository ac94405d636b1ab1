import type { Investment } from "../dataset/opportunity";
import type { ProposedUnit } from "../document/proposed-unit";

/** An open unit of an indexed plan. */
export interface OpenUnit {
  readonly opportunity: number;
  readonly record: Investment;
  readonly unit: ProposedUnit;
  /** Seeker indices, role by role. */
  readonly members: readonly number[];
}
