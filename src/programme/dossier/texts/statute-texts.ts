import type { CooperativeType } from "../../../dataset/primitives";
import type { Resolution, SURPLUS_USES } from "../../../document/dossier-procedure";
import type { Texts } from "./words";

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

/** The articles of a statute that its parameters fill in. */
export const FIELD_TEXTS = {
  "field.name": { fa: "نام", en: "Name" },
  "field.type": { fa: "نوع", en: "Type" },
  "field.subject": { fa: "موضوع فعالیت", en: "Subject" },
  "field.sector": { fa: "رشته (ISIC)", en: "Sector (ISIC)" },
  "field.region": { fa: "حوزهٔ عمل", en: "Area" },
  "field.address": { fa: "نشانی مرکز اصلی", en: "Address of the seat" },
  "field.duration": { fa: "مدت", en: "Duration" },
  "field.members": { fa: "شمار اعضا", en: "Members" },
  "field.equity": { fa: "سرمایهٔ اعضا", en: "Members' capital" },
  "field.required": { fa: "سرمایهٔ لازم طرح", en: "Capital that the plan needs" },
  "field.publicPart": { fa: "سهم عمومی", en: "Public part" },
  "field.facility": { fa: "تسهیلات", en: "Facility" },
  "field.share": { fa: "سهم هر عضو", en: "Share of a member" },
  "field.due": { fa: "پرداخت پیش از ثبت", en: "Paid before registration" },
  "field.rest": { fa: "مهلت پرداخت مانده", en: "The rest is paid within" },
  "field.vote": { fa: "رأی هر عضو", en: "Votes of a member" },
  "field.board": { fa: "هیئت‌مدیره", en: "Board" },
  "field.inspectors": { fa: "بازرسان", en: "Inspectors" },
  "field.manager": { fa: "دورهٔ مدیرعامل", en: "Term of the manager" },
  "field.fiscalYear": { fa: "آغاز سال مالی", en: "Fiscal year begins" },
  "field.surplus": { fa: "تقسیم مازاد: {use}", en: "Surplus: {use}" },
  "field.bank": { fa: "بانک", en: "Bank" },
  "field.agreement": { fa: "مجوز", en: "Permit" },
} as const satisfies Texts<"field", string>;

/** How a parameter is written. */
export const VALUE_TEXTS = {
  "value.open": { fa: "تعیین نشده", en: "not decided yet" },
  "value.members": {
    fa: "اکنون {now} نفر؛ از {min} تا {max} نفر",
    en: "{now} now; from {min} to {max}",
  },
  "value.jalali-day": {
    fa: "روز {day} از ماه {month} سال خورشیدی",
    en: "day {day} of month {month} of the Jalali year",
  },
  "value.of": { fa: "{count} از {whole}", en: "{count} of {whole}" },
  "value.from-to": { fa: "از {min} تا {max}", en: "from {min} to {max}" },
  "value.board": {
    fa: "{members} عضو اصلی و {alternates} علی‌البدل، برای {months} ماه",
    en: "{members} members and {alternates} alternates, for {months} months",
  },
  "value.inspectors": {
    fa: "{members} بازرس و {alternates} علی‌البدل، برای {years} سال مالی",
    en: "{members} inspectors and {alternates} alternates, for {years} fiscal years",
  },
  "value.months": { fa: "{months} ماه", en: "{months} months" },
  "value.due": { fa: "{share} سرمایهٔ اعضا: {rials}", en: "{share} of it: {rials}" },
  "value.at-least": { fa: "دست‌کم {min}", en: "at least {min}" },
  "value.at-most": { fa: "حداکثر {max}", en: "at most {max}" },
  "value.until": {
    fa: "{share}، تا اندوخته به {until} میانگین سرمایهٔ {years} سال برسد",
    en: "{share}, until the reserve is {until} of the mean capital of {years} years",
  },
} as const satisfies Texts<"value", string>;

/** What a surplus is used for. */
export const SURPLUS_TEXTS = {
  "surplus.legal-reserve": { fa: "اندوختهٔ قانونی", en: "legal reserve" },
  "surplus.precaution": { fa: "اندوختهٔ احتیاطی", en: "precautionary reserve" },
  "surplus.training": { fa: "حق تعاون و آموزش", en: "cooperation and training" },
  "surplus.bonus": {
    fa: "پاداش اعضا، کارکنان، مدیران و بازرسان",
    en: "bonus of members, staff, managers and inspectors",
  },
  "surplus.as-statute-says": { fa: "بقیه، به حکم اساسنامه", en: "the rest, as the statute says" },
} as const satisfies Texts<"surplus", (typeof SURPLUS_USES)[number]>;

/** What the first assembly resolves. */
export const RESOLUTION_TEXTS = {
  "resolution.statute": { fa: "تصویب اساسنامه", en: "The statute is approved" },
  "resolution.board": { fa: "انتخاب هیئت‌مدیره: {who}", en: "Elected to the board: {who}" },
  "resolution.alternates": {
    fa: "انتخاب علی‌البدل‌های هیئت‌مدیره: {who}",
    en: "Elected alternates of the board: {who}",
  },
  "resolution.inspectors": {
    fa: "انتخاب بازرس: {who}؛ علی‌البدل: {others}",
    en: "Elected inspectors: {who}; alternates: {others}",
  },
  "resolution.capital": {
    fa: "سرمایهٔ تعاونی {rials} است و سهم هر عضو چنان‌که در جدول سرمایه آمده",
    en: "The capital is {rials}, shared as in the table of capital",
  },
  "resolution.bank-account": {
    fa: "گشایش حساب در {bank} و تعیین صاحبان امضا",
    en: "An account at the {bank}, and who signs for it",
  },
} as const satisfies Texts<"resolution", Resolution>;
