import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, CooperativeType, Count, Id, Isic, Text } from "../dataset/primitives";
import { provenance } from "../policy/section";
import { StatuteModel } from "./dossier-procedure";

/** The parameters of a statute; `null` is not known and stands among the open points. */
export const DossierStatute = z.object({
  name: z.string().min(1).nullable(),
  cooperative: CooperativeType,
  sector: Isic,
  subject: Text,
  region: Id,
  regionName: Text,
  address: z.string().min(1).nullable(),
  members: z.object({ ...provenance, now: Count, min: Count, max: Count }),
  /** In rial; the members' part is `equity`. */
  capital: z.object({
    ...provenance,
    required: Count,
    equity: Count,
    publicPart: Count,
    facility: Count,
    shareMin: Count,
    shareMax: Count,
    paidAtRegistration: BasisPoints,
    /** The least that is paid before registration, in rial. */
    dueAtRegistration: Count,
  }),
  /** How many people each office takes. */
  offices: z.object({
    ...provenance,
    board: Count,
    alternates: Count,
    inspectors: Count,
    inspectorAlternates: Count,
  }),
  ...StatuteModel.shape,
});
export type DossierStatute = Immutable<z.infer<typeof DossierStatute>>;
