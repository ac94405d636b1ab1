import * as z from "zod";
import type { Immutable } from "../dataset/immutable";
import { Count, Id, Office, Text } from "../dataset/primitives";
import { MEMBER_POINTS } from "./dossier-point";
import { RuleName } from "./rule-name";

/** Whether something is so, or still unknown. */
export const Condition = z.enum(["met", "open", "failed"]);
export type Condition = z.infer<typeof Condition>;

/** What the dataset tells about a member, as far as the papers need it. */
export const DossierMember = z.object({
  seeker: Id,
  role: Id,
  roleTitle: Text,
  /** Rules that a missing datum leaves open, sorted by id. */
  toConfirm: z.array(RuleName),
  /** What is missing, with the rules that hang on it. */
  unknown: z.array(z.object({ point: z.enum(MEMBER_POINTS), rules: z.array(RuleName).min(1) })),
  /** The conditions of membership. */
  age: Condition,
  citizen: Condition,
  notBarred: Condition,
  noSimilarMembership: Condition,
  /** What an office asks besides. */
  clearRecord: Condition,
  /** Whole years on the policy's day. */
  years: Count.nullable(),
  /** ISCED level. */
  education: z.int().min(0).max(8).nullable(),
  /** The offices that the member offers to take. */
  leads: z.array(Office),
  /** Relatives among the members, in id order. */
  relatives: z.array(Id),
});
export type DossierMember = Immutable<z.infer<typeof DossierMember>>;
