import * as z from "zod";
import type { Immutable } from "./immutable";
import { CooperativeType, Count, Id, Isco, Isic, IsoDate, Text } from "./primitives";
import { Level } from "./seeker";

/** What a role asks of a skill; weight 1 and not essential where unstated. */
export const Requirement = z.object({
  skill: Id,
  level: Level,
  weight: z.int().min(1).max(100).optional(),
  essential: z.boolean().optional(),
});
export type Requirement = Immutable<z.infer<typeof Requirement>>;

const asked = {
  id: Id,
  title: Text,
  occupation: Isco.optional(),
  skills: z.array(Requirement),
  education: z
    .object({ level: z.int().min(0).max(8), required: z.boolean().optional() })
    .optional(),
  experience: z
    .object({ occupation: Isco, months: z.int().min(1), required: z.boolean().optional() })
    .optional(),
  licence: z.string().optional(),
};

/** A role of an employment opportunity: `places.max` vacancies, none of which must be filled. */
export const EmploymentRole = z.object({
  ...asked,
  places: z.object({ min: z.literal(0).optional(), max: Count }),
});

/** A role of an investment opportunity: an open unit fills `places.min…places.max`. */
export const InvestmentRole = z.object({ ...asked, places: z.object({ min: Count, max: Count }) });

/** What is asked of a person in an opportunity; everything is scored over (seeker, role). */
export type Role = Immutable<z.infer<typeof EmploymentRole> | z.infer<typeof InvestmentRole>>;

const offered = {
  id: Id,
  title: Text,
  sector: Isic,
  region: Id,
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  monthlyIncome: Count.optional(),
  hoursPerWeek: z.int().min(1).max(84).optional(),
};

/** Vacancies in one role. */
export const Employment = z.object({
  ...offered,
  kind: z.literal("employment"),
  role: EmploymentRole,
});
export type Employment = Immutable<z.infer<typeof Employment>>;

/** A viable business that several people could found as a cooperative; money in old rial. */
export const Investment = z.object({
  ...offered,
  kind: z.literal("investment"),
  cooperative: CooperativeType,
  members: z.object({ min: Count, max: Count }),
  roles: z.array(InvestmentRole).min(1),
  capital: z.object({
    required: Count,
    memberShare: z.object({ min: z.int().min(1), max: Count }),
    publicShare: z.int().min(0).max(4_900).optional(),
  }),
  offers: z.array(z.string()).optional(),
  needs: z.array(z.string()).optional(),
});
export type Investment = Immutable<z.infer<typeof Investment>>;

/** A job or a business: where seekers can be placed. */
export const Opportunity = z.discriminatedUnion("kind", [Employment, Investment]);
export type Opportunity = Immutable<z.infer<typeof Opportunity>>;

/** The roles of an opportunity: one for employment, several for an investment. */
export function rolesOf(opportunity: Opportunity): readonly Role[] {
  return opportunity.kind === "employment" ? [opportunity.role] : opportunity.roles;
}
