import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Count, Id, Text } from "../dataset/primitives";
import { AssemblySheet, OfficeRow, PaperRow, PointRow, StepRow } from "./dossier-checklist";
import { DossierEvent } from "./dossier-event";
import { DossierMember } from "./dossier-member";
import { FormationProcedure } from "./dossier-procedure";
import { DOSSIER_STATUSES } from "./dossier-status";
import { DossierStatute } from "./dossier-statute";
import { CapitalPlan, CHECK_RULES, Check, OfficeHolders } from "./proposed-unit";

/** A way to go on without somebody that was tried, and the first rule that it would break. */
export const Trial = z.object({
  joined: z.array(z.object({ seeker: Id, role: Id })),
  broken: z.enum([...CHECK_RULES, "pinned"]),
});
export type Trial = Immutable<z.infer<typeof Trial>>;

/**
 * A unit's papers for the electronic formation system. `members` to `checks` come from the plan,
 * `evidence` is what happened since, and the lists after it show how things stand by that evidence.
 */
export const Dossier = z.object({
  schema: z.literal("taavon.dossier/1"),
  plan: z.object({
    dataset: z.string(),
    policy: z.object({ id: Id, version: z.union([Id, Count]), hash: z.string() }),
  }),
  opportunity: Id,
  title: Text,
  status: z.enum(DOSSIER_STATUSES),
  procedure: FormationProcedure,
  members: z.array(DossierMember),
  founders: z.array(Id),
  statute: DossierStatute,
  capital: CapitalPlan,
  proposedOffices: OfficeHolders,
  /** The unit's checks that are not ok. */
  checks: z.array(Check),
  evidence: z.array(DossierEvent),
  steps: z.array(StepRow),
  papers: z.array(PaperRow),
  offices: z.array(OfficeRow),
  assembly: AssemblySheet,
  points: z.array(PointRow),
  /** Why the unit can no longer be formed, in a dossier that fell back. */
  fallback: z.object({ left: z.array(Id), trials: z.array(Trial) }).optional(),
});
export type Dossier = Immutable<z.infer<typeof Dossier>>;

/** JSON Schema (draft 2020-12) of a dossier, for the programs that read it. */
export function dossierJsonSchema(): object {
  return z.toJSONSchema(Dossier, { io: "input" });
}
