import * as z from "zod";
import { IsoDate } from "../dataset/primitives";

/** Where a number of the policy comes from; these fields change no number. */
export const provenance = {
  source: z.string().optional(),
  confidence: z.string().optional(),
  validFrom: IsoDate.optional(),
};

/** An object of the policy: unknown keys are refused, missing ones take their defaults. */
export function section<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodPrefault<z.ZodObject<Shape & typeof provenance, z.core.$strict>> {
  // why: an empty object is what a missing section means; its fields then fill themselves in
  return z.strictObject({ ...provenance, ...shape }).prefault({} as never) as never;
}

// why: sums of weight × basis points over a few hundred terms stay below 2^53
const MOST = 1_000_000_000;

/** A whole number from 0 to 10^9. */
export function whole(): z.ZodInt {
  return z.int().min(0).max(MOST);
}

/** A whole number from 0 to 10^9, `value` where it is not stated. */
export function amount(value: number): z.ZodDefault<z.ZodInt> {
  return whole().default(value);
}

/** How much a skill tells: 1 to 10^6, since it is multiplied by weight, level and basis points. */
export function specificity(value: number): z.ZodDefault<z.ZodInt> {
  return z.int().min(1).max(1_000_000).default(value);
}
