import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Count, Id, IsoDate } from "../dataset/primitives";
import { Condition } from "./dossier-member";
import { POINT_CODES } from "./dossier-point";
import { NeededFor, PAPER_BEARERS, PAPER_CONDITIONS, RESOLUTIONS } from "./dossier-procedure";
import { RuleName } from "./rule-name";

/** A step of the procedure, and whether it is done. */
export const StepRow = z.object({ step: Id, status: NeededFor.nullable(), done: z.boolean() });
export type StepRow = Immutable<z.infer<typeof StepRow>>;

/** A paper that somebody has to bring; without a seeker it is the unit's, or one founder's. */
export const PaperRow = z.object({
  paper: Id,
  step: Id,
  status: NeededFor.nullable(),
  from: z.enum(PAPER_BEARERS),
  seeker: Id.nullable(),
  when: z.enum(PAPER_CONDITIONS).optional(),
  /** Whether the dataset already states everything that the paper is to prove. */
  stated: z.boolean(),
  state: z.enum(["missing", "in", "waived"]),
});
export type PaperRow = Immutable<z.infer<typeof PaperRow>>;

/** Something that is not known or not decided, or was not. */
export const PointRow = z.object({
  id: Id,
  point: z.enum(POINT_CODES),
  /** Whom it concerns; nobody in particular where it is the unit. */
  concerns: z.array(Id),
  /** The rules of eligibility that hang on it. */
  rules: z.array(RuleName),
  status: NeededFor,
  /** Points that settle this one when they are all settled. */
  restsOn: z.array(Id),
  state: z.enum(["open", "settled", "fails"]),
});
export type PointRow = Immutable<z.infer<typeof PointRow>>;

/** The offices of a cooperative. */
export const DOSSIER_OFFICES = [
  "board",
  "alternates",
  "inspectors",
  "inspectorAlternates",
  "manager",
] as const;
export type DossierOffice = (typeof DOSSIER_OFFICES)[number];

/** What an office asks of who takes it. */
export const OFFICE_CONDITIONS = [
  "clear-record",
  "citizen",
  "not-barred",
  "age",
  "no-similar-membership",
  "know-how",
  "no-kin-on-board",
  "accepts",
] as const;
export type OfficeCondition = (typeof OFFICE_CONDITIONS)[number];

/** Somebody in an office, proposed or elected, and whether they may take it. */
export const OfficeRow = z.object({
  office: z.enum(DOSSIER_OFFICES),
  seeker: Id,
  /** Whether the dataset has them offer to take it. */
  offered: z.boolean(),
  conditions: z.array(z.object({ condition: z.enum(OFFICE_CONDITIONS), state: Condition })),
});
export type OfficeRow = Immutable<z.infer<typeof OfficeRow>>;

/** What the minutes of the first assembly are written from. */
export const AssemblySheet = z.object({
  /** How many of how many members must be present. */
  quorum: Count,
  members: z.array(Id),
  /** The day it was held, `null` before. */
  held: IsoDate.nullable(),
  present: z.array(Id),
  resolutions: z.array(
    z.object({
      resolution: z.enum(RESOLUTIONS),
      /** Who is elected, or proposed for election. */
      seekers: z.array(Id),
      /** Alternates elected with them. */
      alternates: z.array(Id),
      /** The amount resolved, in rial. */
      rials: Count.nullable(),
      passed: z.boolean(),
    }),
  ),
});
export type AssemblySheet = Immutable<z.infer<typeof AssemblySheet>>;
