import type { CheckRule } from "../../../document/proposed-unit";
import type { MISSING_CODES } from "../missing";
import type { Texts } from "./words";

/** What keeps a dossier from going on. */
export const MISSING_TEXTS = {
  "missing.ended": { fa: "پرونده بسته شده است", en: "the dossier has ended" },
  "missing.order": {
    fa: "گام بعدی «{status}» است",
    en: "the next status is “{status}”",
  },
  "missing.date": {
    fa: "تاریخ پیش از {date} است",
    en: "the date is before {date}",
  },
  "missing.founders": { fa: "{count} مؤسس کم است", en: "{count} founders are lacking" },
  "missing.consent": { fa: "رضایت {who}", en: "consent of {who}" },
  "missing.point": { fa: "روشن شدن «{about}» {who}", en: "to settle: {about} {who}" },
  "missing.fails": {
    fa: "«{about}» برقرار نیست {who}",
    en: "does not hold: {about} {who}",
  },
  "missing.paper": { fa: "مدرک «{paper}» {who}", en: "paper: {paper} {who}" },
  "missing.step": { fa: "گام «{step}»", en: "step: {step}" },
  "missing.payment": { fa: "پرداخت {rials} از {who}", en: "{rials} to be paid by {who}" },
  "missing.capital": {
    fa: "{rials} تا کمترین پرداخت پیش از ثبت",
    en: "{rials} to the least paid before registration",
  },
  "missing.assembly": {
    fa: "برگزاری نخستین مجمع عمومی",
    en: "the first assembly is to be held",
  },
  "missing.quorum": {
    fa: "حضور {count} عضو دیگر در مجمع",
    en: "{count} more members at the assembly",
  },
  "missing.resolution": {
    fa: "مصوبهٔ «{resolution}»",
    en: "resolution: {resolution}",
  },
  "missing.office": {
    fa: "شمار برگزیدگان «{office}» با اساسنامه {count} نفر اختلاف دارد",
    en: "the number elected differs from the statute by {count}: {office}",
  },
  "missing.two-offices": {
    fa: "{who} در دو سمت ناسازگار است",
    en: "two offices that exclude each other: {who}",
  },
  "missing.manager": { fa: "گزینش مدیرعامل", en: "the choice of a manager" },
  "missing.unknown-member": {
    fa: "{who} عضو این واحد نیست",
    en: "no member of this unit: {who}",
  },
  "missing.unknown-founder": {
    fa: "مدرک «{paper}» را باید یکی از مؤسسان بیاورد {who}",
    en: "to be brought by a founder: {paper} {who}",
  },
  "missing.unknown-paper": {
    fa: "مدرک «{paper}» خواسته نشده است {who}",
    en: "not asked for: {paper} {who}",
  },
  "missing.unknown-step": {
    fa: "گام «{step}» را نمی‌توان جداگانه ثبت کرد",
    en: "no step to be recorded: {step}",
  },
  "missing.unknown-point": {
    fa: "نکتهٔ {point} در پرونده نیست",
    en: "no such point: {point}",
  },
  "missing.derived-point": {
    fa: "نکتهٔ {point} جداگانه روشن نمی‌شود",
    en: "not settled by itself: {point}",
  },
  "missing.unconditional": {
    fa: "مدرک «{paper}» بی شرط لازم است",
    en: "needed without condition: {paper}",
  },
  "missing.pinned": {
    fa: "تصمیم کارشناس دربارهٔ {who} باید نخست برداشته شود",
    en: "an officer's decision is to be lifted first: {who}",
  },
} as const satisfies Texts<"missing", (typeof MISSING_CODES)[number]>;

/** The rule that a way to go on would break. */
export const BROKEN_TEXTS = {
  "broken.members": { fa: "شمار اعضا", en: "number of members" },
  "broken.roles": { fa: "جاهای نقش‌ها", en: "places of the roles" },
  "broken.capital": { fa: "سرمایه", en: "capital" },
  "broken.offices": { fa: "سمت‌ها", en: "offices" },
  "broken.inspector-kin": { fa: "خویشاوندی بازرس", en: "an inspector's kin" },
  "broken.composition": { fa: "ترکیب اعضا", en: "composition" },
  "broken.together": { fa: "کسانی که با هم می‌آیند", en: "people who come together" },
  "broken.apart": { fa: "کسانی که با هم نمی‌آیند", en: "people to be kept apart" },
  "broken.eligibility": { fa: "شرایط عضویت", en: "eligibility" },
  "broken.reserves": { fa: "نیروهای ذخیره", en: "reserves" },
  "broken.subscription": { fa: "پذیره‌نویسی", en: "subscription" },
  "broken.pinned": { fa: "تصمیم کارشناس", en: "an officer's decision" },
} as const satisfies Texts<"broken", CheckRule | "pinned">;
