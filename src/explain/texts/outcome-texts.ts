import type { ClosedReason, Unplaced } from "../../document/plan";
import type { Texts, Words } from "./words";

/** Why a seeker has no place. */
export const UNPLACED_TEXTS = {
  "unplaced.no-consent": {
    fa: "رضایت به جای‌دهی نداده است",
    en: "has not consented to matching",
  },
  "unplaced.no-candidates": { fa: "نامزد هیچ نقشی نیست", en: "is a candidate for no role" },
  "unplaced.closed": {
    fa: "همهٔ فرصت‌هایش بسته ماند",
    en: "every opportunity they suit stayed closed",
  },
  "unplaced.outbid": { fa: "جاها به دیگران رسید", en: "the places went to others" },
} as const satisfies Texts<"unplaced", Unplaced["reason"]>;

/** What would change it. */
export const UNPLACED_HELP_TEXTS = {
  "unplaced-help.no-consent": {
    fa: "پرسش دوبارهٔ رضایت از خود شخص",
    en: "asking the person for consent again",
  },
  "unplaced-help.no-candidates": {
    fa: "آموزش مهارت، رفت‌وآمد یا ساعت بیشتر، یا فرصتی تازه در نزدیکی",
    en: "training, more travel or hours, or a new opportunity nearby",
  },
  "unplaced-help.closed": {
    fa: "گشوده شدن یکی از آن فرصت‌ها",
    en: "one of those opportunities opening",
  },
  "unplaced-help.outbid": {
    fa: "جای بیشتر در همان نقش‌ها؛ ذخیره‌ها مقدم‌اند",
    en: "more places in the same roles; reserves come first",
  },
} as const satisfies Texts<"unplaced-help", Unplaced["reason"]>;

/** Why an investment opportunity did not open. */
export const CLOSED_TEXTS = {
  "closed.no-candidates": { fa: "هیچ نامزدی ندارد", en: "no candidate at all" },
  "closed.members": {
    fa: "شمار نامزدها با حد اعضا نمی‌خواند",
    en: "the candidates do not make up the members needed",
  },
  "closed.role": { fa: "برای نقشی نامزد کافی نیست", en: "too few candidates for a role" },
  "closed.capital": {
    fa: "سرمایهٔ نامزدها کافی نیست",
    en: "the candidates' capital does not suffice",
  },
  "closed.offices": {
    fa: "برای سمت‌ها نامزد کافی نیست",
    en: "too few people for the offices",
  },
  "closed.composition": {
    fa: "ترکیب لازم اعضا به دست نمی‌آید",
    en: "the composition asked cannot be met",
  },
  "closed.outbid": {
    fa: "نامزدهایش در جای دیگر سودمندترند",
    en: "its candidates serve better elsewhere",
  },
} as const satisfies Texts<"closed", ClosedReason>;

/** What would change it. */
export const CLOSED_HELP_TEXTS = {
  "closed-help.no-candidates": {
    fa: "آگهی یا آموزش برای نقش‌های آن",
    en: "advertising or training for its roles",
  },
  "closed-help.members": {
    fa: "نامزدهای بیشتر، یا حد دیگری برای اعضا",
    en: "more candidates, or other limits on the members",
  },
  "closed-help.role": {
    fa: "آموزش یا جذب برای همان نقش",
    en: "training or hiring for that role",
  },
  "closed-help.capital": {
    fa: "سهم عمومی یا وام آورده",
    en: "a public share or a loan for contributions",
  },
  "closed-help.offices": {
    fa: "نامزدهایی با گواهی نداشتن پیشینهٔ کیفری",
    en: "candidates with a clear record",
  },
  "closed-help.composition": {
    fa: "نامزدهای بومی یا از گروه خواسته‌شده",
    en: "local candidates or ones of the group asked",
  },
  "closed-help.outbid": {
    fa: "کارجویان بیشتر با همین مهارت‌ها",
    en: "more seekers with the same skills",
  },
} as const satisfies Texts<"closed-help", ClosedReason>;

/** What stands between a seeker and a role besides the rules. */
export const OBSTACLE_TEXTS = {
  "obstacle.fit": {
    fa: "تناسب با نقش {fit} است؛ کمترین پذیرفتنی {least} است",
    en: "fit for the role is {fit}; the least accepted is {least}",
  },
  "obstacle.forbidden": {
    fa: "کارشناس این جفت را کنار گذاشته است",
    en: "an officer has ruled this pair out",
  },
  "obstacle.closed": {
    fa: "این فرصت گشوده نشد: {reason}",
    en: "the opportunity did not open: {reason}",
  },
  "obstacle.outbid": {
    fa: "ارزش او {value} است؛ کمترین ارزش جای‌یافتگان این نقش {lowest} است ({short} کم دارد)",
    en: "value is {value}; the lowest value placed in this role is {lowest} ({short} short)",
  },
  "obstacle.contested": {
    fa: "ارزش او {value} است و کمتر از جای‌یافتگان این نقش ({lowest}) نیست، ولی طرح روی‌هم‌رفته با دیگری بهتر است",
    en: "value is {value}, not below the lowest placed in this role ({lowest}), but the plan as a whole does better with others",
  },
  "obstacle.no-places": { fa: "این نقش جایی ندارد", en: "the role has no places" },
  "obstacle.pinned": {
    fa: "همهٔ جاهای این نقش را تصمیم کارشناس پر کرده است",
    en: "officers' decisions hold every place of this role",
  },
  "obstacle.role-full": {
    fa: "جاهای این نقش در واحد پر است",
    en: "the places of this role in the unit are filled",
  },
  "obstacle.full": {
    fa: "واحد پر است: {members} عضو از حداکثر {most}",
    en: "the unit is full: {members} members of {most} at most",
  },
  "obstacle.law": {
    fa: "با او واحد از قاعدهٔ «{check}» بیرون می‌رود",
    en: "with this person the unit would break the rule on {check}",
  },
  "obstacle.left-open": {
    fa: "جا هست و مانعی نیست؛ طرح آن را پر نکرده است",
    en: "there is a place and nothing stands in the way; the plan has not filled it",
  },
} as const satisfies Readonly<Record<string, Words>>;
