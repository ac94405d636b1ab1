import type { BothLanguages } from "../voice";

export const STATISTICS_PAGE_TEXTS = {
  statistics: { fa: "آمار تشکیل", en: "Statistics of formation" },
  statisticsShort: {
    fa: "آنچه طرح در هر شهرستان پیشنهاد می‌کند، و جدول ۱۳۸۸ با باقی‌ماندهٔ تخصیص‌نیافته",
    en: "what the plan proposes in each county, and the table of 1388 with its unallocated remainder",
  },
  statisticsHint: {
    fa: "پیشنهادی است، نه تشکیل‌شده. ردیفی که شمار کسان آن کمتر از {least} است، جز شمار تعاونی‌ها، نیامده است.",
    en: "Proposed, not formed. A row of fewer than {least} people is withheld but for its number of cooperatives.",
  },
  statisticsPlan: { fa: "پیشنهاد طرح، {period}", en: "Proposed by the plan, {period}" },
  statisticsExample: {
    fa: "نمونه: جدول منتشرشدهٔ ۱۳۸۸",
    en: "Worked example: the published table of 1388",
  },
  statisticsExampleHint: {
    fa: "ارقام همان است که منتشر شده؛ ارقام «در حال تکمیل» بوده است. باقی‌مانده نه میان شهرستان‌ها پخش می‌شود و نه دور ریخته.",
    en: "The figures are as published, when they were still being completed. The remainder is neither spread over the counties nor dropped.",
  },
  statisticsWithheld: { fa: "نیامده", en: "withheld" },
  statisticsUnallocated: { fa: "تخصیص‌نیافته", en: "Unallocated" },
  statisticsAnnounced: { fa: "کل اعلام‌شده", en: "Announced total" },
  statisticsSum: { fa: "جمع شهرستان‌ها", en: "Sum of the counties" },
  statisticsStatus: { fa: "وضعیت رقم", en: "Status of the figure" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
