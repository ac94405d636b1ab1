import type { CollateralKind, RepaymentFormula } from "../../document/credit-terms";
import type { Language } from "../../text/language";
import type { LeftOutReason } from "./allocate-credit";
import type { RepaymentRule } from "./check-repayment";
import type { FacilityReason } from "./facility-for";
import type { ExclusionCode, LimitCode } from "./product-option";

type Words = Readonly<Record<Language, string>>;

const FACILITY_TEXTS = {
  "facility.nothing-needed": {
    fa: "آوردهٔ اعضا و سهم عمومی بس است؛ تسهیلاتی لازم نیست",
    en: "the members' capital and the public share suffice; no facility is needed",
  },
  "facility.no-product": {
    fa: "هیچ‌یک از تسهیلات برای این واحد نیست؛ {needed} تأمین‌نشده می‌ماند",
    en: "no product is open to this unit; {needed} stay uncovered",
  },
  "facility.only-product": {
    fa: "{product}: {principal}؛ تنها تسهیلات ممکن",
    en: "{product}: {principal}; the only product open to it",
  },
  "facility.covers-most": {
    fa: "{product}: {principal}؛ بیش از دیگر تسهیلات می‌پوشاند",
    en: "{product}: {principal}; it covers more than the others",
  },
  "facility.costs-least": {
    fa: "{product}: {principal}؛ از دیگر تسهیلات ارزان‌تر است",
    en: "{product}: {principal}; it costs less than the others",
  },
  "facility.first-by-id": {
    fa: "{product}: {principal}؛ با دیگر تسهیلات برابر است و از روی شناسه برگزیده شد",
    en: "{product}: {principal}; equal to another and chosen by its id",
  },
} as const satisfies Readonly<Record<`facility.${FacilityReason}`, Words>>;

const LIMIT_TEXTS = {
  "limit.need": { fa: "همهٔ نیاز را می‌پوشاند", en: "it covers the whole need" },
  "limit.per-unit": {
    fa: "سقف هر واحد: {uncovered} تأمین‌نشده می‌ماند",
    en: "the ceiling of a unit leaves {uncovered} uncovered",
  },
  "limit.per-member": {
    fa: "سقف هر عضو: {uncovered} تأمین‌نشده می‌ماند",
    en: "the ceiling of a member leaves {uncovered} uncovered",
  },
  "limit.product": {
    fa: "سقف این تسهیلات: {uncovered} تأمین‌نشده می‌ماند",
    en: "the product's ceiling leaves {uncovered} uncovered",
  },
  "limit.product-per-member": {
    fa: "سقف این تسهیلات برای هر عضو: {uncovered} تأمین‌نشده می‌ماند",
    en: "the product's ceiling of a member leaves {uncovered} uncovered",
  },
} as const satisfies Readonly<Record<`limit.${LimitCode}`, Words>>;

const EXCLUSION_TEXTS = {
  "excluded.cooperative": {
    fa: "{product}: برای این نوع تعاونی نیست",
    en: "{product}: not for this type of cooperative",
  },
  "excluded.sector": {
    fa: "{product}: برای این رشتهٔ فعالیت نیست",
    en: "{product}: not for this sector",
  },
  "excluded.region": { fa: "{product}: برای این محل نیست", en: "{product}: not for this place" },
  "excluded.least-principal": {
    fa: "{product}: مبلغ از کمترین وام آن کمتر است",
    en: "{product}: the amount is below its least",
  },
} as const satisfies Readonly<Record<`excluded.${ExclusionCode}`, Words>>;

const SCHEDULE_TEXTS = {
  "schedule.annuity": {
    fa: "{count} قسط برابر از ماه {first} تا ماه {last}؛ اصل {principal}، سود {profit}",
    en: "{count} level instalments from month {first} to month {last}; principal {principal}, profit {profit}",
  },
  "schedule.simple": {
    fa: "{count} قسط برابر با سود ساده از ماه {first} تا ماه {last}؛ اصل {principal}، سود {profit}",
    en: "{count} equal instalments at simple profit from month {first} to month {last}; principal {principal}, profit {profit}",
  },
  "schedule.fee": { fa: "کارمزد هنگام پرداخت: {fee}", en: "fee at the payout: {fee}" },
} as const satisfies Readonly<Record<`schedule.${RepaymentFormula | "fee"}`, Words>>;

const REPAYMENT_TEXTS = {
  "repayment.service.ok": {
    fa: "قسط ماهانه {actual} درآمد پیش‌بینی‌شدهٔ اعضاست؛ تا {expected} پذیرفته است",
    en: "a month's instalments are {actual} of the members' projected income; up to {expected} is accepted",
  },
  "repayment.service.warn": {
    fa: "قسط ماهانه {actual} درآمد پیش‌بینی‌شدهٔ اعضاست؛ بیش از {expected} سنگین است",
    en: "a month's instalments are {actual} of the members' projected income; more than {expected} is heavy",
  },
  "repayment.service.unknown": {
    fa: "درآمد پیش‌بینی‌شده گفته نشده است؛ توان بازپرداخت معلوم نیست",
    en: "the projected income is not stated; whether it can be repaid is not known",
  },
  "repayment.cover.ok": {
    fa: "آوردهٔ اعضا برای {actual} ماه قسط بس است؛ دست‌کم {expected} ماه خواسته شده است",
    en: "the members' capital stands for {actual} months of instalments; at least {expected} are asked",
  },
  "repayment.cover.warn": {
    fa: "آوردهٔ اعضا تنها برای {actual} ماه قسط بس است؛ دست‌کم {expected} ماه خواسته شده است",
    en: "the members' capital stands for {actual} months of instalments only; at least {expected} are asked",
  },
  "repayment.uncovered.ok": {
    fa: "همهٔ سرمایهٔ لازم تأمین می‌شود",
    en: "all the capital required is found",
  },
  "repayment.uncovered.warn": {
    fa: "{actual} از سرمایهٔ لازم هنوز تأمین نشده است",
    en: "{actual} of the capital required are still to be found",
  },
} as const satisfies Readonly<
  Record<`repayment.${RepaymentRule}.${"ok" | "warn"}` | "repayment.service.unknown", Words>
>;

const COLLATERAL_TEXTS = {
  "collateral.group-guarantee": {
    fa: "ضمانت زنجیره‌ای {count} عضو: {amount}",
    en: "guarantee of {count} members for each other: {amount}",
  },
  "collateral.pledge": { fa: "رهن دارایی‌های طرح: {amount}", en: "pledge of its assets: {amount}" },
  "collateral.fund-guarantee": {
    fa: "ضمانت‌نامهٔ صندوق ضمانت: {amount}",
    en: "letter of the guarantee fund: {amount}",
  },
  "collateral.deposit": { fa: "سپرده: {amount}", en: "deposit: {amount}" },
} as const satisfies Readonly<Record<`collateral.${CollateralKind}`, Words>>;

const SHORTFALL_TEXTS = {
  "security.none": { fa: "وثیقه‌ای لازم نیست", en: "no security is asked" },
  "security.enough": { fa: "وثیقهٔ لازم: {needed}", en: "security asked: {needed}" },
  "security.short": {
    fa: "وثیقهٔ لازم: {needed}؛ {shortfall} کم است",
    en: "security asked: {needed}; missing: {shortfall}",
  },
} as const satisfies Readonly<Record<`security.${"none" | "enough" | "short"}`, Words>>;

const LEFT_OUT_TEXTS = {
  "left-out.nothing-needed": { fa: "به تسهیلات نیاز ندارد", en: "needs no facility" },
  "left-out.no-product": {
    fa: "هیچ‌یک از تسهیلات برای آن نیست",
    en: "no product is open to it",
  },
  "left-out.no-purse": {
    fa: "برای محل آن اعتباری نیست",
    en: "there is no budget for its place",
  },
  "left-out.larger-than-purse": {
    fa: "به‌تنهایی از همهٔ اعتبار بیشتر می‌خواهد",
    en: "it alone asks for more than the whole budget",
  },
  "left-out.outbid": {
    fa: "اعتبار در واحدهای دیگر سودمندتر است",
    en: "the budget does more in other units",
  },
} as const satisfies Readonly<Record<`left-out.${LeftOutReason}`, Words>>;

const PORTFOLIO_TEXTS = {
  "portfolio.optimal": {
    fa: "شمار واحدها {count} با {spent}؛ بهترین گزینش ممکن، ثابت شده",
    en: "units financed: {count}, with {spent}; proven the best choice possible",
  },
  "portfolio.gap": {
    fa: "شمار واحدها {count} با {spent}؛ حداکثر {gap} از بهترین گزینش ممکن دور است",
    en: "units financed: {count}, with {spent}; at most {gap} short of the best choice possible",
  },
} as const satisfies Readonly<Record<`portfolio.${"optimal" | "gap"}`, Words>>;

const BASIS_TEXTS = {
  "credit-basis.A": { fa: "بر پایهٔ متن رسمی: {source}", en: "by an official text: {source}" },
  "credit-basis.B": {
    fa: "از منبعی دست دوم، باید بررسی شود: {source}",
    en: "from a secondary source, to be checked: {source}",
  },
  "credit-basis.C": {
    fa: "پیش‌فرض، نه مقررات: {source}",
    en: "a default, not a regulation: {source}",
  },
} as const satisfies Readonly<Record<`credit-basis.${"A" | "B" | "C"}`, Words>>;

/** Every text of credit by its code, in Persian and English; `{name}` is a hole for a fact. */
export const CREDIT_TEXTS = {
  ...FACILITY_TEXTS,
  ...LIMIT_TEXTS,
  ...EXCLUSION_TEXTS,
  ...SCHEDULE_TEXTS,
  ...REPAYMENT_TEXTS,
  ...COLLATERAL_TEXTS,
  ...SHORTFALL_TEXTS,
  ...LEFT_OUT_TEXTS,
  ...PORTFOLIO_TEXTS,
  ...BASIS_TEXTS,
} as const;

/** The code of a text of credit. */
export type CreditTextCode = keyof typeof CREDIT_TEXTS;
