import type { ChangeKind } from "../changes/change";
import type { Texts, Words } from "./words";

/** A change of what a seeker has stated. */
export const CHANGE_TEXTS = {
  "change.consent": { fa: "دادن رضایت به جای‌دهی", en: "consenting to matching" },
  "change.kind": { fa: "پذیرفتن {to} هم", en: "accepting {to} too" },
  "change.hours": {
    fa: "{to} ساعت کار در هفته به‌جای {from} ساعت",
    en: "{to} hours a week instead of {from}",
  },
  "change.travel": {
    fa: "رفت‌وآمد تا {to} به‌جای {from}",
    en: "travelling up to {to} instead of {from}",
  },
  "change.income": {
    fa: "انتظار درآمد ماهانهٔ {to} به‌جای {from}",
    en: "expecting a monthly income of {to} instead of {from}",
  },
  "change.skill": {
    fa: "رساندن مهارت {skill} از سطح {from} به سطح {to}",
    en: "raising the skill {skill} from level {from} to level {to}",
  },
  "change.licence": { fa: "گرفتن پروانهٔ {to}", en: "obtaining the licence {to}" },
  "change.relocation": { fa: "آمادگی برای جابه‌جایی محل سکونت", en: "being ready to move home" },
  "change.experience": {
    fa: "{to} تجربهٔ بیشتر در شغل {occupation}",
    en: "{to} more experience in occupation {occupation}",
  },
  "change.education": {
    fa: "تحصیلات تا {to} به‌جای {from}",
    en: "education up to {to} instead of {from}",
  },
  "change.capital": {
    fa: "سرمایهٔ {to} به‌جای {from}",
    en: "capital of {to} instead of {from}",
  },
} as const satisfies Texts<
  "change",
  Exclude<ChangeKind, "age" | "barred" | "citizen" | "membership">
>;

/** An answer to what a seeker has not stated, that would do. */
export const ANSWER_TEXTS = {
  "answer.age": {
    fa: "اگر تاریخ تولد {to} یا پیش از آن باشد",
    en: "if the date of birth is {to} or earlier",
  },
  "answer.barred": { fa: "اگر منع قانونی نداشته باشد", en: "if there is no legal bar" },
  "answer.citizen": { fa: "اگر تابعیت ایران را داشته باشد", en: "if the person is a citizen" },
  "answer.membership": {
    fa: "اگر عضو تعاونی مشابهی نباشد",
    en: "if there is no membership of a similar cooperative",
  },
  "answer.hours": {
    fa: "اگر در هفته دست‌کم {to} ساعت وقت داشته باشد",
    en: "if there are at least {to} hours a week",
  },
  "answer.travel": {
    fa: "اگر دست‌کم تا {to} رفت‌وآمد کند",
    en: "if the person travels at least {to}",
  },
  "answer.licence": {
    fa: "اگر پروانهٔ {to} را داشته باشد",
    en: "if the licence {to} is held",
  },
  "answer.experience": {
    fa: "اگر دست‌کم {to} تجربه در شغل {occupation} داشته باشد",
    en: "if there is at least {to} of experience in occupation {occupation}",
  },
  "answer.education": {
    fa: "اگر تحصیلات دست‌کم {to} باشد",
    en: "if education is at least {to}",
  },
  "answer.capital": {
    fa: "اگر سرمایه دست‌کم {to} باشد",
    en: "if there is at least {to} of capital",
  },
} as const satisfies Texts<
  "answer",
  Exclude<ChangeKind, "consent" | "income" | "kind" | "relocation" | "skill">
>;

/** What a change would do to the plan as it stands. */
export const EFFECT_TEXTS = {
  "effect.free-place": {
    fa: "در {opportunity}، نقش {role}، با ارزش {value} جای خالی می‌گیرد",
    en: "takes a free place in {opportunity}, role {role}, with value {value}",
  },
  "effect.joins-unit": {
    fa: "با ارزش {value} به واحد {opportunity}، نقش {role}، می‌پیوندد",
    en: "joins the unit {opportunity}, role {role}, with value {value}",
  },
  "effect.displaces": {
    fa: "در {opportunity}، نقش {role}، با ارزش {value} جای {seeker} (ارزش {displaced}) را می‌گیرد",
    en: "takes the place of {seeker} (value {displaced}) in {opportunity}, role {role}, with value {value}",
  },
} as const satisfies Readonly<Record<string, Words>>;
