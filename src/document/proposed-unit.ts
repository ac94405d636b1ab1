import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, Count, Id, IsoDate } from "../dataset/primitives";

/** The checks of a unit, in the order in which they are listed; composition has one per row. */
export const CHECK_RULES = [
  "members",
  "roles",
  "capital",
  "offices",
  "inspector-kin",
  "composition",
  "together",
  "apart",
  "eligibility",
  "reserves",
  "subscription",
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** One thing that a unit must satisfy, with the law or table behind it. */
export const Check = z.object({
  rule: z.enum(CHECK_RULES),
  status: z.enum(["ok", "warn", "fail", "unknown"]),
  detail: z.string(),
  source: z.string().optional(),
  validFrom: IsoDate.optional(),
});
export type Check = Immutable<z.infer<typeof Check>>;

/** Who takes which office; all distinct but for the manager, who may sit on the board. */
export const OfficeHolders = z.object({
  board: z.array(Id),
  alternates: z.array(Id),
  inspectors: z.array(Id),
  inspectorAlternates: z.array(Id),
  manager: Id.nullable(),
});
export type OfficeHolders = Immutable<z.infer<typeof OfficeHolders>>;

/** What each member pays in, in rial; `equity` is the members' total. */
export const CapitalPlan = z.object({
  required: Count,
  equity: Count,
  contributions: z.array(z.object({ seeker: Id, amount: Count, dueAtRegistration: Count })),
  facility: Count,
});
export type CapitalPlan = Immutable<z.infer<typeof CapitalPlan>>;

/** A skill of the unit's roles that no member fully has; `best` in basis points. */
export const SkillGap = z.object({ skill: Id, level: z.int().min(1), best: BasisPoints });
export type SkillGap = Immutable<z.infer<typeof SkillGap>>;

/** The next candidates for a role whom the plan leaves unplaced, best first. */
export const RoleReserves = z.object({ role: Id, seekers: z.array(Id) });
export type RoleReserves = Immutable<z.infer<typeof RoleReserves>>;

/** A *proposed* cooperative: an opened investment opportunity with members and papers (SPEC §6). */
export const ProposedUnit = z.object({
  opportunity: Id,
  members: z.array(Id),
  offices: OfficeHolders,
  reserves: z.array(RoleReserves),
  capital: CapitalPlan,
  checks: z.array(Check),
  gaps: z.array(SkillGap),
});
export type ProposedUnit = Immutable<z.infer<typeof ProposedUnit>>;
