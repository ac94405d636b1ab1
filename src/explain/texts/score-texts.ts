import type { StandardCriterion } from "../../policy/criterion-id";
import type { Texts, Words } from "./words";

/** The criteria (SPEC §3). */
export const CRITERION_TEXTS = {
  "criterion.skills": { fa: "پوشش مهارت‌های خواسته‌شده", en: "cover of the skills asked" },
  "criterion.experience": { fa: "تجربهٔ کاری", en: "work experience" },
  "criterion.education": { fa: "تحصیلات", en: "education" },
  "criterion.capital": { fa: "سرمایه", en: "capital" },
  "criterion.use": { fa: "به‌کارگیری توانایی‌ها", en: "use of the person's abilities" },
  "criterion.distance": { fa: "نزدیکی محل کار", en: "nearness of the place" },
  "criterion.income": { fa: "درآمد", en: "income" },
  "criterion.preference": { fa: "رشتهٔ دلخواه", en: "preferred sector" },
  "criterion.hours": { fa: "ساعت کار", en: "working hours" },
} as const satisfies Texts<"criterion", StandardCriterion>;

/** The parts of a value and the lines in which they are added up. */
export const SCORE_TEXTS = {
  "score.fit": { fa: "تناسب با نقش", en: "fit for the role" },
  "score.appeal": { fa: "مطلوبیت برای کارجو", en: "appeal to the seeker" },
  "score.score": { fa: "امتیاز", en: "score" },
  "score.priority": { fa: "اولویت", en: "priority" },
  "score.value": { fa: "ارزش", en: "value" },
  "addend.stated": {
    fa: "{criterion}: {value} با وزن {weight}، سهم {points}",
    en: "{criterion}: {value} at weight {weight}, gives {points}",
  },
  "addend.unknown": {
    fa: "{criterion}: گفته نشده، {value} فرض شد با وزن {weight}، سهم {points}",
    en: "{criterion}: not stated, taken as {value} at weight {weight}, gives {points}",
  },
  "sum.side": {
    fa: "{side}: {sum} بخش بر {weight} می‌شود {value}",
    en: "{side}: {sum} divided by {weight} is {value}",
  },
  "sum.unweighed": {
    fa: "{side}: معیاری در کار نیست، پس {value}",
    en: "{side}: nothing is weighed, so {value}",
  },
  "sum.score": {
    fa: "امتیاز {score}: {fit} از تناسب و {appeal} از مطلوبیت",
    en: "score {score}: {fit} from fit and {appeal} from appeal",
  },
  "sum.group": { fa: "اولویت {group}: {bonus}", en: "priority of {group}: {bonus}" },
  "sum.cap": {
    fa: "جمع اولویت‌ها {sum} است؛ بیش از {cap} شمرده نمی‌شود",
    en: "priorities sum to {sum}; no more than {cap} counts",
  },
  "sum.value": {
    fa: "ارزش {value}: امتیاز {score} و اولویت {priority}",
    en: "value {value}: score {score} and priority {priority}",
  },
} as const satisfies Readonly<Record<string, Words>>;
