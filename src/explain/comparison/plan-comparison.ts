import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import type { Reason } from "../reason";

/** A plan with the market that it was made of. */
export interface PlannedMarket {
  readonly market: Market;
  readonly plan: Plan;
}

/** A place that somebody has, with the value of that placement. */
export interface Seat {
  readonly opportunity: string;
  readonly role: string;
  readonly value: number;
}

/**
 * What became of a person: `moved` from one place to another, newly `placed`, `lost` the place, or
 * `left` the data while placed.
 */
export interface PersonChange {
  readonly seeker: string;
  readonly status: "moved" | "placed" | "lost" | "left";
  readonly before?: Seat;
  readonly after?: Seat;
  /** Who has the place that this person had; who had the one that this person has. */
  readonly successor?: string;
  readonly predecessor?: string;
  /** Why the old place was left, then why the new one was found. */
  readonly reasons: readonly Reason[];
}

/** What became of a unit; seekers by id, ascending. */
export interface UnitChange {
  readonly opportunity: string;
  readonly status: "kept" | "changed" | "opened" | "dissolved";
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Members who stay in another role. */
  readonly turned: readonly string[];
  readonly reasons: readonly Reason[];
}

/** `before − lost − left + placed = after`, and `kept + moved + placed = after`. */
export interface PeopleSums {
  readonly before: number;
  readonly kept: number;
  readonly moved: number;
  readonly placed: number;
  readonly lost: number;
  readonly left: number;
  readonly after: number;
}

/** The same of values: each but `before` and `after` is what it adds, so all but `after` sum to it. */
export type ValueSums = PeopleSums;

/** `kept + changed + dissolved = before`, `kept + changed + opened = after`. */
export interface UnitSums {
  readonly before: number;
  readonly kept: number;
  readonly changed: number;
  readonly opened: number;
  readonly dissolved: number;
  readonly after: number;
}

/** Two plans side by side: who moved and which units changed, with reasons, and sums that add up. */
export interface PlanComparison {
  /** By seeker id; whoever is as before is not listed. */
  readonly people: readonly PersonChange[];
  /** Every unit of either plan, by id. */
  readonly units: readonly UnitChange[];
  readonly sums: {
    readonly people: PeopleSums;
    readonly value: ValueSums;
    readonly units: UnitSums;
  };
}
