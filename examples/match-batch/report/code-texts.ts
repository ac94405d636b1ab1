import type { CheckRule, Closed, CooperativeType, RuleId, Unplaced } from "taavon";
import type { BothLanguages } from "./voice";

type Words<Code extends string> = Readonly<Record<Code, BothLanguages>>;

/** The rules of eligibility. */
export const RULE_TEXTS: Words<RuleId> = {
  age: { fa: "سن", en: "age" },
  barred: { fa: "نبود منع قانونی", en: "no legal bar" },
  citizen: { fa: "تابعیت", en: "citizenship" },
  consent: { fa: "رضایت به جای‌دهی", en: "consent to matching" },
  education: { fa: "تحصیلات", en: "education" },
  essential: { fa: "مهارت ضروری", en: "essential skill" },
  experience: { fa: "تجربه", en: "experience" },
  hours: { fa: "ساعت کار", en: "hours" },
  income: { fa: "درآمد", en: "income" },
  kind: { fa: "نوع فرصت", en: "kind of opportunity" },
  licence: { fa: "پروانه", en: "licence" },
  membership: { fa: "عضویت در تعاونی مشابه", en: "membership of a similar cooperative" },
  reach: { fa: "فاصله تا محل", en: "distance to the place" },
  refused: { fa: "رد فرصت از سوی کارجو", en: "refused by the seeker" },
  share: { fa: "توان پرداخت حداقل سهم", en: "capital for the least share" },
};

/** The checks of a unit. */
export const CHECK_TEXTS: Words<CheckRule> = {
  members: { fa: "شمار اعضا", en: "Number of members" },
  roles: { fa: "جاهای نقش‌ها", en: "Places of the roles" },
  capital: { fa: "سرمایه", en: "Capital" },
  offices: { fa: "سمت‌ها", en: "Offices" },
  "inspector-kin": { fa: "خویشاوندی بازرس با هیئت‌مدیره", en: "Inspector's kinship with the board" },
  composition: { fa: "ترکیب اعضا", en: "Composition" },
  together: { fa: "کسانی که با هم می‌آیند", en: "People who come together" },
  apart: { fa: "کسانی که با هم نمی‌آیند", en: "People to be kept apart" },
  eligibility: { fa: "شرایط عضویت", en: "Eligibility" },
  reserves: { fa: "نیروهای ذخیره", en: "Reserves" },
  subscription: { fa: "پذیره‌نویسی", en: "Subscription" },
};

export type CheckStatus = "ok" | "warn" | "fail" | "unknown";

/** The outcomes of a check; the sign carries what colour alone must not. */
export const STATUS_TEXTS: Readonly<
  Record<CheckStatus, BothLanguages & { readonly sign: string }>
> = {
  ok: { fa: "برقرار", en: "holds", sign: "✓" },
  warn: { fa: "هشدار", en: "warning", sign: "!" },
  unknown: { fa: "نیازمند تأیید", en: "to confirm", sign: "?" },
  fail: { fa: "نقض", en: "broken", sign: "✗" },
};

/** Why a seeker has no place, and what would change it. */
export const UNPLACED_TEXTS: Words<Unplaced["reason"]> = {
  "no-consent": { fa: "رضایت به جای‌دهی نداده است", en: "has not consented to matching" },
  "no-candidates": { fa: "نامزد هیچ نقشی نیست", en: "is a candidate for no role" },
  closed: { fa: "همهٔ فرصت‌هایش بسته ماند", en: "every opportunity they suit stayed closed" },
  outbid: { fa: "جاها به دیگران رسید", en: "the places went to others" },
};

export const UNPLACED_HELP: Words<Unplaced["reason"]> = {
  "no-consent": { fa: "پرسش دوبارهٔ رضایت از خود شخص", en: "asking the person for consent again" },
  "no-candidates": {
    fa: "آموزش مهارت، فاصله یا ساعت بیشتر، یا فرصتی تازه در نزدیکی",
    en: "training, more distance or hours, or a new opportunity nearby",
  },
  closed: {
    fa: "گشوده شدن یکی از فرصت‌های زیر",
    en: "one of the opportunities listed below opening",
  },
  outbid: {
    fa: "جای بیشتر در همان نقش‌ها؛ ذخیره‌ها در اولویت‌اند",
    en: "more places in the same roles; reserves come first",
  },
};

/** Why an investment opportunity did not open, and what would change it. */
export const CLOSED_TEXTS: Words<Closed["reason"]> = {
  "no-candidates": { fa: "هیچ نامزدی ندارد", en: "no candidate at all" },
  members: { fa: "نامزدها کمتر از حداقل اعضا", en: "fewer candidates than members needed" },
  role: { fa: "برای نقشی نامزد کافی نیست", en: "too few candidates for a role" },
  capital: { fa: "سرمایهٔ نامزدها کافی نیست", en: "the candidates' capital does not suffice" },
  offices: { fa: "برای سمت‌ها کس کافی نیست", en: "too few people for the offices" },
  composition: { fa: "ترکیب لازم به دست نمی‌آید", en: "the composition asked cannot be met" },
  outbid: { fa: "نامزدها در جای دیگر سودمندترند", en: "its candidates serve better elsewhere" },
};

export const CLOSED_HELP: Words<Closed["reason"]> = {
  "no-candidates": {
    fa: "آگهی یا آموزش برای نقش‌های آن",
    en: "advertising or training for its roles",
  },
  members: { fa: "نامزدهای بیشتر، یا حداقل کمتر", en: "more candidates, or a lower minimum" },
  role: { fa: "آموزش یا جذب برای همان نقش", en: "training or hiring for that role" },
  capital: { fa: "سهم عمومی یا وام آورده", en: "a public share or a loan for contributions" },
  offices: {
    fa: "کامل کردن گواهی سوءپیشینهٔ نامزدها",
    en: "completing the candidates' clear records",
  },
  composition: {
    fa: "نامزدهای بومی یا گروه خواسته‌شده",
    en: "local candidates or ones of the group asked",
  },
  outbid: { fa: "کارجویان بیشتر با همین مهارت‌ها", en: "more seekers with the same skills" },
};

/** The types of cooperative. */
export const COOPERATIVE_TEXTS: Words<CooperativeType> = {
  production: { fa: "تعاونی تولیدی", en: "production cooperative" },
  service: { fa: "تعاونی خدماتی", en: "service cooperative" },
  distribution: { fa: "تعاونی توزیعی", en: "distribution cooperative" },
  multipurpose: { fa: "تعاونی چندمنظوره", en: "multi-purpose cooperative" },
  housing: { fa: "تعاونی مسکن", en: "housing cooperative" },
  consumer: { fa: "تعاونی مصرف", en: "consumer cooperative" },
  credit: { fa: "تعاونی اعتبار", en: "credit cooperative" },
  professional: { fa: "تعاونی صنفی و حرفه‌ای", en: "professional cooperative" },
  border: { fa: "تعاونی مرزنشینان", en: "border-residents' cooperative" },
};

/** The offices of a unit. */
export const OFFICE_TEXTS = {
  board: { fa: "هیئت‌مدیره", en: "Board" },
  alternates: { fa: "علی‌البدل هیئت‌مدیره", en: "Alternates of the board" },
  inspectors: { fa: "بازرس", en: "Inspectors" },
  inspectorAlternates: { fa: "علی‌البدل بازرس", en: "Alternate inspectors" },
  manager: { fa: "مدیرعامل", en: "Manager" },
} as const satisfies Words<string>;

/** The groups of the bundled policy and province; other groups show as they are written. */
export const GROUP_TEXTS: ReadonlyMap<string, BothLanguages> = new Map([
  ["women-head-of-household", { fa: "زنان سرپرست خانوار", en: "Women who head a household" }],
  ["veteran-family", { fa: "خانواده‌های ایثارگران", en: "Families of veterans" }],
  ["disabled", { fa: "افراد دارای معلولیت", en: "People with disabilities" }],
  ["long-term-unemployed", { fa: "بیکاران بلندمدت", en: "Long-term unemployed" }],
  ["youth", { fa: "جوانان", en: "Youth" }],
  ["graduate", { fa: "دانش‌آموختگان", en: "Graduates" }],
  ["rural", { fa: "روستاییان", en: "Rural residents" }],
]);
