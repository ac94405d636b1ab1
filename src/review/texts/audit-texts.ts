import type { Texts, Words } from "../../explain/texts/words";
import type { Dimension } from "../fairness/dimensions";
import type { Stage } from "../fairness/stages";

const DIMENSION_TEXTS = {
  "dimension.group": { fa: "گروه", en: "group" },
  "dimension.county": { fa: "شهرستان", en: "county" },
  "dimension.region": { fa: "محل زندگی", en: "region" },
  "dimension.age": { fa: "سن", en: "age" },
  "dimension.education": { fa: "تحصیلات", en: "education" },
} as const satisfies Texts<"dimension", Dimension>;

const STAGE_TEXTS = {
  "stage.candidate": { fa: "نامزد دست‌کم یک نقش", en: "candidate for a role" },
  "stage.listed": { fa: "در فهرست کوتاه دست‌کم یک نقش", en: "on a shortlist" },
  "stage.placed": { fa: "جای‌یافته", en: "placed" },
  "stage.member": { fa: "عضو واحد پیشنهادی", en: "member of a proposed unit" },
} as const satisfies Texts<"stage", Stage>;

const BLANK_TEXTS = {
  "withheld.row": {
    fa: "برای حفظ محرمانگی نیامده است: شمار کسان کم است، یا رقم دیگری را از تفاضل آشکار می‌کرد",
    en: "withheld: too few people, or it would give another figure away by subtraction",
  },
  "withheld.table": {
    fa: "این جدول برای حفظ محرمانگی نیامده است: هر رده یک نفر بیشتر ندارد",
    en: "this table is withheld: each category has one person only",
  },
  "withheld.stage": {
    fa: "این مرحله برای حفظ محرمانگی نیامده است: شمار برگزیدگان یا برگزیده‌نشدگان کم است",
    en: "this stage is withheld: too few were selected at it, or too few were not",
  },
} as const satisfies Readonly<Record<`withheld.${string}`, Words>>;

const CATEGORY_TEXTS = {
  "category.in": { fa: "اعضای گروه", en: "members of the group" },
  "category.out": { fa: "دیگران", en: "all others" },
  "category.unstated": { fa: "گفته‌نشده", en: "not stated" },
  "category.0-24": { fa: "زیر ۲۵ سال", en: "under 25" },
  "category.25-34": { fa: "۲۵ تا ۳۴ سال", en: "25 to 34" },
  "category.35-44": { fa: "۳۵ تا ۴۴ سال", en: "35 to 44" },
  "category.45-54": { fa: "۴۵ تا ۵۴ سال", en: "45 to 54" },
  "category.55+": { fa: "۵۵ سال و بیشتر", en: "55 and older" },
  "category.0-2": { fa: "تا متوسطهٔ اول", en: "up to lower secondary" },
  "category.3-4": { fa: "دیپلم", en: "upper secondary" },
  "category.5-8": { fa: "دانشگاهی", en: "tertiary" },
} as const satisfies Readonly<Record<`category.${string}`, Words>>;

const SENTENCES = {
  "impact.highest": {
    fa: "{category}، {stage}: {rate}؛ بالاترین نرخ",
    en: "{category}, {stage}: {rate}, the highest rate",
  },
  "impact.within": {
    fa: "{category}، {stage}: {rate}، {ratio} بالاترین نرخ",
    en: "{category}, {stage}: {rate}, {ratio} of the highest rate",
  },
  "impact.below": {
    fa: "{category}، {stage}: {rate}، {ratio} بالاترین نرخ؛ کمتر از چهارپنجم (با {short} نفر بیشتر به آن می‌رسید)",
    en: "{category}, {stage}: {rate}, {ratio} of the highest rate: below four fifths ({short} more would reach it)",
  },
  "impact.nobody": {
    fa: "{category}، {stage}: هیچ‌کس برگزیده نشده است",
    en: "{category}, {stage}: nobody at all was selected",
  },
} as const satisfies Readonly<Record<`impact.${string}`, Words>>;

/** What the reader of an audit must know. */
export const NOTE_TEXTS = {
  "note.four-fifths": {
    fa: "نشان «کمتر از چهارپنجم» یعنی نرخ یک گروه از چهارپنجم بالاترین نرخ کمتر است. این قاعدهٔ سرانگشتی از دستورالعمل‌های ایالات متحده (29 CFR 1607.4 D) گرفته شده و قانون ایران نیست. می‌گوید کجا را باید دقیق‌تر دید؛ نه بی‌عدالتی را ثابت می‌کند و نه نبودنش گواه عدالت است",
    en: "Below four fifths means that a group's rate is under four fifths of the highest rate. The rule of thumb comes from guidelines of the United States (29 CFR 1607.4 D) and is no Iranian law. It says where to look closer: it proves no unfairness, and its absence proves no fairness",
  },
  "note.small-numbers": {
    fa: "در گروه‌های کوچک، جابه‌جایی یکی دو نفر این نشان را می‌آورد یا برمی‌دارد؛ کنار هر نشان آمده است که با چند نفر بیشتر برداشته می‌شد",
    en: "In small groups one or two people set or lift the flag; beside each one stands how many more people would lift it",
  },
  "note.exposure": {
    fa: "دیده‌شدن: نفر نخست هر فهرست یک واحد کامل دیده می‌شود و نفرهای بعدی به نسبت یک بر لگاریتم (پایهٔ دو) رتبه به‌علاوهٔ یک",
    en: "Exposure: the first of a list counts in full, those after them by one over the logarithm (base two) of the rank plus one",
  },
  "note.withheld": {
    fa: "عدد کمتر از حد نصاب نشان داده نمی‌شود، و نه عددی که آن را از تفاضل آشکار کند. صفر پنهان نمی‌شود. گروه‌هایی که بخشی از یکدیگرند یا جدول‌های بازبینی دیگر می‌توانند با هم بیش از این بگویند",
    en: "Numbers below the threshold are not shown, nor any that would give them away by subtraction. Zeros are not hidden. Groups that are part of each other, and tables of other audits, can together tell more",
  },
  "note.priorities": {
    fa: "گروهی که سیاست‌نامه به آن اولویت می‌دهد به‌خواست سیاست‌گذار نرخ بالاتری دارد؛ نشان «کمتر از چهارپنجم» در برابر آن گروه، آن اولویت را نشان می‌دهد",
    en: "A group to which the policy gives priority has a higher rate on purpose; a flag of the others against it shows that priority",
  },
  "note.no-cause": {
    fa: "این جدول‌ها تفاوت نتیجه را نشان می‌دهند و علت آن را نمی‌گویند: تفاوت می‌تواند از مهارت، محل زندگی، داده‌های گفته‌نشده یا قاعده‌ها باشد",
    en: "These tables show that outcomes differ, not why: skills, places, data not stated, or the rules can be behind it",
  },
} as const satisfies Readonly<Record<`note.${string}`, Words>>;

/** The texts of a fairness audit. */
export const AUDIT_TEXTS = {
  ...DIMENSION_TEXTS,
  ...STAGE_TEXTS,
  ...BLANK_TEXTS,
  ...CATEGORY_TEXTS,
  ...SENTENCES,
} as const;
