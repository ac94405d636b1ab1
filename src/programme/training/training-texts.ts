import type { Office } from "../../dataset/primitives";
import type { LeftOutReason, OpeningKind } from "../../document/course-programme";

/** One text in both languages; `{name}` is a hole for the fact of that name. */
interface Words {
  readonly fa: string;
  readonly en: string;
}

type Texts<Prefix extends string, Code extends string> = Readonly<
  Record<`${Prefix}.${Code}`, Words>
>;

/** What stands open; a missing candidate may be one for any role. */
const OPENING_TEXTS = {
  "opening.vacancy": {
    fa: "جای خالی {role} در {opportunity}",
    en: "vacant place as {role} in {opportunity}",
  },
  "opening.seat": {
    fa: "جای {role} در واحد پیشنهادی {opportunity}",
    en: "seat as {role} in the proposed unit {opportunity}",
  },
  "opening.missing": {
    fa: "نامزدی که {opportunity} برای گشایش در نقش {role} کم دارد",
    en: "candidate whom {opportunity} lacks as {role} to open",
  },
  "opening.gap": {
    fa: "کمبود مهارت {skill} در واحد {opportunity}",
    en: "gap in {skill} of the unit {opportunity}",
  },
  "opening.duty": {
    fa: "آموزش سمت {office} در واحد {opportunity}",
    en: "training for the office of {office} in the unit {opportunity}",
  },
  "opening.missing-any": {
    fa: "نامزدی که {opportunity} برای گشایش کم دارد",
    en: "candidate whom {opportunity} lacks to open",
  },
} as const satisfies Texts<"opening", OpeningKind | "missing-any">;

/** Why a course does not run. */
const LEFT_OUT_TEXTS = {
  "left-out.unknown-skill": {
    fa: "مهارت یا سطحی را آموزش می‌دهد که در داده‌ها نیست",
    en: "teaches a skill or a level that the data do not have",
  },
  "left-out.unknown-region": {
    fa: "در شهرستانی است که در داده‌ها نیست",
    en: "meets in a county that the data do not have",
  },
  "left-out.begun": { fa: "پیش از این آغاز شده است", en: "has begun already" },
  "left-out.no-takers": {
    fa: "کسی که در دسترس آن است با آن به جایی نمی‌رسد",
    en: "nobody within reach would gain anything by it",
  },
  "left-out.adds-nothing": {
    fa: "کنار دوره‌های برگزیده چیزی نمی‌افزاید",
    en: "adds nothing to the courses chosen",
  },
  "left-out.limit": {
    fa: "شمار دوره‌ها، صندلی‌ها یا بودجه به آن نرسید",
    en: "the number of courses, the seats or the budget did not reach so far",
  },
} as const satisfies Texts<"left-out", LeftOutReason>;

/** Why an opening stays open. */
const UNMET_TEXTS = {
  "unmet.no-course": {
    fa: "هیچ دوره‌ای برای آن کافی نیست",
    en: "no course is enough for it",
  },
  "unmet.not-chosen": {
    fa: "دوره‌ای هست، اما برگزیده نشد",
    en: "there is a course for it, but it was not chosen",
  },
} as const satisfies Texts<"unmet", "no-course" | "not-chosen">;

/** The offices of a cooperative. */
const OFFICE_TEXTS = {
  "office.board": { fa: "عضو هیئت‌مدیره", en: "board member" },
  "office.inspector": { fa: "بازرس", en: "inspector" },
  "office.manager": { fa: "مدیرعامل", en: "manager" },
} as const satisfies Texts<"office", Office>;

/** What is needed, and what courses are called where none has a name. */
const NEED_TEXTS = {
  "need.gap": {
    fa: "واحد {opportunity} مهارت {skill} را در سطح {level} ندارد؛ بهترین عضو {best} آن را دارد",
    en: "the unit {opportunity} lacks {skill} at level {level}; its best member has {best} of it",
  },
  "need.duty": {
    fa: "{seeker} در واحد {opportunity} سمت {office} دارد و باید آن را بیاموزد",
    en: "{seeker} is {office} in the unit {opportunity} and should learn the office",
  },
  "need.duty-alternate": {
    fa: "{seeker} در واحد {opportunity} علی‌البدل {office} است و باید آن سمت را بیاموزد",
    en: "{seeker} is alternate {office} in the unit {opportunity} and should learn the office",
  },
  "need.near-miss": {
    fa: "{seeker} با مهارت {skill} در سطح {level} (اکنون {from}) نامزد {count} نقش دیگر می‌شود",
    en: "{seeker} would be a candidate for {count} more roles with {skill} at level {level} (now {from})",
  },
  "course.skill": {
    fa: "دورهٔ {skill} تا سطح {level}، {region}",
    en: "Course in {skill} up to level {level}, {region}",
  },
  "course.office": {
    fa: "دورهٔ {office}، {region}",
    en: "Course for the office of {office}, {region}",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Every text of training by its code, in Persian and English. Codes are stable; texts are not. */
export const TRAINING_TEXTS = {
  ...OPENING_TEXTS,
  ...LEFT_OUT_TEXTS,
  ...UNMET_TEXTS,
  ...OFFICE_TEXTS,
  ...NEED_TEXTS,
} as const;

/** The code of a text of training. */
export type TrainingTextCode = keyof typeof TRAINING_TEXTS;
