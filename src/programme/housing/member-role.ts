import type { Role } from "../../dataset/opportunity";
import type { CooperativeType } from "../../dataset/primitives";

/** What members are to their cooperative: they work in it, they use it, or some do either. */
export type MemberRole = "worker" | "user" | "both";

/** What members of a type are, with the source that says so. */
export interface MemberRoleRow {
  readonly memberRole: MemberRole;
  readonly source: string;
  /** A official or primary text seen, B secondary page seen, C general knowledge only. */
  readonly confidence: "A" | "B" | "C";
  readonly validFrom: string;
}

/** What members are, by type of cooperative. */
export type MemberRoles = Readonly<Record<CooperativeType, MemberRoleRow>>;

const formation1388 = {
  source: "Instruction on forming cooperatives, 19/07/1388, after Articles 26 and 27 of the Act",
  confidence: "B",
  validFrom: "2009-10-11",
} as const;

const byLaw1389 = {
  source: "By-law of Articles 6 and 20 of the Cooperative Sector Act, approved 9/11/1389",
  confidence: "B",
  validFrom: "2011-01-29",
} as const;

const custom = {
  source: "What the name of the type says; no text was seen that says more",
  confidence: "C",
  validFrom: "1991-09-04",
} as const;

/**
 * What members of each type are, as dated data. The texts name the purpose of a type (to employ
 * members, to supply their needs); that its members therefore work in it or use it is a default to be
 * checked for each statute, not "the law says".
 */
export const MEMBER_ROLES: MemberRoles = {
  production: { memberRole: "worker", ...formation1388 },
  service: { memberRole: "worker", ...byLaw1389 },
  distribution: { memberRole: "user", ...formation1388 },
  multipurpose: {
    memberRole: "both",
    source: "Registration guide: multi-purpose cooperatives may have members who do not work",
    confidence: "B",
    validFrom: "1991-09-04",
  },
  housing: { memberRole: "user", ...byLaw1389 },
  consumer: { memberRole: "user", ...custom },
  credit: { memberRole: "user", ...custom },
  professional: { memberRole: "user", ...byLaw1389 },
  border: { memberRole: "user", ...custom },
};

/** What a place in a role is: work for the cooperative, or membership alone. */
export type RoleMeaning = "work" | "membership";

/**
 * What a role of an investment means, by the table of its type: where members work, every role is
 * work; where they use the cooperative, every role is membership, and what it asks only says who may
 * be a member; where there are both, a role is work if it asks for anything.
 *
 * @example
 * const keeper = { id: "keeper", title: "", places: { max: 1 }, skills: [], occupation: "3123" };
 * roleMeaning("housing", keeper) // => "membership"
 * roleMeaning("multipurpose", keeper) // => "work"
 */
export function roleMeaning(
  cooperative: CooperativeType,
  role: Role,
  table: MemberRoles = MEMBER_ROLES,
): RoleMeaning {
  const { memberRole } = table[cooperative];
  if (memberRole === "both") return asksForAnything(role) ? "work" : "membership";
  return memberRole === "worker" ? "work" : "membership";
}

function asksForAnything({ skills, occupation, education, experience, licence }: Role): boolean {
  return (
    skills.length > 0 ||
    [occupation, education, experience, licence].some((one) => one !== undefined)
  );
}
