import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Count, Id, Text } from "../dataset/primitives";
import { provenance } from "../policy/section";
import { POINT_CODES } from "./dossier-point";
import { FORMATION_STATUSES } from "./dossier-status";

/** A status that something can be needed for: any but the first. */
export const NeededFor = z.enum(FORMATION_STATUSES).exclude(["proposed"]);

/** One step of the formation; `null` is after registration. */
export const FormationStep = z.strictObject({
  ...provenance,
  id: Id,
  title: Text,
  status: NeededFor.nullable(),
  /** Whether the step is done when its status is reached, rather than before. */
  reaches: z.boolean(),
});
export type FormationStep = Immutable<z.infer<typeof FormationStep>>;

/** Who brings a paper; `unit`: the founders for all. */
export const PAPER_BEARERS = [
  "each-member",
  "each-founder",
  "each-officer",
  "manager",
  "one-founder",
  "unit",
] as const;
export type PaperBearer = (typeof PAPER_BEARERS)[number];

/** On what it hangs whether a person has to bring a paper; the dataset does not tell. */
export const PAPER_CONDITIONS = ["man", "degree", "not-state-staff"] as const;
export type PaperCondition = (typeof PAPER_CONDITIONS)[number];

/** A paper to be brought at a step, and the open points that it settles. */
export const FormationPaper = z.strictObject({
  ...provenance,
  id: Id,
  title: Text,
  step: Id,
  from: z.enum(PAPER_BEARERS),
  when: z.enum(PAPER_CONDITIONS).optional(),
  copies: z.int().min(1),
  proves: z.array(z.enum(POINT_CODES)),
});
export type FormationPaper = Immutable<z.infer<typeof FormationPaper>>;

/** What a surplus is used for. */
export const SURPLUS_USES = [
  "legal-reserve",
  "precaution",
  "training",
  "bonus",
  "as-statute-says",
] as const;

/** A part of the surplus; a missing bound is for the statute to fill in. */
export const SurplusPart = z.strictObject({
  ...provenance,
  use: z.enum(SURPLUS_USES),
  minShare: BasisPoints.nullable(),
  maxShare: BasisPoints.nullable(),
  /** Compulsory until the reserve is this share of the mean capital of so many years. */
  until: z.strictObject({ capitalShare: BasisPoints, years: z.int().min(1) }).optional(),
});

/** What the first assembly has to resolve. */
export const RESOLUTIONS = [
  "statute",
  "board",
  "alternates",
  "inspectors",
  "capital",
  "bank-account",
] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** The parts of a statute that a model fills in; `null` is left to the founders. */
export const StatuteModel = z.strictObject({
  duration: z.strictObject({ ...provenance, months: Count.nullable() }),
  board: z.strictObject({ ...provenance, termMonths: z.int().min(1) }),
  inspectors: z.strictObject({ ...provenance, termFiscalYears: z.int().min(1) }),
  manager: z.strictObject({ ...provenance, termMonths: z.int().min(1) }),
  restOfCapital: z.strictObject({ ...provenance, withinMonths: z.int().min(1) }),
  vote: z.strictObject({ ...provenance, perMember: z.int().min(1) }),
  /** First day of the fiscal year, Jalali. */
  fiscalYear: z.strictObject({
    ...provenance,
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
  surplus: z.array(SurplusPart),
});

/**
 * How a cooperative is formed: what the authorities ask, in which order. Versioned data, since it
 * changes every few years; every row may carry source, confidence and date.
 */
export const FormationProcedure = z.strictObject({
  ...provenance,
  id: Id,
  version: z.union([Id, Count]),
  steps: z.array(FormationStep).min(1),
  papers: z.array(FormationPaper),
  founders: z.strictObject({ ...provenance, count: z.int().min(1) }),
  agreement: z.strictObject({ ...provenance, name: Text, licenceCode: z.string() }),
  bank: z.strictObject({ ...provenance, name: Text }),
  /** A first assembly counts with `members · share // 10 000 + plus` present. */
  quorum: z.strictObject({ ...provenance, share: BasisPoints, plus: Count }),
  resolutions: z.array(z.enum(RESOLUTIONS)),
  statute: StatuteModel,
  /** Before which status a point must be settled; `registered` where it is not listed. */
  points: z.array(z.strictObject({ point: z.enum(POINT_CODES), status: NeededFor })),
});
export type FormationProcedure = Immutable<z.infer<typeof FormationProcedure>>;

/** JSON Schema (draft 2020-12) of a formation procedure. */
export function formationProcedureJsonSchema(): object {
  return z.toJSONSchema(FormationProcedure, { io: "input" });
}
