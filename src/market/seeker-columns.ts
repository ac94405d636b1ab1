import type { OpportunityKind } from "../dataset/primitives";
import type { SkillHolders } from "./skill-holders";

/** A datum that a seeker has not given, in integer columns. */
export const UNKNOWN = -1;

/** What the seekers bring, one typed array per datum; a seeker's index is the rank of the id. */
export interface SeekerColumns {
  readonly count: number;
  /** Ids in code-unit order. */
  readonly ids: readonly string[];
  readonly region: Int32Array;
  /** Kilometres; `UNKNOWN` where not given. */
  readonly travelKm: Float64Array;
  readonly relocates: Uint8Array;
  /** Rial; `UNKNOWN` where not given. */
  readonly capital: Float64Array;
  /** 1…84; 0 where not given. */
  readonly hours: Uint8Array;
  /** Expected monthly rial; 0 where not stated. */
  readonly income: Float64Array;
  /** ISCED 0…8; `UNKNOWN` where not given. */
  readonly education: Int8Array;
  readonly priority: Int32Array;
  readonly lottery: Uint32Array;
  /** Held skills as CSR, with `Σ specificity · level` as the denominator of `use`. */
  readonly skillStart: Int32Array;
  readonly skills: Int32Array;
  readonly levels: Uint8Array;
  readonly useTotal: Float64Array;
  /** Experience as CSR over the dictionary of occupation codes; `hasExperience` 0 where not given. */
  readonly experienceStart: Int32Array;
  readonly occupations: Uint16Array;
  readonly months: Float64Array;
  readonly hasExperience: Uint8Array;
  readonly occupationCodes: readonly string[];
  /** Stated sectors as CSR over the dictionary of sector codes. */
  readonly sectorStart: Int32Array;
  readonly sectors: Uint16Array;
  readonly sectorCodes: readonly string[];
  /** 1 where no rule that looks at the seeker alone bars this kind (consent, kind, age, …). */
  readonly admitted: Readonly<Record<OpportunityKind, Uint8Array>>;
  /** Seekers by region, those who reach farthest first: CSR by region index. */
  readonly regionStart: Int32Array;
  readonly byReach: Int32Array;
  /** How far away a seeker can be a candidate; Infinity without limit. */
  readonly reachKm: Float64Array;
  readonly holders: SkillHolders;
}
