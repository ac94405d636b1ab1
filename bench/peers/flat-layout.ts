/**
 * Every array of the flat tables, in the order in which they are written, with its type. One index
 * space each: seekers in id order; opportunities that take part in id order; roles by opportunity id,
 * role id; skills and regions in id order; sectors and occupations each numbered as first met.
 * `…Start` arrays are CSR: the rows of item `i` stand at `start[i]…start[i + 1]`.
 */
export const FLAT_LAYOUT = [
  // the policy's numbers, in the order of `POLICY_NUMBERS`
  ["policy", "f64"],
  // by skill: spec(skill)
  ["specificity", "i32"],
  // by required skill: the held skills with sim > 0 and sim in bp; empty where no role asks for it
  ["similarStart", "i32"],
  ["similarHeld", "i32"],
  ["similarBp", "i32"],
  // [opportunity region × seeker region], symmetric; 0 same region, −1 unknown
  ["km", "f64"],
  // [role occupation × held occupation] in bp; [opportunity sector × held sector] 1 where they match
  ["credit", "u16"],
  ["sectorMatch", "u8"],
  // by seeker; lottery, region, km (−1 unknown), 0/1, rial (−1 unknown), hours (0 unknown), rial (0 none)
  ["lottery", "u32"],
  ["region", "i32"],
  ["travelKm", "f64"],
  ["relocates", "u8"],
  ["capital", "f64"],
  ["hours", "u8"],
  ["income", "f64"],
  // ISCED (−1 unknown); priority after its cap
  ["education", "i8"],
  ["priority", "i32"],
  // 1 where none of consent, kind, age, citizen, barred (nor, where the policy excludes unknowns, their
  // absence or that of memberships) bars the kind
  ["admittedEmployment", "u8"],
  ["admittedInvestment", "u8"],
  ["skillStart", "i32"],
  ["skill", "i32"],
  ["level", "u8"],
  // 0 where no list was given
  ["experienceKnown", "u8"],
  ["experienceStart", "i32"],
  ["occupation", "i32"],
  ["months", "f64"],
  // wished sectors; none: no wish
  ["sectorStart", "i32"],
  ["sector", "i32"],
  ["licencesKnown", "u8"],
  ["licenceStart", "i32"],
  ["licence", "i32"],
  // indices of opportunities
  ["refusesStart", "i32"],
  ["refuses", "i32"],
  ["membershipStart", "i32"],
  ["membershipType", "i32"],
  ["membershipSector", "i32"],
  // by role
  ["opportunity", "i32"],
  ["opportunityLottery", "u32"],
  ["opportunityRegion", "i32"],
  ["investment", "u8"],
  // −1 for employment
  ["cooperative", "i32"],
  ["opportunitySector", "i32"],
  // asked hours and offered rial; 0: not stated
  ["roleHours", "u8"],
  ["roleIncome", "f64"],
  // 0 for employment
  ["minShare", "f64"],
  ["maxShare", "f64"],
  // −1: not asked
  ["roleEducation", "i8"],
  ["educationRequired", "u8"],
  // −1: no criterion `experience`; months 24 where unstated
  ["roleOccupation", "i32"],
  ["roleMonths", "f64"],
  ["monthsRequired", "u8"],
  // −1: none
  ["roleLicence", "i32"],
  ["requirementStart", "i32"],
  ["requirementSkill", "i32"],
  ["requirementLevel", "u8"],
  // without specificity
  ["requirementWeight", "i32"],
  ["requirementEssential", "u8"],
  // forbidden pairs, by opportunity, then seeker
  ["forbidOpportunity", "i32"],
  ["forbidSeeker", "i32"],
] as const;

/** The numbers of `policy`, by place. */
export const POLICY_NUMBERS = [
  "fitSkills",
  "fitExperience",
  "fitEducation",
  "fitCapital",
  "appealUse",
  "appealDistance",
  "appealIncome",
  "appealPreference",
  "appealHours",
  "balance",
  "unknownScore",
  "unknownExcludes",
  "atLimit",
  "relocation",
  "minFit",
  "essentialFit",
  "minHoursShare",
  "minIncomeShare",
  "levels",
] as const;

/** What each element type is in memory. */
interface Elements {
  readonly u8: Uint8Array;
  readonly i8: Int8Array;
  readonly u16: Uint16Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly f64: Float64Array;
}

/** The arrays by name. */
export type FlatArrays = {
  readonly [Row in (typeof FLAT_LAYOUT)[number] as Row[0]]: Elements[Row[1]];
};

/** A dataset and a policy as plain arrays, and the ids that their indices stand for. */
export interface FlatTables extends FlatArrays {
  readonly seekerIds: readonly string[];
  /** By role. */
  readonly opportunityIds: readonly string[];
  readonly roleIds: readonly string[];
}
