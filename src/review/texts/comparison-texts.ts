import type { Texts, Words } from "../../explain/texts/words";
import type { Cause, LinkKind, Way } from "../attribution/attribution";
import type { MembershipChange, MoveKind } from "../compare/moves";
import type { OutcomeRow } from "../compare/outcomes";

const MOVE_TEXTS = {
  "move.gained": { fa: "جای یافت", en: "gained a place" },
  "move.lost": { fa: "بی‌جا ماند", en: "lost the place" },
  "move.other-opportunity": { fa: "به فرصت دیگری رفت", en: "went to another opportunity" },
  "move.other-role": {
    fa: "نقش دیگری در همان فرصت گرفت",
    en: "took another role of the same opportunity",
  },
} as const satisfies Texts<"move", MoveKind>;

const MEMBERSHIP_TEXTS = {
  "membership.joins": { fa: "به واحدی پیوست", en: "joined a unit" },
  "membership.leaves": { fa: "از واحد خود بیرون آمد", en: "left the unit" },
  "membership.changes": { fa: "از واحدی به واحد دیگر رفت", en: "went from one unit to another" },
  "membership.none": { fa: "عضویتش تغییری نکرد", en: "no change of membership" },
} as const satisfies Texts<"membership", MembershipChange>;

const CAUSE_TEXTS = {
  "cause.direct": { fa: "اثر مستقیم قاعده", en: "changed by the rule itself" },
  "cause.displaced": { fa: "جابه‌جا‌شده به سبب دیگران", en: "displaced by others" },
  "cause.re-optimised": { fa: "چینش دوباره", en: "re-optimised" },
} as const satisfies Texts<"cause", Cause>;

const THROUGH_TEXTS = {
  "through.eligibility": {
    fa: "واجد شرایط بودن خود او",
    en: "whether they may have the place",
  },
  "through.score": { fa: "امتیاز خود او", en: "their own score" },
  "through.unit": { fa: "قانون واحد او", en: "the law of their unit" },
} as const satisfies Texts<"through", Way>;

const LINK_TEXTS = {
  "link.took-seat": {
    fa: "{seeker} در {place} جای گرفت",
    en: "{seeker} took a seat in {place}",
  },
  "link.left-seat": {
    fa: "{seeker} جایی در {place} خالی کرد",
    en: "{seeker} left a seat in {place}",
  },
  "link.unit-closed": {
    fa: "واحد {place} با رفتن {seeker} تشکیل نمی‌شود",
    en: "the unit {place} closed with the leaving of {seeker}",
  },
  "link.unit-opened": {
    fa: "واحد {place} با آمدن {seeker} تشکیل می‌شود",
    en: "the unit {place} opened with the coming of {seeker}",
  },
} as const satisfies Texts<"link", LinkKind>;

const OUTCOME_TEXTS = {
  "by.all": { fa: "همه", en: "everybody" },
  "by.kind": { fa: "بر پایهٔ نوع فرصت", en: "by kind of opportunity" },
  "by.group": { fa: "بر پایهٔ گروه", en: "by group" },
  "by.county": { fa: "بر پایهٔ شهرستان", en: "by county" },
} as const satisfies Texts<"by", OutcomeRow["by"]>;

const SENTENCES = {
  "sentence.move": {
    fa: "{seeker}: {move}؛ از {from} به {to}",
    en: "{seeker}: {move}, from {from} to {to}",
  },
  "sentence.no-place": { fa: "بی‌جا", en: "no place" },
  "sentence.place": { fa: "{opportunity} ({role})", en: "{opportunity} ({role})" },
  "sentence.eligibility": {
    fa: "{seeker}: شرایط او برای یکی از دو جا تغییر کرده است، به سبب {clauses}",
    en: "{seeker}: may now have a place, or no longer, by {clauses}",
  },
  "sentence.score": {
    fa: "{seeker}: امتیاز خود او به سود این جابه‌جایی تغییر کرده است، به سبب {clauses}",
    en: "{seeker}: their own score changed in favour of the move, by {clauses}",
  },
  "sentence.unit": {
    fa: "{seeker}: قانون واحد {opportunity} تغییر کرده است ({checks})، به سبب {clauses}",
    en: "{seeker}: the law of the unit {opportunity} changed ({checks}), by {clauses}",
  },
  "sentence.together": {
    fa: "{clause} همراه با {others}",
    en: "{clause} together with {others}",
  },
  "sentence.displaced": {
    fa: "{seeker}: خود او مشمول تغییر نیست؛ {chain}",
    en: "{seeker}: not changed themselves: {chain}",
  },
  "sentence.because": { fa: "، چون ", en: ", because " },
  "sentence.re-optimised": {
    fa: "{seeker}: نه قاعده‌ای جای او را دگرگون کرده و نه کسی جای او را گرفته است؛ برنامه‌های هم‌ارزش یا قرعهٔ برابرها جای او را عوض کرده‌اند",
    en: "{seeker}: neither a clause nor another person accounts for it: ties, or plans of equal worth",
  },
} as const satisfies Readonly<Record<`sentence.${string}`, Words>>;

/** The texts of a comparison. */
export const COMPARISON_TEXTS = {
  ...MOVE_TEXTS,
  ...MEMBERSHIP_TEXTS,
  ...CAUSE_TEXTS,
  ...THROUGH_TEXTS,
  ...LINK_TEXTS,
  ...OUTCOME_TEXTS,
  ...SENTENCES,
} as const;
