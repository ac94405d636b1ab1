import type { OpportunityKind } from "../dataset/primitives";
import type { Column } from "./column";

/** A datum that a seeker has not given, in columns of whole numbers. */
export const UNKNOWN = -1;

/** The bit of `admission` that lets a seeker into opportunities of a kind. */
export const ADMITS = { employment: 1, investment: 2 } as const satisfies Record<
  OpportunityKind,
  number
>;

/** One number for each seeker; a seeker's index is the rank of the id. */
export interface SeekerFacts {
  readonly region: Column;
  /** Kilometres; `UNKNOWN` where not given. */
  readonly travelKm: Column;
  readonly relocates: Uint8Array;
  /** Rial; `UNKNOWN` where not given. */
  readonly capital: Column;
  /** 1…84; 0 where not given. */
  readonly hours: Uint8Array;
  /** Expected monthly rial; 0 where not stated. */
  readonly income: Column;
  /** ISCED 0…8; `UNKNOWN` where not given. */
  readonly education: Column;
  /** Basis points. */
  readonly priority: Column;
  readonly lottery: Uint32Array;
  /** `Σ specificity · level` of the held skills: the denominator of `use`. */
  readonly useTotal: Column;
  /** 1 where experience is given, even if none. */
  readonly hasExperience: Uint8Array;
  /** 1 where the seeker has said which licences there are, even if none. */
  readonly licencesKnown: Uint8Array;
  /** By kind a bit of `ADMITS`: no rule that looks at the seeker alone (consent, kind, age, …) bars it. */
  readonly admission: Uint8Array;
  /** 1 where something names opportunities one by one: refusals, memberships, licences, overrides. */
  readonly singular: Uint8Array;
}

/** What a seeker has several of, in CSR: seeker `i` holds the places `start[i]…start[i + 1]`. */
export interface SeekerLists {
  /** Held skills by index, with their levels. */
  readonly skillStart: Int32Array;
  readonly skills: Column;
  readonly levels: Uint8Array;
  /** Experience by packed occupation, with its months. */
  readonly experienceStart: Int32Array;
  readonly occupations: Uint16Array;
  readonly months: Column;
  /** Stated sectors, packed. */
  readonly sectorStart: Int32Array;
  readonly sectors: Uint8Array;
}

/** What the seekers bring, in typed arrays over shared memory. */
export interface SeekerColumns extends SeekerFacts, SeekerLists {
  readonly count: number;
  /**
   * Seekers by region, those who reach farthest first, then by travel limit and `relocates`, those
   * alike in everything but the id side by side, then by lottery.
   */
  readonly byReach: Int32Array;
  /** Where each region's seekers start in `byReach`. */
  readonly regionStart: Int32Array;
  /** By place in `byReach`: 1 where all that is scored is as for the seeker before. */
  readonly alike: Uint8Array;
}
