import type { QuestionCode } from "../questions";
import type { Texts } from "./words";

/** What to ask about data that are missing. */
export const QUESTION_TEXTS = {
  "question.skills": { fa: "مهارت‌ها و سطح هر یک را بپرسید", en: "ask for skills and levels" },
  "question.consent": { fa: "رضایت به جای‌دهی را بپرسید", en: "ask for consent to matching" },
  "question.birth-date": { fa: "تاریخ تولد را بپرسید", en: "ask for the date of birth" },
  "question.hours": { fa: "ساعت کار در هفته را بپرسید", en: "ask for the hours a week" },
  "question.travel": {
    fa: "بپرسید تا چند کیلومتر رفت‌وآمد می‌کند",
    en: "ask how far the person travels",
  },
  "question.distance": {
    fa: "فاصلهٔ محل سکونت تا محل کار را معلوم کنید",
    en: "find out the distance from home to the place",
  },
  "question.capital": {
    fa: "بپرسید چه سرمایه‌ای می‌تواند بیاورد",
    en: "ask what capital the person can bring",
  },
  "question.education": { fa: "تحصیلات را بپرسید", en: "ask for education" },
  "question.experience": {
    fa: "سابقهٔ کار، به تفکیک شغل و ماه، را بپرسید",
    en: "ask for work experience, by occupation and months",
  },
  "question.licences": { fa: "پروانه‌ها و گواهی‌نامه‌ها را بپرسید", en: "ask for licences" },
  "question.citizen": { fa: "تابعیت را بپرسید", en: "ask for citizenship" },
  "question.barred": {
    fa: "بپرسید برای عضویت در تعاونی منع قانونی دارد یا نه",
    en: "ask whether there is a legal bar to membership",
  },
  "question.memberships": {
    fa: "عضویت در تعاونی‌های دیگر را بپرسید",
    en: "ask for memberships of other cooperatives",
  },
} as const satisfies Texts<"question", QuestionCode>;
