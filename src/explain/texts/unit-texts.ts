import type { Check, CheckRule, OfficeHolders } from "../../document/proposed-unit";
import type { Texts, Words } from "./words";

/** The checks of a unit (SPEC §6). */
export const CHECK_TEXTS = {
  "check.members": { fa: "شمار اعضا", en: "number of members" },
  "check.roles": { fa: "جاهای نقش‌ها", en: "places of the roles" },
  "check.capital": { fa: "سرمایه", en: "capital" },
  "check.offices": { fa: "سمت‌ها", en: "offices" },
  "check.inspector-kin": {
    fa: "خویشاوندی بازرس با هیئت‌مدیره",
    en: "inspector's kinship with the board",
  },
  "check.composition": { fa: "ترکیب اعضا", en: "composition" },
  "check.together": { fa: "کسانی که با هم می‌آیند", en: "people who come together" },
  "check.apart": { fa: "کسانی که با هم نمی‌آیند", en: "people to be kept apart" },
  "check.eligibility": { fa: "شرایط عضویت", en: "eligibility" },
  "check.reserves": { fa: "نیروهای ذخیره", en: "reserves" },
  "check.subscription": { fa: "پذیره‌نویسی", en: "subscription" },
} as const satisfies Texts<"check", CheckRule>;

/** What a check says that does not hold, or that is still open. */
export const OPEN_CHECK_TEXTS = {
  "open-check.members": {
    fa: "شمار اعضا بیرون از حد قانون یا طرح است",
    en: "the number of members is outside what law or business allow",
  },
  "open-check.roles": {
    fa: "نقشی کمتر یا بیشتر از جاهایش پر شده است",
    en: "a role is filled outside its places",
  },
  "open-check.capital": {
    fa: "سرمایهٔ برخی از اعضا گفته نشده است",
    en: "the capital of some members is not stated",
  },
  "open-check.offices": {
    fa: "معلوم نیست برخی از دارندگان سمت پیشینهٔ کیفری دارند یا نه",
    en: "the clear record of some office holders is not stated",
  },
  "open-check.inspector-kin": {
    fa: "بازرسی خویشاوند هیئت‌مدیره است",
    en: "an inspector is a relative of the board",
  },
  "open-check.composition": {
    fa: "ترکیب اعضا آن نیست که سیاست‌نامه می‌خواهد",
    en: "the members are not composed as the policy asks",
  },
  "open-check.together": {
    fa: "کسی از همراهانش جدا شده است",
    en: "somebody is split from those they come with",
  },
  "open-check.apart": {
    fa: "کسانی که نباید با هم باشند در یک واحدند",
    en: "people to be kept apart are in one unit",
  },
  "open-check.eligibility": {
    fa: "شرایط برخی از اعضا هنوز تأیید نشده است",
    en: "some members have something to confirm",
  },
  "open-check.reserves": {
    fa: "نقشی نیروی ذخیرهٔ کافی ندارد",
    en: "a role has too few reserves",
  },
  "open-check.subscription": {
    fa: "جمع کمترین سهم‌ها از سرمایهٔ لازم بیشتر است",
    en: "the least shares come to more than the capital required",
  },
} as const satisfies Texts<"open-check", CheckRule>;

/** What the checks say that can be open or broken, where they are broken. */
export const BROKEN_CHECK_TEXTS = {
  "broken-check.capital": {
    fa: "سرمایهٔ اعضا کافی نیست",
    en: "the members' capital does not suffice",
  },
  "broken-check.offices": {
    fa: "برای سمت‌ها عضو کافی نیست",
    en: "too few members may hold office",
  },
} as const satisfies Texts<"broken-check", "capital" | "offices">;

/** The outcomes of a check. */
export const STATUS_TEXTS = {
  "status.ok": { fa: "برقرار", en: "holds" },
  "status.warn": { fa: "هشدار", en: "warning" },
  "status.unknown": { fa: "نیازمند تأیید", en: "to confirm" },
  "status.fail": { fa: "نقض", en: "broken" },
} as const satisfies Texts<"status", Check["status"]>;

/** The offices of a cooperative. */
export const OFFICE_TEXTS = {
  "office.board": { fa: "هیئت‌مدیره", en: "board" },
  "office.alternates": { fa: "علی‌البدل هیئت‌مدیره", en: "alternates of the board" },
  "office.inspectors": { fa: "بازرس", en: "inspectors" },
  "office.inspectorAlternates": { fa: "علی‌البدل بازرس", en: "alternate inspectors" },
  "office.manager": { fa: "مدیرعامل", en: "manager" },
} as const satisfies Texts<"office", keyof OfficeHolders>;

/** Where a unit is weak, and what its reserves are good for. */
export const WEAKNESS_TEXTS = {
  "weak.check": {
    fa: "{check} ({status}): {finding}",
    en: "{check} ({status}): {finding}",
  },
  "weak.gap": {
    fa: "مهارت {skill} در سطح {level}: بهترین عضو {best} آن را دارد",
    en: "skill {skill} at level {level}: the best member holds {best} of it",
  },
  "weak.no-reserve": {
    fa: "نقش {role} هیچ نیروی ذخیره‌ای ندارد",
    en: "the role {role} has no reserve at all",
  },
  "weak.at-minimum": {
    fa: "با رفتن یک نفر، {members} عضو از کمترین شمار لازم کمتر می‌شود",
    en: "the {members} members are the fewest allowed: if one leaves, the unit falls",
  },
  "weak.capital": {
    fa: "با رفتن {seeker} سرمایهٔ اعضا {short} کم می‌آورد",
    en: "without {seeker} the members' capital falls short by {short}",
  },
  "weak.member": {
    fa: "{seeker} کمترین ارزش را دارد ({value})؛ ضعیف‌ترین معیار: {criterion} ({points})",
    en: "{seeker} has the lowest value ({value}); the weakest criterion is {criterion} ({points})",
  },
  "reserve.replaces": {
    fa: "{seeker} می‌تواند در نقش {role} جای {member} را بگیرد؛ ارزش {from} می‌شود {to}",
    en: "{seeker} can take the place of {member} in the role {role}; value {from} becomes {to}",
  },
  "reserve.breaks": {
    fa: "با {seeker} به‌جای {member} در نقش {role}، قاعدهٔ «{check}» نقض می‌شود",
    en: "with {seeker} in the place of {member} in the role {role}, the rule on {check} breaks",
  },
  "reserve.stays": {
    fa: "{seeker} با ارزش {to} ذخیرهٔ نقش {role} است، ولی افزودنش قاعدهٔ «{check}» را نقض می‌کند",
    en: "{seeker} is a reserve of the role {role} with value {to}, but adding them breaks the rule on {check}",
  },
  "reserve.joins": {
    fa: "{seeker} می‌تواند بی جابه‌جایی کسی به نقش {role} بیاید، با ارزش {to}",
    en: "{seeker} can join the role {role} without displacing anybody, with value {to}",
  },
} as const satisfies Readonly<Record<string, Words>>;
