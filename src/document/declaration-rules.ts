import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { BasisPoints, CooperativeType, Id } from "../dataset/primitives";
import { provenance } from "../policy/section";

/** The rules that a declaration is held against, sorted by id. */
export const SUPERVISION_RULES = [
  "accounts",
  "assembly",
  "board-members",
  "board-size",
  "board-term",
  "capital-paid",
  "capital-third",
  "declared",
  "inspector-independent",
  "inspector-term",
  "jobs",
  "legal-reserve",
  "member-share",
  "member-workers",
  "members-as-proposed",
  "members-capital",
  "members-maximum",
  "members-minimum",
  "quorum",
  "training-due",
] as const;

/** A rule that a declaration is held against. */
export type SupervisionRule = (typeof SUPERVISION_RULES)[number];

const Points = z.int().min(0).max(1_000_000);

/** What a breach is called, and what a breach and a missing datum weigh in the risk. */
const row = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    ...provenance,
    breach: z.enum(["warn", "fail"]),
    points: z.strictObject({ breach: Points, unknown: Points }),
    ...shape,
  });

const Years = z.int().min(1).max(100);

/**
 * The rules of supervision as data: what a breach is called, where the rule comes from, its numbers
 * (the least and greatest members and the parts of capital are the policy's), what it weighs in the
 * risk, and from how many points on a risk is medium or high.
 */
export const DeclarationRules = z.strictObject({
  ...provenance,
  schema: z.literal("taavon.declaration-rules/1"),
  id: Id,
  version: z.union([Id, z.int().min(0)]),
  rules: z.strictObject({
    accounts: row({}),
    /** the ordinary assembly, within so many months of the end of the fiscal year */
    assembly: row({ months: z.int().min(1).max(11) }),
    "board-members": row({}),
    "board-size": row({ min: z.int().min(1).max(1_000), max: z.int().min(1).max(1_000) }),
    "board-term": row({ years: Years }),
    /** all capital paid, within so many years of registration */
    "capital-paid": row({ years: Years }),
    "capital-third": row({}),
    declared: row({}),
    "inspector-independent": row({}),
    /** the fiscal year of the election, up to the assembly that is due after it */
    "inspector-term": row({}),
    jobs: row({ minShare: BasisPoints, types: z.array(CooperativeType) }),
    /** a part of the surplus, until the reserve is a part of the capital */
    "legal-reserve": row({ ofSurplus: BasisPoints, ofCapital: BasisPoints }),
    "member-share": row({}),
    "member-workers": row({ minShare: BasisPoints, types: z.array(CooperativeType) }),
    "members-as-proposed": row({}),
    "members-capital": row({}),
    "members-maximum": row({}),
    "members-minimum": row({}),
    quorum: row({}),
    "training-due": row({ ofSurplus: BasisPoints }),
  }),
  tiers: z.strictObject({ ...provenance, medium: Points, high: Points }),
});
export type DeclarationRules = Immutable<z.infer<typeof DeclarationRules>>;

/** What a caller writes as rules. */
export type DeclarationRulesInput = z.input<typeof DeclarationRules>;

/** JSON Schema (draft 2020-12) of the rules, for services in other languages. */
export function declarationRulesJsonSchema(): object {
  return z.toJSONSchema(DeclarationRules, { io: "input" });
}
