import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Id } from "../dataset/primitives";
import { amount, provenance, section } from "./section";

const BoardRow = z.strictObject({
  ...provenance,
  upTo: z.int().min(1).nullable(),
  members: z.int().min(1).max(1_000),
});

/** How many people a cooperative's offices take, by its number of members. */
export const Offices = section({
  board: z.array(BoardRow).default([
    { upTo: 15, members: 3 },
    { upTo: null, members: 5 },
  ]),
  alternates: z.literal("third").default("third"),
  inspectors: amount(1),
  inspectorAlternates: amount(1),
});

/** A rule on who the members of one unit are together. */
export const Composition = z.discriminatedUnion("kind", [
  z.strictObject({ ...provenance, kind: z.literal("local"), minShare: BasisPoints }),
  z.strictObject({
    ...provenance,
    kind: z.literal("group"),
    group: z.string(),
    minShare: BasisPoints,
  }),
  z.strictObject({ ...provenance, kind: z.literal("family"), max: z.int().min(0) }),
]);
export type Composition = Immutable<z.infer<typeof Composition>>;

const decision = { ...provenance, seeker: Id, opportunity: Id, reason: z.string(), by: z.string() };

/** What an officer decided for single people: fixed and removed pairs, each with reason and name. */
export const Overrides = section({
  pins: z.array(z.strictObject({ ...decision, role: Id.optional() })).default([]),
  forbids: z.array(z.strictObject(decision)).default([]),
});
export type Pin = Immutable<z.infer<typeof Overrides>>["pins"][number];
