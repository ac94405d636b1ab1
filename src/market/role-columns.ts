import type { Column } from "./column";
import type { FitTable } from "./fit-table";

/** One number for each role, as the rules and criteria ask for it; roles stand in the market's order. */
export interface RoleFacts {
  readonly opportunity: Int32Array;
  /** The lottery number of the opportunity. */
  readonly lottery: Uint32Array;
  readonly region: Int32Array;
  /** The kind's bit of `ADMITS`. */
  readonly kind: Uint8Array;
  /** Hours asked (0: not asked), and the fewest that pass. */
  readonly hours: Uint8Array;
  readonly minHours: Uint8Array;
  /** Rial offered a month (0: not stated), and the highest expectation that passes. */
  readonly income: Float64Array;
  readonly maxIncome: Float64Array;
  /** The smallest share in rial (0 for employment), and the largest. */
  readonly minShare: Float64Array;
  readonly maxShare: Float64Array;
  /** ISCED level asked (−1: not asked), and the lowest that passes (−1: none is required). */
  readonly education: Int8Array;
  readonly minEducation: Int8Array;
  /** Months asked (0: not asked), in which packed occupation, and whether they are required. */
  readonly months: Float64Array;
  readonly occupation: Uint16Array;
  readonly monthsRequired: Uint8Array;
  /** The opportunity's sector, packed. */
  readonly sector: Uint8Array;
  /** Index of the licence asked, or −1. */
  readonly licence: Int32Array;
  /** `Σ weight · spec` over the requirements. */
  readonly totalWeight: Float64Array;
}

/** What is asked, turned round: by role the held skills that serve it, by skill the requirements served. */
export interface RoleSkills {
  /** Requirements in CSR by role: skill and level asked, `weight · spec`, whether essential. */
  readonly requirementStart: Int32Array;
  readonly requirementSkill: Int32Array;
  readonly requirementLevel: Uint8Array;
  readonly requirementWeight: Float64Array;
  readonly requirementEssential: Uint8Array;
  /** Held skills that serve a role, each once, in CSR by role. */
  readonly servingStart: Int32Array;
  readonly servingSkill: Int32Array;
  /** What a held skill serves, in CSR by serving skill: requirement (within the role), place of the similarity. */
  readonly servedStart: Int32Array;
  readonly servedRequirement: Column;
  readonly servedSimilarity: Column;
  readonly fitTable: FitTable;
}

/** What the roles ask, in typed arrays over shared memory. */
export interface RoleColumns extends RoleFacts, RoleSkills {
  readonly count: number;
  /** By index of a licence that some role asks for: its holders, ascending. */
  readonly licensed: readonly Int32Array[];
  /** Opportunities barred to a seeker one by one (refused, forbidden, a similar cooperative), in CSR by seeker. */
  readonly barredStart: Int32Array;
  readonly barred: Int32Array;
}
