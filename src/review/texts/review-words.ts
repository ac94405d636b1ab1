import type { Words } from "../../explain/texts/words";

/** The frame of a changed clause, and the values that are words. */
export const REVIEW_WORDS = {
  "clause.changed": { fa: "{clause}: از {from} به {to}", en: "{clause}: from {from} to {to}" },
  "value.absent": { fa: "تعریف‌نشده", en: "not defined" },
  "value.unlimited": { fa: "بی‌سقف", en: "no limit" },
  "value.rows": { fa: "{count} ردیف", en: "{count} rows" },
  "value.version": { fa: "نسخهٔ {version}", en: "version {version}" },
  "value.weighted-version": {
    fa: "نسخهٔ {version} با وزن {weight}",
    en: "version {version} at weight {weight}",
  },
  "value.confirm": { fa: "نامزد می‌ماند تا تأیید شود", en: "stays a candidate to be confirmed" },
  "value.exclude": { fa: "کنار گذاشته می‌شود", en: "is excluded" },
  "value.optimal": { fa: "بهینه", en: "optimal" },
  "value.stable": { fa: "پایدار", en: "stable" },
  "value.third": { fa: "یک‌سوم هیئت‌مدیره", en: "a third of the board" },
} as const satisfies Readonly<Record<string, Words>>;
