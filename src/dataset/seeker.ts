import * as z from "zod";
import type { Immutable } from "./immutable";
import {
  CooperativeType,
  Count,
  Id,
  Isco,
  Isic,
  IsoDate,
  Office,
  OpportunityKind,
} from "./primitives";

/** A level of proficiency; the taxonomy's `levels` bounds it further. */
export const Level = z.int().min(1).max(100);

/** A person looking for work, with skills and capacities; money in old rial. */
export const Seeker = z.object({
  id: Id,
  region: Id,
  skills: z.array(
    z.object({
      skill: Id,
      level: Level,
      evidence: z.enum(["certificate", "experience", "observed", "self"]).optional(),
    }),
  ),
  capacities: z.object({
    capital: Count.optional(),
    hoursPerWeek: z.int().min(1).max(84).optional(),
    travelKm: Count.optional(),
    relocates: z.boolean().optional(),
    leads: z.array(Office).optional(),
  }),
  birthDate: IsoDate.optional(),
  education: z.object({ level: z.int().min(0).max(8), field: z.string().optional() }).optional(),
  experience: z.array(z.object({ occupation: Isco, months: Count })).optional(),
  licences: z.array(z.string()).optional(),
  expects: z
    .object({
      monthlyIncome: Count.optional(),
      sectors: z.array(Isic).optional(),
      kinds: z.array(OpportunityKind).optional(),
      refuses: z.array(Id).optional(),
    })
    .optional(),
  standing: z
    .object({
      citizen: z.boolean().optional(),
      barred: z.boolean().optional(),
      clearRecord: z.boolean().optional(),
      memberships: z.array(z.object({ cooperative: CooperativeType, sector: Isic })).optional(),
    })
    .optional(),
  groups: z.array(z.string()).optional(),
  together: z.string().optional(),
  apart: z.array(Id).optional(),
  relatives: z.array(Id).optional(),
  consent: z.object({ matching: z.boolean() }).optional(),
});
export type Seeker = Immutable<z.infer<typeof Seeker>>;
