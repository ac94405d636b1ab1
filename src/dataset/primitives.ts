import * as z from "zod";
import type { Immutable } from "./immutable";

/** An id: any non-empty string, compared by UTF-16 code unit. */
export const Id = z.string().min(1);

/** A share or score in basis points, 0…10 000. */
export const BasisPoints = z.int().min(0).max(10_000);

/** An integer from 0 to 2^53 − 1. */
export const Count = z.int().min(0);

/** A calendar date, `YYYY-MM-DD`, Gregorian. */
export const IsoDate = z.iso.date();

/** An ISIC Rev. 4 code: a section letter, or 2 to 4 digits. */
export const Isic = z.string().regex(/^(?:[A-U]|\d{2,4})$/, { error: "an ISIC Rev. 4 code" });

/** An ISCO-08 code of 1 to 4 digits. */
export const Isco = z.string().regex(/^\d{1,4}$/, { error: "an ISCO-08 code" });

/** Words for people: one string, or a Persian and an English one. */
export const Text = z.union([
  z.string(),
  z.object({ fa: z.string().optional(), en: z.string().optional() }),
]);
export type Text = Immutable<z.infer<typeof Text>>;

/** The two kinds of opportunity. */
export const OpportunityKind = z.enum(["employment", "investment"]);
export type OpportunityKind = z.infer<typeof OpportunityKind>;

/** The offices of a cooperative that a seeker can offer to take. */
export const Office = z.enum(["board", "inspector", "manager"]);
export type Office = z.infer<typeof Office>;

/** The types of cooperative that the policy's tables speak of. */
export const CooperativeType = z.enum([
  "production",
  "service",
  "distribution",
  "multipurpose",
  "housing",
  "consumer",
  "credit",
  "professional",
  "border",
]);
export type CooperativeType = z.infer<typeof CooperativeType>;
