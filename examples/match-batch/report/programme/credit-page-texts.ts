import type { BothLanguages } from "../voice";

export const CREDIT_PAGE_TEXTS = {
  credit: { fa: "تسهیلات", en: "Credit" },
  creditShort: {
    fa: "هر واحد چه وامی بخواهد، چگونه بازپس دهد و بودجهٔ محدود به کدام برسد",
    en: "which facility each unit applies for, how it is repaid, and whom a limited budget reaches",
  },
  creditHint: {
    fa: "شرایط، نسخهٔ {version} از {id}: بیشتر آن‌ها پیش‌فرض این برنامه است و باید جای خود را به بخشنامهٔ بانک یا صندوق بدهد (\u2068programme/credit-terms.json\u2069). تاریخ قسط‌ها از {date} شمرده شده است.",
    en: "Terms {id}, version {version}: most are defaults of this program, to be replaced by the circular of the bank or fund (programme/credit-terms.json). Instalments are dated from {date}.",
  },
  creditPortfolio: { fa: "سبد تسهیلات با بودجهٔ محدود", en: "The portfolio under a limited budget" },
  creditHalf: {
    fa: "بودجه‌ای گفته نشده است؛ نیمی از آنچه واحدها می‌خواهند گرفته شد (گزینهٔ \u2068--credit-budget\u2069).",
    en: "No budget was stated; half of what the units ask was taken (option --credit-budget).",
  },
  creditAsked: { fa: "درخواست همهٔ واحدها", en: "Asked by all units" },
  creditBudget: { fa: "بودجه", en: "Budget" },
  creditSpent: { fa: "پرداخت‌شدنی", en: "Spent" },
  creditFunded: { fa: "واحدهای تأمین‌شده", en: "Units financed" },
  creditOfAsking: { fa: "از {count} واحد", en: "of {count} units" },
  creditValue: { fa: "ارزش واحدهای تأمین‌شده", en: "Worth of the units financed" },
  creditBound: {
    fa: "هیچ گزینشی در این بودجه بیش از {bound} ارزش ندارد",
    en: "no choice within the budget is worth more than {bound}",
  },
  creditFacilities: { fa: "تسهیلات هر واحد", en: "Facilities by unit" },
  creditProduct: { fa: "تسهیلات", en: "Product" },
  creditPrincipal: { fa: "مبلغ", en: "Amount" },
  creditInstalments: { fa: "قسط‌ها", en: "Instalments" },
  creditSchedule: {
    fa: "{count} قسط {amount}",
    en: "{count} × {amount}",
  },
  creditDates: { fa: "از {first} تا {last}", en: "{first} to {last}" },
  creditService: { fa: "قسط از درآمد اعضا", en: "Share of the members' income" },
  creditCollateral: { fa: "وثیقه", en: "Security" },
  creditEnough: { fa: "کامل", en: "complete" },
  creditLacking: { fa: "{amount} کم است", en: "{amount} short" },
  creditInPortfolio: { fa: "در این بودجه", en: "Under the budget" },
  creditYes: { fa: "تأمین می‌شود", en: "financed" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
