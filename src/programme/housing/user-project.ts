import type { Investment } from "../../dataset/opportunity";
import type { Text } from "../../dataset/primitives";
import { TaavonError } from "../../dataset/taavon-error";
import { MEMBER_ROLES, type MemberRoles } from "./member-role";

/**
 * A cooperative whose members use it: they shop, borrow, or have their homes built there. Like an
 * investment without roles, hours and income; `capital` is the cooperative's own, with what a member
 * subscribes of it, in rial.
 */
export interface UserProject
  extends Omit<Investment, "kind" | "members" | "roles" | "monthlyIncome" | "hoursPerWeek"> {
  /** How many members it can serve; the policy's range for the type bounds both ends further. */
  readonly members: { readonly min?: number; readonly max: number };
}

/** What the only role of such a cooperative is called. */
export const MEMBER_ROLE_ID = "member";

const ROLE_TITLE: Text = { fa: "عضو", en: "Member" };

/**
 * A project as an opportunity with one role, membership, that asks for no skill: `fit` is then the
 * capital criterion alone, `appeal` distance and preference, and need enters by the policy's priority
 * groups (SPEC §3). Where the smallest share is the largest one, all who can pay it fit alike, and
 * need decides before anything but distance does.
 *
 * @throws TaavonError `invalid_option` for a type whose members work, by the table.
 */
export function membershipOpportunity(
  project: UserProject,
  memberRoles: MemberRoles = MEMBER_ROLES,
): Investment {
  const { members, cooperative, ...rest } = project;
  if (memberRoles[cooperative].memberRole === "worker") {
    throw new TaavonError("invalid_option", `members of a ${cooperative} cooperative work in it`);
  }
  const { min = 1, max } = members;
  const role = { id: MEMBER_ROLE_ID, title: ROLE_TITLE, places: { min: 0, max }, skills: [] };
  return { ...rest, kind: "investment", cooperative, members: { min, max }, roles: [role] };
}
