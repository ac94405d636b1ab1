import type { Words } from "../../explain/texts/words";

/** How a clause's value is written. */
export type ClauseUnit = "points" | "count" | "date" | "words" | "rows";

/** What a clause is called; `{name}` is filled with what the `*` of its path stands for. */
export interface ClauseName extends Words {
  readonly unit: ClauseUnit;
}

const named = (unit: ClauseUnit, fa: string, en: string): ClauseName => ({ fa, en, unit });

/** The clauses of a policy by their path, `*` for any key; another path is shown as it is. */
export const CLAUSE_NAMES: Readonly<Record<string, ClauseName>> = {
  asOf: named("date", "تاریخ مبنا", "the reference date"),
  seed: named("words", "رشتهٔ آغازین قرعه", "the seed of the lottery"),
  balance: named("points", "سهم تناسب در امتیاز", "the share of fit in the score"),
  unknownScore: named("points", "ارزش دادهٔ گفته‌نشده", "the value of data not stated"),
  unknown: named("words", "رفتار با دادهٔ گفته‌نشده", "the treatment of data not stated"),
  "weights.fit.*": named("count", "وزن «{name}» در تناسب", "the weight of {name} in fit"),
  "weights.appeal.*": named("count", "وزن «{name}» در مطلوبیت", "the weight of {name} in appeal"),
  "specificity.transversal": named(
    "count",
    "گویایی مهارت‌های عمومی",
    "the specificity of transversal skills",
  ),
  "specificity.crossSector": named(
    "count",
    "گویایی مهارت‌های چندبخشی",
    "the specificity of cross-sector skills",
  ),
  "specificity.sector": named(
    "count",
    "گویایی مهارت‌های یک بخش",
    "the specificity of sector skills",
  ),
  "specificity.occupation": named(
    "count",
    "گویایی مهارت‌های یک شغل",
    "the specificity of occupation skills",
  ),
  "specificity.unstated": named(
    "count",
    "گویایی مهارت‌های بی‌رده",
    "the specificity of skills without a reuse level",
  ),
  "similarity.narrower": named("rows", "شباهت مهارت خاص‌تر", "the similarity of narrower skills"),
  "similarity.broader": named("rows", "شباهت مهارت عام‌تر", "the similarity of broader skills"),
  "similarity.sibling": named("points", "شباهت مهارت هم‌رده", "the similarity of sibling skills"),
  "similarity.related": named("points", "شباهت مهارت مرتبط", "the similarity of related skills"),
  "distance.atLimit": named(
    "points",
    "ارزش دورترین فاصلهٔ پذیرفته",
    "the value of the farthest distance accepted",
  ),
  "distance.relocation": named("points", "ارزش جابه‌جایی محل زندگی", "the value of relocation"),
  "thresholds.minFit": named("points", "کمترین تناسب نامزد", "the least fit of a candidate"),
  "thresholds.essentialFit": named(
    "points",
    "کمترین سطح مهارت ضروری",
    "the least hold of an essential skill",
  ),
  "thresholds.minHoursShare": named(
    "points",
    "کمترین سهم ساعت کار",
    "the least share of the hours asked",
  ),
  "thresholds.minIncomeShare": named(
    "points",
    "کمترین سهم درآمد مورد انتظار",
    "the least share of the income expected",
  ),
  "thresholds.minAge.employment": named(
    "count",
    "کمترین سن برای استخدام",
    "the least age for employment",
  ),
  "thresholds.minAge.investment": named(
    "count",
    "کمترین سن برای عضویت در تعاونی",
    "the least age for founding a cooperative",
  ),
  "priorities.*": named("points", "اولویت گروه «{name}»", "the priority of {name}"),
  priorityCap: named("points", "سقف جمع اولویت‌ها", "the cap on priorities"),
  placementBonus: named("points", "ارزش هر جای پرشده", "the worth of a filled place"),
  keepBonus: named(
    "points",
    "ارزش ماندن هر کس در جای پیشین",
    "the worth of keeping somebody in the previous place",
  ),
  placement: named("words", "شیوهٔ جای‌دهی", "the placement mechanism"),
  "cooperatives.*.minMembers": named(
    "count",
    "کمترین شمار اعضای {name}",
    "the fewest members of a {name}",
  ),
  "cooperatives.*.maxMembers": named(
    "count",
    "بیشترین شمار اعضای {name}",
    "the most members of a {name}",
  ),
  "capital.memberCapitalShare": named(
    "points",
    "سهم اعضا از سرمایه",
    "the members' share of the capital",
  ),
  "capital.maxShare": named("points", "بیشترین سهم یک عضو", "the largest share of one member"),
  "capital.paidAtRegistration": named(
    "points",
    "سهم پرداختی هنگام ثبت",
    "the part paid at registration",
  ),
  "offices.board": named("rows", "شمار اعضای هیئت‌مدیره", "the size of the board"),
  "offices.alternates": named("words", "علی‌البدل‌های هیئت‌مدیره", "the alternates of the board"),
  "offices.inspectors": named("count", "شمار بازرسان", "the number of inspectors"),
  "offices.inspectorAlternates": named(
    "count",
    "شمار بازرسان علی‌البدل",
    "the number of alternate inspectors",
  ),
  composition: named("rows", "قاعده‌های ترکیب اعضا", "the rules on composition"),
  reserves: named("count", "شمار نیروهای ذخیره", "the number of reserves"),
  "clauses.criteria.*": named("rows", "معیار «{name}»", "the criterion {name}"),
  "clauses.rules.*": named("rows", "قاعدهٔ «{name}»", "the rule {name}"),
  "overrides.pins": named("rows", "جای‌دهی‌های دستی", "the officers' pins"),
  "overrides.forbids": named("rows", "منع‌های دستی", "the officers' forbids"),
};
