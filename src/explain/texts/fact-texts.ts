import type { Texts, Words } from "./words";

/** Units of measure around a number. */
export const MEASURE_TEXTS = {
  "measure.kilometres": { fa: "{count} کیلومتر", en: "{count} km" },
  "measure.months": { fa: "{count} ماه", en: "{count} months" },
} as const satisfies Readonly<Record<string, Words>>;

type Level = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";

/** Levels of education (ISCED 2011) by their Iranian names. */
export const EDUCATION_TEXTS = {
  "education.0": { fa: "پیش از دبستان", en: "no schooling (ISCED 0)" },
  "education.1": { fa: "ابتدایی", en: "primary school (ISCED 1)" },
  "education.2": { fa: "متوسطهٔ اول", en: "lower secondary (ISCED 2)" },
  "education.3": { fa: "دیپلم متوسطه", en: "upper secondary (ISCED 3)" },
  "education.4": { fa: "پس از دیپلم، غیردانشگاهی", en: "post-secondary (ISCED 4)" },
  "education.5": { fa: "کاردانی", en: "short tertiary (ISCED 5)" },
  "education.6": { fa: "کارشناسی", en: "bachelor (ISCED 6)" },
  "education.7": { fa: "کارشناسی ارشد", en: "master (ISCED 7)" },
  "education.8": { fa: "دکتری", en: "doctorate (ISCED 8)" },
} as const satisfies Texts<"education", Level>;

/** The groups of the bundled policy; other groups show as they are written. */
export const GROUP_TEXTS = {
  "group.women-head-of-household": {
    fa: "زنان سرپرست خانوار",
    en: "women who head a household",
  },
  "group.veteran-family": { fa: "خانواده‌های ایثارگران", en: "families of veterans" },
  "group.disabled": { fa: "افراد دارای معلولیت", en: "people with disabilities" },
  "group.long-term-unemployed": { fa: "بیکاران بلندمدت", en: "long-term unemployed" },
  "group.youth": { fa: "جوانان", en: "youth" },
  "group.rural": { fa: "روستاییان", en: "rural residents" },
} as const satisfies Readonly<Record<`group.${string}`, Words>>;
