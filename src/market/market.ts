import type { Dataset } from "../dataset/dataset";
import type { Opportunity, Role } from "../dataset/opportunity";
import type { Seeker } from "../dataset/seeker";
import type { Pin } from "../policy/legal-form";
import type { Policy } from "../policy/policy";
import type { DistanceColumns, Distances } from "./distances";
import type { CLAUSES, MarketClauses } from "./market-clauses";
import type { RoleColumns } from "./role-columns";
import type { Seating } from "./seating/seating";
import type { SeekerColumns } from "./seeker-columns";
import type { SeekerPostings } from "./seeker-postings";
import type { SkillTable } from "./skill-table";

/** A role of an opportunity that takes part, in the order of opportunity id, role id. */
export interface MarketRole {
  readonly opportunity: number;
  readonly role: Role;
}

/** An opportunity that takes part (SPEC §1), with the range of its roles and its lottery number. */
export interface MarketOpportunity {
  readonly record: Opportunity;
  readonly region: number;
  readonly lottery: number;
  readonly firstRole: number;
  readonly endRole: number;
}

/** The officers' decisions by index; only what names known seekers and valid opportunities. */
export interface MarketOverrides {
  /** Pins of each seeker in pin order (SPEC §4), whether acceptable or not. */
  readonly pinsOf: ReadonlyMap<number, readonly Pin[]>;
  /** Forbidden seekers of each opportunity. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
}

/** All that a pair's score depends on, without a word: numbers that threads can share. */
export interface MarketColumns {
  readonly policy: Policy;
  /** The top of the scale of levels, and by skill its specificity. */
  readonly levels: number;
  readonly specificity: Int32Array;
  readonly distances: DistanceColumns;
  readonly seekers: SeekerColumns;
  readonly roles: RoleColumns;
  /** The policy's criteria and rules in code; absent where it has none. */
  readonly [CLAUSES]?: MarketClauses;
}

/** A dataset and a policy compiled to columns; immutable, and opaque to callers. */
export interface Market {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly distances: Distances;
  readonly skills: SkillTable;
  /** Records and ids in id order: a seeker's index is the rank of the id. */
  readonly seekerRecords: readonly Seeker[];
  readonly seekerIds: readonly string[];
  readonly seekers: SeekerColumns;
  /** The facts the other way round, made when first asked for. */
  readonly postings: () => SeekerPostings;
  /** Everybody seated for shortlists, when first asked for. */
  readonly seating: () => Seating;
  /** Valid opportunities in id order. */
  readonly opportunities: readonly MarketOpportunity[];
  readonly roles: readonly MarketRole[];
  readonly columns: MarketColumns;
  readonly overrides: MarketOverrides;
  /** The index of a seeker, or −1. */
  readonly seekerIndex: (id: string) => number;
  /** The index of a valid opportunity, or −1. */
  readonly opportunityIndex: (id: string) => number;
}
