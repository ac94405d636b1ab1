import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Count, Id } from "../dataset/primitives";

/** People who reach fewer places than they are: `short` of them have none in any plan. */
export const SeekersWitness = z.object({
  kind: z.literal("seekers"),
  seekers: z.array(Id),
  /** Every role that any of them is a candidate for. */
  roles: z.array(z.object({ opportunity: Id, role: Id })),
  places: Count,
  short: Count,
});

/** Roles of one unit that must be filled and have fewer candidates together than that takes. */
export const RolesWitness = z.object({
  kind: z.literal("roles"),
  opportunity: Id,
  roles: z.array(Id),
  /** `Σ places.min` of the roles. */
  places: Count,
  /** Everybody who could be a member in any of them. */
  seekers: z.array(Id),
  short: Count,
});

/** A unit that cannot reach its smallest size: places of some roles, and everybody for the others. */
export const SizeWitness = z.object({
  kind: z.literal("size"),
  opportunity: Id,
  roles: z.array(Id),
  /** `Σ places.max` of the roles. */
  places: Count,
  /** Everybody who could be a member in another role. */
  seekers: z.array(Id),
  members: Count,
  short: Count,
});

/** The richest team that a unit's roles and largest size allow, and the equity that it cannot raise. */
export const CapitalWitness = z.object({
  kind: z.literal("capital"),
  opportunity: Id,
  seekers: z.array(Id),
  raised: Count,
  equity: Count,
  short: Count,
});

/** Why accepted pins cannot hold together. */
export const PINS_WITNESS_REASONS = ["places", "apart", "together"] as const;

/** Accepted pins that cannot all hold; without any one of them that ground would be gone. */
export const PinsWitness = z.object({
  kind: z.literal("pins"),
  reason: z.enum(PINS_WITNESS_REASONS),
  pins: z.array(z.object({ seeker: Id, opportunity: Id, role: Id.optional() })),
});

/** A proof that something cannot be done, as data that can be rechecked alone. */
export const Witness = z.discriminatedUnion("kind", [
  SeekersWitness,
  RolesWitness,
  SizeWitness,
  CapitalWitness,
  PinsWitness,
]);
export type Witness = Immutable<z.infer<typeof Witness>>;

/** One kind of witness. */
export type WitnessOf<Kind extends Witness["kind"]> = Extract<Witness, { readonly kind: Kind }>;
