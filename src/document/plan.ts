import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Count, Id } from "../dataset/primitives";
import { ProposedUnit } from "./proposed-unit";
import { RuleName } from "./rule-name";
import { Witness } from "./witness";

/** A seeker in a place, with the numbers that speak for it. */
export const Placement = z.object({
  seeker: Id,
  opportunity: Id,
  role: Id,
  fit: BasisPoints,
  appeal: BasisPoints,
  score: BasisPoints,
  priority: Count,
  value: Count,
  toConfirm: z.array(RuleName),
  pinned: z.literal(true).optional(),
});
export type Placement = Immutable<z.infer<typeof Placement>>;

/** Why an investment opportunity did not open; the first that holds, in this order. */
export const CLOSED_REASONS = [
  "no-candidates",
  "members",
  "role",
  "capital",
  "offices",
  "composition",
  "outbid",
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** An investment opportunity without a unit; `shortBy` in persons, for `capital` in rial. */
export const Closed = z.object({
  opportunity: Id,
  reason: z.enum(CLOSED_REASONS),
  shortBy: Count.optional(),
});
export type Closed = Immutable<z.infer<typeof Closed>>;

/** A seeker without a place, with the best role they are a candidate for. */
export const Unplaced = z.object({
  seeker: Id,
  reason: z.enum(["no-consent", "no-candidates", "closed", "outbid"]),
  best: z.object({ opportunity: Id, role: Id, value: Count }).optional(),
});
export type Unplaced = Immutable<z.infer<typeof Unplaced>>;

/** A pin that broke a rule, was forbidden or named what does not exist. */
export const RefusedPin = z.object({
  seeker: Id,
  opportunity: Id,
  role: Id.optional(),
  rules: z.array(RuleName),
});
export type RefusedPin = Immutable<z.infer<typeof RefusedPin>>;

/** An accepted pin that cannot hold together with those before it. */
export const UnheldPin = RefusedPin.omit({ rules: true });
export type UnheldPin = Immutable<z.infer<typeof UnheldPin>>;

/** Prices that prove how far the plan is from the best possible one (SPEC §5). */
export const Certificate = z.object({
  objective: Count,
  bound: Count,
  gapBp: Count,
  prices: z.array(z.tuple([Id, z.int().min(1)])),
  capitalPrices: z.array(z.tuple([Id, z.int().min(1)])),
});
export type Certificate = Immutable<z.infer<typeof Certificate>>;

/** The plan that another one was held to: its hash, and how many of its placements still stand. */
export const PreviousPlan = z.object({ hash: z.string(), kept: Count });
export type PreviousPlan = Immutable<z.infer<typeof PreviousPlan>>;

/** All placements and units, everyone else's reason, and a certificate (SPEC §8). */
export const Plan = z.object({
  schema: z.literal("taavon.plan/1"),
  policy: z.object({ id: Id, version: z.union([Id, Count]), hash: z.string() }),
  dataset: z.object({ hash: z.string(), seekers: Count, opportunities: Count, rejected: Count }),
  previous: PreviousPlan.optional(),
  placements: z.array(Placement),
  units: z.array(ProposedUnit),
  closed: z.array(Closed),
  unplaced: z.array(Unplaced),
  refusedPins: z.array(RefusedPin),
  unheldPins: z.array(UnheldPin),
  certificate: Certificate,
  witnesses: z.array(Witness).optional(),
});
export type Plan = Immutable<z.infer<typeof Plan>>;

/** JSON Schema (draft 2020-12) of a plan, for the programs that read it. */
export function planJsonSchema(): object {
  return z.toJSONSchema(Plan, { io: "input" });
}
