import type { SupervisionRule } from "../../document/declaration-rules";
import type { Language } from "../../text/language";
import type { DeclarationFinding } from "./declaration-finding";
import type { NoVisitReason } from "./plan-visits";
import type { RiskTier } from "./risk-tier";

type Words = Readonly<Record<Language, string>>;

const NAME_TEXTS = {
  "name.accounts": { fa: "حساب‌ها", en: "accounts" },
  "name.assembly": { fa: "مجمع عمومی عادی", en: "ordinary assembly" },
  "name.board-members": { fa: "عضویت هیئت‌مدیره در تعاونی", en: "membership of the board" },
  "name.board-size": { fa: "شمار هیئت‌مدیره", en: "size of the board" },
  "name.board-term": { fa: "دورهٔ هیئت‌مدیره", en: "term of the board" },
  "name.capital-paid": { fa: "پرداخت همهٔ سرمایه", en: "capital paid in full" },
  "name.capital-third": { fa: "پرداخت یک‌سوم سرمایه", en: "a third of the capital paid" },
  "name.declared": { fa: "خوداظهاری", en: "declaration" },
  "name.inspector-independent": { fa: "استقلال بازرس", en: "independence of inspectors" },
  "name.inspector-term": { fa: "دورهٔ بازرس", en: "term of inspectors" },
  "name.jobs": { fa: "شمار شاغلان", en: "jobs" },
  "name.legal-reserve": { fa: "ذخیرهٔ قانونی", en: "legal reserve" },
  "name.member-share": { fa: "سهم هر عضو", en: "share of a member" },
  "name.member-workers": { fa: "سهم اعضا از شغل‌ها", en: "members' part of the jobs" },
  "name.members-as-proposed": { fa: "اعضای پیشنهادشده", en: "members proposed" },
  "name.members-capital": { fa: "سهم اعضا از سرمایه", en: "members' part of the capital" },
  "name.members-maximum": { fa: "بیشترین شمار اعضا", en: "greatest number of members" },
  "name.members-minimum": { fa: "کمترین شمار اعضا", en: "least number of members" },
  "name.quorum": { fa: "حد نصاب مجمع", en: "quorum of the assembly" },
  "name.training-due": {
    fa: "حق تعاون و آموزش",
    en: "cooperation-and-training due",
  },
} as const satisfies Readonly<Record<`name.${SupervisionRule}`, Words>>;

/** What a rule compares, kept or broken. */
const FOUND_TEXTS = {
  "found.accounts": {
    fa: "مازاد اعلام‌شده {actual}؛ درآمد منهای هزینه {expected}",
    en: "surplus declared {actual}; income less cost {expected}",
  },
  "found.assembly": {
    fa: "برگزارشده در {actual}؛ مهلت {expected}",
    en: "held on {actual}; due by {expected}",
  },
  "found.board-members": {
    fa: "{actual} نفر از {expected} نفر هیئت‌مدیره عضو تعاونی‌اند",
    en: "{actual} of the {expected} on the board are members",
  },
  "found.board-size": {
    fa: "{actual} نفر؛ پذیرفته {expected} نفر",
    en: "{actual} people; {expected} are accepted",
  },
  "found.board-term": {
    fa: "برگزیده در {actual}؛ تا {expected}",
    en: "elected on {actual}; in office until {expected}",
  },
  "found.capital-paid": {
    fa: "{actual} پرداخت شده؛ همهٔ سرمایهٔ اعضا {expected}",
    en: "{actual} paid; the members' whole capital is {expected}",
  },
  "found.capital-third": {
    fa: "{actual} پرداخت شده؛ دست‌کم {expected} لازم است",
    en: "{actual} paid; at least {expected} is asked",
  },
  "found.declared": { fa: "رسیده در {actual}", en: "received on {actual}" },
  "found.inspector-independent": {
    fa: "{actual} نفر از بازرسان سمت دیگری هم دارند",
    en: "inspectors who hold another office: {actual}",
  },
  "found.inspector-term": {
    fa: "برگزیده در {actual}؛ تا {expected}",
    en: "elected on {actual}; in office until {expected}",
  },
  "found.jobs": {
    fa: "{actual} شاغل؛ طرح {expected} شغل داشت",
    en: "{actual} at work; the plan had {expected} jobs",
  },
  "found.legal-reserve": {
    fa: "{actual} کنار گذاشته شده؛ دست‌کم {expected} لازم است",
    en: "{actual} set aside; at least {expected} is asked",
  },
  "found.member-share": {
    fa: "بزرگ‌ترین سهم {actual}؛ حداکثر {expected}",
    en: "largest share {actual}; at most {expected}",
  },
  "found.member-workers": {
    fa: "{actual} شغل‌ها از آن اعضاست؛ دست‌کم {expected} لازم است",
    en: "members hold {actual} of the jobs; at least {expected} is asked",
  },
  "found.members-as-proposed": {
    fa: "{actual} نفر از {expected} عضو پیشنهادشده عضوند",
    en: "{actual} of the {expected} members proposed are members",
  },
  "found.members-capital": {
    fa: "{actual} سرمایه از آن اعضاست؛ دست‌کم {expected} لازم است",
    en: "members hold {actual} of the capital; at least {expected} is asked",
  },
  "found.members-maximum": {
    fa: "{actual} عضو؛ حداکثر {expected}",
    en: "{actual} members; at most {expected}",
  },
  "found.members-minimum": {
    fa: "{actual} عضو؛ دست‌کم {expected}",
    en: "{actual} members; at least {expected}",
  },
  "found.quorum": {
    fa: "{actual} نفر حاضر؛ دست‌کم {expected} نفر لازم است",
    en: "{actual} present; at least {expected} are asked",
  },
  "found.training-due": {
    fa: "{actual} پرداخت شده؛ دست‌کم {expected} لازم است",
    en: "{actual} paid; at least {expected} is asked",
  },
} as const satisfies Readonly<Record<`found.${SupervisionRule}`, Words>>;

const NOTE_TEXTS = {
  "note.assembly.not-due": { fa: "تا {expected} مهلت دارد", en: "due by {expected}" },
  "note.assembly.late": {
    fa: "دیر برگزار شده، در {actual}؛ مهلت {expected}",
    en: "held late, on {actual}; due by {expected}",
  },
  "note.assembly.none": {
    fa: "برگزار نشده؛ مهلت {expected}",
    en: "not held; due by {expected}",
  },
  "note.capital-paid.not-due": { fa: "تا {expected} مهلت دارد", en: "due by {expected}" },
  "note.declared.none": { fa: "نرسیده است", en: "not received" },
  "note.inspector-term.none": { fa: "بازرسی برگزیده نشده است", en: "no inspector is elected" },
  "note.quorum.second-call": {
    fa: "نوبت دوم؛ شمار کمتر هم بس است",
    en: "a second call; fewer suffice",
  },
  "note.legal-reserve.no-surplus": { fa: "مازادی در کار نیست", en: "there is no surplus" },
  "note.training-due.no-surplus": { fa: "مازادی در کار نیست", en: "there is no surplus" },
} as const satisfies Readonly<Record<`note.${SupervisionRule}.${string}`, Words>>;

const STATUS_TEXTS = {
  "status.ok": { fa: "درست", en: "in order" },
  "status.warn": { fa: "هشدار", en: "warning" },
  "status.fail": { fa: "نادرست", en: "not in order" },
  "status.unknown": { fa: "اعلام‌نشده", en: "not declared" },
} as const satisfies Readonly<Record<`status.${DeclarationFinding["status"]}`, Words>>;

const TIER_TEXTS = {
  "tier.low": { fa: "ریسک کم، {points} امتیاز", en: "low risk, {points} points" },
  "tier.medium": { fa: "ریسک میانه، {points} امتیاز", en: "medium risk, {points} points" },
  "tier.high": { fa: "ریسک زیاد، {points} امتیاز", en: "high risk, {points} points" },
  "tier.addend": { fa: "{rule}: {status}، {points}", en: "{rule}: {status}, {points}" },
} as const satisfies Readonly<Record<`tier.${RiskTier["tier"] | "addend"}`, Words>>;

const NO_VISIT_TEXTS = {
  "no-visit.no-risk": { fa: "ریسکی دیده نمی‌شود", en: "no risk is seen" },
  "no-visit.no-budget": {
    fa: "برای محل آن بازدیدی در نظر نیست",
    en: "no visits are planned for its place",
  },
  "no-visit.unknown-distance": {
    fa: "فاصله‌اش دانسته نیست",
    en: "the distance to it is not known",
  },
  "no-visit.too-far": {
    fa: "راهش به‌تنهایی از همهٔ کیلومترهای مجاز بیشتر است",
    en: "the way there alone is longer than all kilometres allowed",
  },
  "no-visit.outranked": {
    fa: "بازدید از دیگران ریسک بیشتری را می‌پوشاند",
    en: "visits to others cover more risk",
  },
} as const satisfies Readonly<Record<`no-visit.${NoVisitReason}`, Words>>;

const VISIT_PLAN_TEXTS = {
  "visits.optimal": {
    fa: "{count} بازدید، {covered} از {risk} امتیاز ریسک؛ بهترین گزینش ممکن، ثابت شده",
    en: "visits: {count}, risk covered: {covered} of {risk} points; proven the best choice possible",
  },
  "visits.gap": {
    fa: "{count} بازدید، {covered} از {risk} امتیاز ریسک؛ حداکثر {gap} از بهترین گزینش ممکن دور است",
    en: "visits: {count}, risk covered: {covered} of {risk} points; at most {gap} short of the best choice possible",
  },
} as const satisfies Readonly<Record<`visits.${"optimal" | "gap"}`, Words>>;

const BASIS_TEXTS = {
  "basis.A": { fa: "بر پایهٔ متن رسمی: {source}", en: "by an official text: {source}" },
  "basis.B": {
    fa: "از منبعی دست دوم، باید بررسی شود: {source}",
    en: "from a secondary source, to be checked: {source}",
  },
  "basis.C": {
    fa: "پیش‌فرض، نه مقررات: {source}",
    en: "a default, not a regulation: {source}",
  },
} as const satisfies Readonly<Record<`basis.${"A" | "B" | "C"}`, Words>>;

/** Every text of supervision by its code, in Persian and English; `{name}` is a hole for a fact. */
export const SUPERVISION_TEXTS = {
  ...NAME_TEXTS,
  ...FOUND_TEXTS,
  ...NOTE_TEXTS,
  ...STATUS_TEXTS,
  ...TIER_TEXTS,
  ...NO_VISIT_TEXTS,
  ...VISIT_PLAN_TEXTS,
  ...BASIS_TEXTS,
} as const;

/** The code of a text of supervision. */
export type SupervisionTextCode = keyof typeof SUPERVISION_TEXTS;

/** Whether a string is the code of a text of supervision. */
export function isSupervisionTextCode(code: string): code is SupervisionTextCode {
  return Object.hasOwn(SUPERVISION_TEXTS, code);
}
