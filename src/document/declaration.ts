import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { CooperativeType, Count, Id, IsoDate } from "../dataset/primitives";

const Signed = z.int();
const Persons = z.int().min(0).max(1_000_000_000);

/** A member as declared; money in rial. Who has left stays listed, with the day. */
export const DeclaredMember = z.object({
  id: Id,
  joined: IsoDate,
  left: IsoDate.optional(),
  /** the shares taken, paid or not */
  share: Count.optional(),
  paid: Count.optional(),
});
export type DeclaredMember = Immutable<z.infer<typeof DeclaredMember>>;

/** A general assembly that was held. */
export const DeclaredAssembly = z.object({
  kind: z.enum(["ordinary", "extraordinary"]),
  heldOn: IsoDate,
  call: z.enum(["first", "second"]).optional(),
  /** members who were there, or represented */
  present: Persons.optional(),
});
export type DeclaredAssembly = Immutable<z.infer<typeof DeclaredAssembly>>;

/** Who was elected to an office, and when; only the principals. */
export const DeclaredOffice = z.object({ electedOn: IsoDate, members: z.array(Id) });
export type DeclaredOffice = Immutable<z.infer<typeof DeclaredOffice>>;

/**
 * What a registered cooperative says of itself for one Jalali fiscal year, up to the day `asOf`. All
 * but the head may be left out: what is not declared is unknown, while an empty list says none.
 */
export const Declaration = z.object({
  schema: z.literal("taavon.declaration/1"),
  /** the opportunity that it was founded for, or an id of its own */
  cooperative: Id,
  type: CooperativeType,
  /** from 1 Farvardin to the end of Esfand of this year */
  fiscalYear: z.int().min(1_300).max(1_499),
  asOf: IsoDate,
  registeredOn: IsoDate.optional(),
  members: z.array(DeclaredMember).optional(),
  /** capital of bodies that are no members, in rial */
  publicCapital: Count.optional(),
  assemblies: z.array(DeclaredAssembly).optional(),
  board: DeclaredOffice.optional(),
  inspectors: DeclaredOffice.optional(),
  /** null: there is none */
  manager: Id.nullable().optional(),
  /** people at work: members and others */
  jobs: z.object({ members: Persons, hired: Persons }).optional(),
  /** of the fiscal year, in rial; a loss is a negative surplus */
  accounts: z
    .object({
      income: Count.optional(),
      cost: Count.optional(),
      surplus: Signed.optional(),
      /** the legal reserve before this year's part, and that part */
      reserveBefore: Count.optional(),
      reserveAdded: Count.optional(),
      trainingDuePaid: Count.optional(),
      /** mean capital of the last three years */
      meanCapital: Count.optional(),
    })
    .optional(),
});
export type Declaration = Immutable<z.infer<typeof Declaration>>;

/** JSON Schema (draft 2020-12) of a declaration, for the forms that ask for it. */
export function declarationJsonSchema(): object {
  return z.toJSONSchema(Declaration, { io: "input" });
}
