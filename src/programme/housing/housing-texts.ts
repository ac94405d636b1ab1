import type { CooperativeType } from "../../dataset/primitives";
import type { Language } from "../../text/language";
import { MEMBER_ROLES, type MemberRole, type MemberRoles, type RoleMeaning } from "./member-role";

type Words = Readonly<Record<Language, string>>;

/** Every text on what members are, by its code. */
export const HOUSING_TEXTS = {
  "member-role.worker": {
    fa: "اعضا در تعاونی کار می‌کنند",
    en: "members work in the cooperative",
  },
  "member-role.user": {
    fa: "اعضا از تعاونی بهره می‌برند و در آن کار نمی‌کنند",
    en: "members use the cooperative and do not work in it",
  },
  "member-role.both": {
    fa: "برخی از اعضا در تعاونی کار می‌کنند و برخی تنها عضوند",
    en: "some members work in the cooperative, others are members only",
  },
  "role-meaning.work": { fa: "کار در تعاونی", en: "work in the cooperative" },
  "role-meaning.membership": { fa: "عضویت", en: "membership" },
} as const satisfies Readonly<
  Record<`member-role.${MemberRole}` | `role-meaning.${RoleMeaning}`, Words>
>;

/**
 * What members of a type of cooperative are to it, in words.
 *
 * @example
 * describeMemberRole("housing", "en") // => "members use the cooperative and do not work in it"
 */
export function describeMemberRole(
  cooperative: CooperativeType,
  language: Language,
  table: MemberRoles = MEMBER_ROLES,
): string {
  return HOUSING_TEXTS[`member-role.${table[cooperative].memberRole}`][language];
}
