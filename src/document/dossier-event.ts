import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Id, IsoDate } from "../dataset/primitives";
import { RESOLUTIONS } from "./dossier-procedure";
import { DOSSIER_STATUSES } from "./dossier-status";

/** Who recorded it and on which day it happened; `note` holds a number, a name, a reason. */
const recorded = { by: z.string().min(1), on: IsoDate, note: z.string().optional() };

/** Whom an assembly elected. */
export const Elected = z.object({
  board: z.array(Id),
  alternates: z.array(Id),
  inspectors: z.array(Id),
  inspectorAlternates: z.array(Id),
});
export type Elected = Immutable<z.infer<typeof Elected>>;

/** Something that happened to a unit's papers. What is recorded is never taken back. */
export const DossierEvent = z.discriminatedUnion("kind", [
  /** A member agrees to found this cooperative. */
  z.object({ ...recorded, kind: z.literal("consent"), seeker: Id }),
  /** A paper came in; without a seeker it is the unit's. `waived`: its condition does not hold. */
  z.object({
    ...recorded,
    kind: z.literal("paper"),
    paper: Id,
    seeker: Id.optional(),
    waived: z.literal(true).optional(),
  }),
  /** A step without papers was taken. */
  z.object({ ...recorded, kind: z.literal("step"), step: Id }),
  /** A member paid, in rial. */
  z.object({ ...recorded, kind: z.literal("receipt"), seeker: Id, rials: z.int().min(1) }),
  /** An open point was looked into, or decided. */
  z.object({
    ...recorded,
    kind: z.literal("settled"),
    point: Id,
    outcome: z.enum(["holds", "fails"]),
  }),
  z.object({
    ...recorded,
    kind: z.literal("assembly"),
    present: z.array(Id),
    elected: Elected,
    resolutions: z.array(z.enum(RESOLUTIONS)),
  }),
  /** The board appointed a manager; `null` is somebody from outside. */
  z.object({ ...recorded, kind: z.literal("manager"), manager: Id.nullable() }),
  /** The dossier reached a status. */
  z.object({ ...recorded, kind: z.literal("status"), status: z.enum(DOSSIER_STATUSES) }),
  /** Members left, and who came instead. */
  z.object({
    ...recorded,
    kind: z.literal("left"),
    seekers: z.array(Id).min(1),
    joined: z.array(z.object({ seeker: Id, role: Id })),
  }),
]);
export type DossierEvent = Immutable<z.infer<typeof DossierEvent>>;

/** What the office records; who left a unit is written by `withdraw` alone. */
export type DossierStep = Exclude<DossierEvent, { readonly kind: "left" }>;

/** An event of one kind. */
export type EventOf<Kind extends DossierEvent["kind"]> = Extract<DossierEvent, { kind: Kind }>;
