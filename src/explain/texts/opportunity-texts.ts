import type { CooperativeType, OpportunityKind } from "../../dataset/primitives";
import type { Texts, Words } from "./words";

/** The two kinds of opportunity. */
export const KIND_TEXTS = {
  "kind.employment": { fa: "استخدام", en: "employment" },
  "kind.investment": { fa: "سرمایه‌گذاری در تعاونی", en: "investment in a cooperative" },
} as const satisfies Texts<"kind", OpportunityKind>;

/** The types of cooperative. */
export const COOPERATIVE_TEXTS = {
  "cooperative.production": { fa: "تعاونی تولیدی", en: "production cooperative" },
  "cooperative.service": { fa: "تعاونی خدماتی", en: "service cooperative" },
  "cooperative.distribution": { fa: "تعاونی توزیعی", en: "distribution cooperative" },
  "cooperative.multipurpose": { fa: "تعاونی چندمنظوره", en: "multi-purpose cooperative" },
  "cooperative.housing": { fa: "تعاونی مسکن", en: "housing cooperative" },
  "cooperative.consumer": { fa: "تعاونی مصرف", en: "consumer cooperative" },
  "cooperative.credit": { fa: "تعاونی اعتبار", en: "credit cooperative" },
  "cooperative.professional": { fa: "تعاونی صنفی و حرفه‌ای", en: "professional cooperative" },
  "cooperative.border": { fa: "تعاونی مرزنشینان", en: "border-residents' cooperative" },
} as const satisfies Texts<"cooperative", CooperativeType>;

/** What an opportunity lacks. */
export const LACK_TEXTS = {
  "lack.members": {
    fa: "{held} نامزد دارد؛ دست‌کم {asked} عضو لازم است",
    en: "has {held} candidates; at least {asked} members are needed",
  },
  "lack.limits": {
    fa: "حدهای شمار اعضا و جاهای نقش‌ها با هم نمی‌خوانند؛ {short} نفر اختلاف است",
    en: "the limits on members and on the roles' places contradict each other by {short}",
  },
  "lack.role": {
    fa: "نقش {role}: {held} نامزد دارد و {asked} نفر لازم است",
    en: "role {role}: {held} candidates, {asked} needed",
  },
  "lack.skill": {
    fa: "نقش {role}: مهارت {skill} در سطح {level}",
    en: "role {role}: skill {skill} at level {level}",
  },
  "lack.licence": { fa: "نقش {role}: پروانهٔ {licence}", en: "role {role}: licence {licence}" },
  "lack.capital": {
    fa: "نامزدها با هم {held} می‌آورند؛ {asked} لازم است، {short} کم است",
    en: "the candidates can bring {held} together; {asked} are needed, {short} is missing",
  },
  "lack.offices": {
    fa: "{held} نامزد بی پیشینهٔ کیفری هست؛ برای سمت‌ها {asked} نفر لازم است",
    en: "{held} candidates may hold office; the offices need {asked}",
  },
  "lack.board": {
    fa: "سیاست‌نامه برای هیچ شمار ممکنی از اعضا هیئت‌مدیره‌ای ندارد",
    en: "the policy defines no board for any number of members possible",
  },
  "lack.local": {
    fa: "{held} نامزد بومی هست؛ دست‌کم {asked} نفر لازم است",
    en: "{held} local candidates; at least {asked} are needed",
  },
  "lack.group": {
    fa: "{held} نامزد از گروه {group} هست؛ دست‌کم {asked} نفر لازم است",
    en: "{held} candidates of group {group}; at least {asked} are needed",
  },
  "lack.taken": {
    fa: "{count} نفر از نامزدهایش در {opportunity} جای یافته‌اند",
    en: "{count} of its candidates are placed in {opportunity}",
  },
  "lack.free": {
    fa: "{count} نفر از نامزدهایش جای نیافته‌اند",
    en: "{count} of its candidates are unplaced",
  },
  "places.filled": {
    fa: "{filled} جا از {places} جا پر شده است",
    en: "{filled} of {places} places are filled",
  },
  "places.cut-off": {
    fa: "کمترین ارزش جای‌یافتگان: {value}",
    en: "the lowest value placed is {value}",
  },
  "places.next": {
    fa: "نفر بعدی: {seeker} با ارزش {value}",
    en: "next in line is {seeker} with value {value}",
  },
} as const satisfies Readonly<Record<string, Words>>;
