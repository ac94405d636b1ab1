import { type Opportunity, type Role, rolesOf } from "../../src/dataset/opportunity";
import type { FlatArrays } from "./flat-layout";
import { cooperativeNumber, type Numbering } from "./flat-seekers";
import { lotteryNumber } from "./lottery-number";
import type { WordNumbers } from "./number-words";

/** An opportunity that takes part, its index, and one of its roles. */
export interface PlacedRole {
  readonly opportunity: Opportunity;
  readonly index: number;
  readonly role: Role;
}

/** The months that stand for full experience where a role names only its occupation (SPEC §3). */
export const UNSTATED_MONTHS = 24;

/** The roles of opportunities that take part, by opportunity id, role id. */
export function placedRoles(opportunities: readonly Opportunity[], day: string): PlacedRole[] {
  return byId(opportunities.filter((opportunity) => isOpen(opportunity, day))).flatMap(
    (opportunity, index) =>
      byId(rolesOf(opportunity)).map((role) => ({ opportunity, index, role })),
  );
}

/** A copy in id order. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Words of roles that have numbers of their own. */
export interface RoleWords {
  readonly occupations: WordNumbers;
  readonly sectors: WordNumbers;
}

/** The roles' part of the tables. */
export type FlatRoles = Pick<
  FlatArrays,
  | "opportunity"
  | "opportunityLottery"
  | "opportunityRegion"
  | "investment"
  | "cooperative"
  | "opportunitySector"
  | "roleHours"
  | "roleIncome"
  | "minShare"
  | "maxShare"
  | "roleEducation"
  | "educationRequired"
  | "roleOccupation"
  | "roleMonths"
  | "monthsRequired"
  | "roleLicence"
  | "requirementStart"
  | "requirementSkill"
  | "requirementLevel"
  | "requirementWeight"
  | "requirementEssential"
>;

/** Flattens roles in order. */
export function flatRoles(
  placed: readonly PlacedRole[],
  { policy, regions, skills, licences }: Numbering,
  { occupations, sectors }: RoleWords,
): FlatRoles {
  const roles = placed.map(({ role }) => role);
  const offers = placed.map(({ opportunity }) => opportunity);
  const shares = offers.map((offer) =>
    offer.kind === "investment" ? offer.capital.memberShare : { min: 0, max: 0 },
  );
  const asked = roles.flatMap((role) => role.skills);
  let end = 0;
  const ends = roles.map((role) => {
    end += role.skills.length;
    return end;
  });
  return {
    opportunity: Int32Array.from(placed, ({ index }) => index),
    opportunityLottery: Uint32Array.from(offers, ({ id }) => lotteryNumber(policy.seed, id)),
    opportunityRegion: Int32Array.from(offers, ({ region }) => regions.get(region)!),
    investment: Uint8Array.from(offers, ({ kind }) => (kind === "investment" ? 1 : 0)),
    cooperative: Int32Array.from(offers, (offer) =>
      offer.kind === "investment" ? cooperativeNumber(offer.cooperative) : -1,
    ),
    opportunitySector: Int32Array.from(offers, ({ sector }) => sectors.numberOf(sector)),
    roleHours: Uint8Array.from(offers, ({ hoursPerWeek }) => hoursPerWeek ?? 0),
    roleIncome: Float64Array.from(offers, ({ monthlyIncome }) => monthlyIncome ?? 0),
    minShare: Float64Array.from(shares, ({ min }) => min),
    maxShare: Float64Array.from(shares, ({ max }) => max),
    roleEducation: Int8Array.from(roles, ({ education }) => education?.level ?? -1),
    educationRequired: Uint8Array.from(roles, ({ education }) => (education?.required ? 1 : 0)),
    roleOccupation: Int32Array.from(roles, (role) => {
      const occupation = role.experience?.occupation ?? role.occupation;
      return occupation === undefined ? -1 : occupations.numberOf(occupation);
    }),
    roleMonths: Float64Array.from(roles, (role) => role.experience?.months ?? UNSTATED_MONTHS),
    monthsRequired: Uint8Array.from(roles, ({ experience }) => (experience?.required ? 1 : 0)),
    roleLicence: Int32Array.from(roles, ({ licence }) =>
      licence === undefined ? -1 : licences.numberOf(licence),
    ),
    requirementStart: Int32Array.from([0, ...ends]),
    requirementSkill: Int32Array.from(asked, ({ skill }) => skills.get(skill)!),
    requirementLevel: Uint8Array.from(asked, ({ level }) => level),
    requirementWeight: Int32Array.from(asked, ({ weight }) => weight ?? 1),
    requirementEssential: Uint8Array.from(asked, ({ essential }) => (essential ? 1 : 0)),
  };
}

function isOpen({ validFrom = "", validTo }: Opportunity, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}
