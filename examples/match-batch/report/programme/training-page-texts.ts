import type { BothLanguages } from "../voice";

export const TRAINING_PAGE_TEXTS = {
  training: { fa: "آموزش", en: "Training" },
  trainingShort: {
    fa: "کدام دوره‌ها برگزار شود و هر یک چه می‌گشاید",
    en: "which courses should run, and what each of them opens",
  },
  trainingLeftForFull: {
    fa: "برنامهٔ دوره‌ها در این اجرا حساب نشده است؛ با گزینهٔ \u2068--programme full\u2069 حساب و با طرحی تازه آزموده می‌شود.",
    en: "The course programme was not worked out in this run; the option --programme full does it, and tries it by a new plan.",
  },
  trainingOfficers: {
    fa: "صاحبان سمت که باید سمت خود را بیاموزند",
    en: "Officers who should learn their office",
  },
  trainingHolders: { fa: "شمار در همهٔ واحدها", en: "In all units" },
  trainingUnitsLacking: { fa: "واحدهایی که کم دارند", en: "Units that lack it" },
  trainingHighest: { fa: "بالاترین سطح لازم", en: "Highest level asked" },
  trainingNoCourses: {
    fa: "هیچ دوره‌ای چیزی نمی‌گشاید.",
    en: "No course would open anything.",
  },
  trainingHint: {
    fa: "دوره‌ها پیشنهاد همین برنامه است، از روی کمبود مهارت واحدها، سمت‌ها و کسانی که یک مهارت با جای خالی فاصله دارند. آنچه هر دوره می‌گشاید با ارزیابی دوبارهٔ همان کس شمرده شده است. بیشترین شمار دوره‌ها {most} است. شرکت‌کنندگان در \u2068programme/training.json\u2069 آمده‌اند.",
    en: "The courses are proposed from the units' gaps, their offices, and people who are one skill away from a place. What each opens was counted by assessing that very person anew. At most {most} courses run. Who attends stands in programme/training.json.",
  },
  trainingCourses: { fa: "دوره‌های برگزیده", en: "Courses that run" },
  trainingOf: { fa: "از {count} دورهٔ پیشنهادی", en: "of {count} proposed" },
  trainingSeats: { fa: "صندلی پر", en: "Seats taken" },
  trainingCertificate: { fa: "ارزش گشوده‌شده", en: "Worth opened" },
  trainingBound: {
    fa: "هیچ گزینشی بیش از {bound} ارزش ندارد (فاصله {gap})",
    en: "no choice is worth more than {bound} (gap {gap})",
  },
  trainingCourse: { fa: "دوره", en: "Course" },
  trainingPlaces: { fa: "ظرفیت", en: "Places" },
  trainingAttendees: { fa: "شرکت‌کننده", en: "Attendees" },
  trainingOpens: { fa: "چه می‌گشاید", en: "Opens" },
  trainingWorth: { fa: "ارزش", en: "Worth" },
  trainingTotal: { fa: "جمع", en: "All courses" },
  opens_vacancy: { fa: "{count} جای خالی شغلی", en: "vacancies: {count}" },
  opens_seat: { fa: "{count} جای واحد", en: "seats in units: {count}" },
  opens_missing: {
    fa: "{count} نامزد فرصت بسته",
    en: "candidates of closed opportunities: {count}",
  },
  opens_gap: { fa: "{count} کمبود مهارت", en: "skill gaps: {count}" },
  opens_duty: { fa: "آموزش {count} سمت", en: "officers trained: {count}" },
  trainingLeft: { fa: "آنچه باز می‌ماند", en: "What stays open" },
  trainingLeftHow: { fa: "شمار", en: "How many" },
  trainingLeftWhy: { fa: "سبب", en: "Reason" },
  trainingOpening: { fa: "چه", en: "What" },
  trainingNotRun: { fa: "دوره‌هایی که برگزار نمی‌شود", en: "Courses that do not run" },
  trainingConfirm: { fa: "آزمون با طرحی تازه", en: "Tried by a new plan" },
  trainingConfirmHint: {
    fa: "طرح یک بار بی دوره‌ها و یک بار پس از آن‌ها با همان جست‌وجوی سریع از نو ساخته شد. آموزش‌دیده شاید جای دیگری را بگیرد؛ پس این ارقام می‌تواند از شمارش بالا کم‌تر یا بیشتر باشد.",
    en: "The plan was made anew without the courses and after them, with the same quick search. Whoever is trained may take another's place, so this can be less or more than was counted above.",
  },
  trainingBefore: { fa: "بی دوره‌ها", en: "Without the courses" },
  trainingAfter: { fa: "پس از دوره‌ها", en: "After the courses" },
  trainingOpenGaps: { fa: "کمبود مهارت واحدها", en: "Skill gaps of units" },
  trainingNew: {
    fa: "{count} نفر تازه جای می‌یابند که {attended} نفر از آنان در دوره‌ای بوده‌اند؛ {opened} فرصت تازه باز و {shut} بسته می‌شود.",
    en: "Newly placed: {count}, of whom {attended} attended a course; opportunities newly open: {opened}, newly closed: {shut}.",
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;
