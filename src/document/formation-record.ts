import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Count, Id, IsoDate } from "../dataset/primitives";

/** A year of the Jalali calendar, from its first day to its last, or any days from and to. */
export const FormationPeriod = z.union([
  // why: the last whole Jalali year within the ISO years up to 9999
  z.object({ year: z.int().min(1).max(9_377) }),
  z.object({ from: IsoDate, to: IsoDate }),
]);
export type FormationPeriod = Immutable<z.infer<typeof FormationPeriod>>;

/** How firm a figure is: out of a plan, announced for the time being, or final. */
export const FORMATION_STATUSES = ["proposed", "provisional", "final"] as const;
export type FormationStatus = (typeof FORMATION_STATUSES)[number];

/** What is counted of the cooperatives formed; capital and facility in old rial. */
export const FORMATION_MEASURES = [
  "cooperatives",
  "members",
  "jobs",
  "capital",
  "facility",
] as const;
export type FormationMeasure = (typeof FORMATION_MEASURES)[number];

const reported = {
  period: FormationPeriod,
  cooperatives: Count,
  members: Count.optional(),
  jobs: Count.optional(),
  capital: Count.optional(),
  facility: Count.optional(),
  status: z.enum(FORMATION_STATUSES),
  source: z.string(),
};

/** The cooperatives formed in one county, or a smaller region, in one period. */
export const FormationRecord = z.object({ county: Id, ...reported });
export type FormationRecord = Immutable<z.infer<typeof FormationRecord>>;

/** What was announced for a whole region, beside its parts; the two need not agree. */
export const FormationTotal = z.object({ region: Id, ...reported });
export type FormationTotal = Immutable<z.infer<typeof FormationTotal>>;

/** Figures on the formation of cooperatives; regions by code, never by name. */
export const FormationRecords = z.object({
  schema: z.literal("taavon.formation/1"),
  records: z.array(FormationRecord),
  totals: z.array(FormationTotal),
});
export type FormationRecords = Immutable<z.infer<typeof FormationRecords>>;

/** JSON Schema (draft 2020-12) of figures on formation, for the programs that write them. */
export function formationRecordsJsonSchema(): object {
  return z.toJSONSchema(FormationRecords, { io: "input" });
}
