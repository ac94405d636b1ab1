import type { StandardRule } from "../../policy/rule-id";
import type { Texts } from "./words";

/** The rules of eligibility (SPEC §4). */
export const RULE_TEXTS = {
  "rule.age": { fa: "سن", en: "age" },
  "rule.barred": { fa: "نبود منع قانونی", en: "no legal bar" },
  "rule.citizen": { fa: "تابعیت ایران", en: "citizenship" },
  "rule.consent": { fa: "رضایت به جای‌دهی", en: "consent to matching" },
  "rule.education": { fa: "تحصیلات", en: "education" },
  "rule.essential": { fa: "مهارت ضروری", en: "essential skill" },
  "rule.experience": { fa: "تجربهٔ کاری", en: "work experience" },
  "rule.hours": { fa: "ساعت کار", en: "working hours" },
  "rule.income": { fa: "درآمد", en: "income" },
  "rule.kind": { fa: "نوع فرصت", en: "kind of opportunity" },
  "rule.licence": { fa: "پروانه", en: "licence" },
  "rule.membership": { fa: "عضویت در تعاونی مشابه", en: "membership of a similar cooperative" },
  "rule.reach": { fa: "فاصله تا محل کار", en: "distance to the place" },
  "rule.refused": { fa: "نپذیرفتن فرصت", en: "refusal by the seeker" },
  "rule.share": { fa: "توان پرداخت کمترین سهم", en: "capital for the least share" },
} as const satisfies Texts<"rule", StandardRule>;

/** What a failing rule says, with the two amounts that it compares. */
export const FAILING_TEXTS = {
  "fails.age": {
    fa: "{held} سال دارد؛ دست‌کم {asked} سال لازم است",
    en: "is {held} years old; at least {asked} are needed",
  },
  "fails.barred": {
    fa: "برای عضویت در تعاونی منع قانونی دارد",
    en: "is legally barred from membership of a cooperative",
  },
  "fails.citizen": {
    fa: "تابعیت ایران را ندارد",
    en: "is not a citizen",
  },
  "fails.consent": {
    fa: "به جای‌دهی رضایت نداده است",
    en: "has not consented to matching",
  },
  "fails.education": {
    fa: "تحصیلات: {held}؛ لازم: {asked}",
    en: "education: {held}; required: {asked}",
  },
  "fails.essential": {
    fa: "مهارت ضروری {skill} در سطح {asked} لازم است؛ {held} آن را دارد",
    en: "the essential skill {skill} is asked at level {asked}; {held} of it is held",
  },
  "fails.experience": {
    fa: "تجربهٔ مرتبط: {held}؛ لازم: {asked}",
    en: "related experience: {held}; required: {asked}",
  },
  "fails.hours": {
    fa: "{held} ساعت در هفته وقت دارد؛ کار {asked} ساعت است و دست‌کم {least} ساعت می‌خواهد",
    en: "has {held} hours a week; the work takes {asked}, and at least {least} are needed",
  },
  "fails.income": {
    fa: "درآمد ماهانهٔ {offered} از انتظار او ({expected}) بسیار کمتر است",
    en: "the monthly income of {offered} is too far below the {expected} expected",
  },
  "fails.kind": {
    fa: "این نوع فرصت ({kind}) را نمی‌خواهد",
    en: "does not want this kind of opportunity ({kind})",
  },
  "fails.licence": {
    fa: "پروانهٔ {licence} را ندارد",
    en: "does not hold the licence {licence}",
  },
  "fails.membership": {
    fa: "اکنون عضو تعاونی دیگری از همین نوع و رشته است",
    en: "is a member of another cooperative of this type and sector already",
  },
  "fails.reach": {
    fa: "محل کار {km} دور است؛ تا {limit} رفت‌وآمد می‌کند",
    en: "the place is {km} away; travels up to {limit}",
  },
  "fails.refused": {
    fa: "خود او این فرصت را نپذیرفته است",
    en: "has refused this opportunity",
  },
  "fails.share": {
    fa: "سرمایهٔ او {held} است؛ کمترین سهم {least} است",
    en: "has {held} of capital; the least share is {least}",
  },
} as const satisfies Texts<"fails", StandardRule>;

/** What a rule says whose datum is absent. Rules that are never unknown have none. */
export const UNKNOWN_TEXTS = {
  "unknown.age": { fa: "تاریخ تولد گفته نشده است", en: "the date of birth is not stated" },
  "unknown.barred": {
    fa: "معلوم نیست منع قانونی دارد یا نه",
    en: "whether there is a legal bar is not stated",
  },
  "unknown.citizen": { fa: "تابعیت گفته نشده است", en: "citizenship is not stated" },
  "unknown.consent": {
    fa: "معلوم نیست به جای‌دهی رضایت دارد یا نه",
    en: "consent to matching is not stated",
  },
  "unknown.education": { fa: "تحصیلات گفته نشده است", en: "education is not stated" },
  "unknown.experience": { fa: "تجربهٔ کاری گفته نشده است", en: "work experience is not stated" },
  "unknown.hours": {
    fa: "ساعت کار در هفته گفته نشده است",
    en: "the hours a week are not stated",
  },
  "unknown.licence": { fa: "پروانه‌ها گفته نشده‌اند", en: "licences are not stated" },
  "unknown.membership": {
    fa: "عضویت در تعاونی‌های دیگر گفته نشده است",
    en: "membership of other cooperatives is not stated",
  },
  "unknown.reach": {
    fa: "فاصله یا حد رفت‌وآمد معلوم نیست",
    en: "the distance or the travel limit is not known",
  },
  "unknown.share": { fa: "سرمایه گفته نشده است", en: "capital is not stated" },
} as const satisfies Texts<
  "unknown",
  Exclude<StandardRule, "essential" | "income" | "kind" | "refused">
>;
