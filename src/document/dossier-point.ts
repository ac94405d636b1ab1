import { CHECK_RULES, type CheckRule } from "./proposed-unit";

/** What a dossier may still have to find out about a member. */
export const MEMBER_POINTS = [
  "consent",
  "birth-date",
  "citizen",
  "barred",
  "memberships",
  "clear-record",
  "know-how",
  "capital",
  "education",
  "experience",
  "licences",
  "hours",
  "travel",
  "distance",
  "own-rules",
] as const;
export type MemberPoint = (typeof MEMBER_POINTS)[number];

/** What the founders or the assembly have to decide before the statute is whole. */
export const STATUTE_POINTS = [
  "statute.name",
  "statute.address",
  "statute.duration",
  "statute.surplus",
] as const;
export type StatutePoint = (typeof STATUTE_POINTS)[number];

/** A check of the unit that is not ok. */
export type CheckPoint = `check.${CheckRule}`;

/** What an open point is about. */
export type PointCode = MemberPoint | StatutePoint | CheckPoint;

/** Every point, members' first. */
export const POINT_CODES: readonly PointCode[] = [
  ...MEMBER_POINTS,
  ...STATUTE_POINTS,
  ...CHECK_RULES.map((rule): CheckPoint => `check.${rule}`),
];
