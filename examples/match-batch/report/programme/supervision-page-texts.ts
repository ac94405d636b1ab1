import type { BothLanguages } from "../voice";

export const SUPERVISION_PAGE_TEXTS = {
  supervision: { fa: "نظارت با خوداظهاری", en: "Supervision by declaration" },
  supervisionShort: {
    fa: "از هر واحد چه و کِی پرسیده خواهد شد",
    en: "what each unit will be asked, and when",
  },
  supervisionHint: {
    fa: "هنوز هیچ واحدی ثبت نشده و کسی چیزی اظهار نکرده است؛ پس یافته‌ای هم در کار نیست. اگر واحدی در سال {year} ثبت شود، مهلت‌ها این است.",
    en: "No unit is registered yet and nobody has declared anything, so nothing has been found. These are the days for a unit registered in the Jalali year {year}.",
  },
  supervisionYearEnd: { fa: "پایان سال مالی", en: "End of the fiscal year" },
  supervisionAssembly: { fa: "مجمع عمومی عادی تا", en: "Ordinary assembly by" },
  supervisionUnits: { fa: "از هر واحد چه پرسیده می‌شود", en: "What each unit will be asked" },
  supervisionMembers: { fa: "شمار اعضا", en: "Members" },
  supervisionNow: { fa: "{now} نفر پیشنهادی؛ {range}", en: "{now} proposed; {range}" },
  supervisionLeast: { fa: "دست‌کم {min}", en: "at least {min}" },
  supervisionBetween: { fa: "از {min} تا {max}", en: "{min} to {max}" },
  supervisionFirst: { fa: "پرداخت تا ثبت", en: "Paid by registration" },
  supervisionFull: { fa: "پرداخت تا {years} سال", en: "Paid within {years} years" },
  supervisionJobs: { fa: "شاغلان", en: "At work" },
  supervisionJobsOf: {
    fa: "دست‌کم {share} از {count} شغل طرح",
    en: "at least {share} of the plan's {count} jobs",
  },
  supervisionAllJobs: { fa: "همهٔ {count} شغل طرح", en: "all of the plan's {count} jobs" },
  supervisionMemberJobs: {
    fa: "دست‌کم {share} شغل‌ها از اعضا",
    en: "members in at least {share} of jobs",
  },
  supervisionNotAsked: { fa: "در این نوع پرسیده نمی‌شود", en: "not asked of this type" },
  supervisionRules: { fa: "قاعده‌ها", en: "Rules" },
  supervisionRulesHint: {
    fa: "نسخهٔ {version} از {id} (\u2068programme/declaration-rules.json\u2069). نمره‌ها ساختهٔ این برنامه است، برای ترتیب بازرسی‌ها.",
    en: "Version {version} of {id} (programme/declaration-rules.json). The points are this program's own, to put visits in order.",
  },
  supervisionRule: { fa: "قاعده", en: "Rule" },
  supervisionAsks: { fa: "چه می‌خواهد", en: "Asks" },
  supervisionBreach: { fa: "اگر نباشد", en: "If broken" },
  supervisionPoints: { fa: "نمرهٔ خطر", en: "Risk points" },
  supervisionPointsOf: { fa: "{breach}؛ نامعلوم {unknown}", en: "{breach}; unknown {unknown}" },
  asks_accounts: { fa: "مازاد برابر درآمد منهای هزینه", en: "the surplus is income less cost" },
  asks_assembly: {
    fa: "برگزاری تا {months} ماه پس از پایان سال مالی",
    en: "held within {months} months of the fiscal year's end",
  },
  "asks_board-members": {
    fa: "همهٔ هیئت‌مدیره عضو تعاونی باشند",
    en: "all of the board are members",
  },
  "asks_board-size": { fa: "از {min} تا {max} نفر", en: "{min} to {max} people" },
  "asks_board-term": { fa: "برگزیده برای {years} سال", en: "elected for {years} years" },
  "asks_capital-paid": {
    fa: "همهٔ سرمایه تا {years} سال پس از ثبت",
    en: "all capital within {years} years of registration",
  },
  "asks_capital-third": {
    fa: "پرداخت پیش از ثبت، به اندازهٔ سیاست‌نامه",
    en: "paid before registration, as much as the policy says",
  },
  asks_declared: { fa: "اظهارنامهٔ هر سال مالی", en: "a declaration for each fiscal year" },
  "asks_inspector-independent": {
    fa: "بازرس سمت دیگری نداشته باشد",
    en: "inspectors hold no other office",
  },
  "asks_inspector-term": { fa: "برگزیده برای یک سال مالی", en: "elected for one fiscal year" },
  asks_jobs: { fa: "دست‌کم {minShare} شغل‌های طرح", en: "at least {minShare} of the plan's jobs" },
  "asks_legal-reserve": {
    fa: "{ofSurplus} مازاد، تا رسیدن به {ofCapital} سرمایه",
    en: "{ofSurplus} of the surplus, until {ofCapital} of the capital",
  },
  "asks_member-share": {
    fa: "سهم هر عضو در سقف سیاست‌نامه",
    en: "no member above the policy's ceiling",
  },
  "asks_member-workers": {
    fa: "دست‌کم {minShare} شغل‌ها از اعضا",
    en: "members in at least {minShare} of the jobs",
  },
  "asks_members-as-proposed": { fa: "همان اعضای پرونده", en: "the members of the dossier" },
  "asks_members-capital": {
    fa: "سهم اعضا از سرمایه، به اندازهٔ سیاست‌نامه",
    en: "the members' part of the capital, as the policy says",
  },
  "asks_members-maximum": {
    fa: "از بیشترین شمار نوع خود بیشتر نباشد",
    en: "no more than the most of its type",
  },
  "asks_members-minimum": {
    fa: "از کمترین شمار نوع خود کمتر نباشد",
    en: "no fewer than the least of its type",
  },
  asks_quorum: { fa: "نصف به‌علاوهٔ یک در نوبت نخست", en: "half and one at the first call" },
  "asks_training-due": { fa: "{ofSurplus} مازاد", en: "{ofSurplus} of the surplus" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
