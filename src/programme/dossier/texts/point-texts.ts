import type { PointRow } from "../../../document/dossier-checklist";
import type { PointCode } from "../../../document/dossier-point";
import type { Texts } from "./words";

/** What is to be found out, agreed or decided. */
export const POINT_TEXTS = {
  "point.consent": {
    fa: "رضایت به بنیان‌گذاری این تعاونی",
    en: "consent to found this cooperative",
  },
  "point.birth-date": { fa: "تاریخ تولد", en: "date of birth" },
  "point.citizen": { fa: "تابعیت ایران", en: "citizenship" },
  "point.barred": { fa: "نبود منع قانونی", en: "no legal bar" },
  "point.memberships": {
    fa: "عضو نبودن در تعاونی مشابه",
    en: "no membership of a similar cooperative",
  },
  "point.clear-record": { fa: "نداشتن پیشینهٔ کیفری", en: "clear record" },
  "point.know-how": {
    fa: "دانش یا تجربهٔ لازم برای سمت، به تشخیص ادارهٔ تعاون",
    en: "knowledge or experience for the office, as the cooperatives office finds",
  },
  "point.capital": { fa: "سرمایه برای سهم", en: "capital for the share" },
  "point.education": { fa: "تحصیلات", en: "education" },
  "point.experience": { fa: "تجربهٔ کاری", en: "work experience" },
  "point.licences": { fa: "پروانه‌های لازم برای نقش", en: "licences that the role asks" },
  "point.hours": { fa: "ساعت کار در هفته", en: "hours a week" },
  "point.travel": { fa: "حد رفت‌وآمد", en: "travel limit" },
  "point.distance": { fa: "فاصله تا محل کار", en: "distance to the place" },
  "point.own-rules": {
    fa: "شرط‌های ویژهٔ این سیاست",
    en: "conditions of this policy alone",
  },
  "point.statute.name": { fa: "نام تعاونی", en: "name of the cooperative" },
  "point.statute.address": { fa: "نشانی مرکز اصلی", en: "address of the seat" },
  "point.statute.duration": { fa: "مدت تعاونی", en: "duration of the cooperative" },
  "point.statute.surplus": {
    fa: "سهم‌های تعیین‌نشدهٔ مازاد درآمد",
    en: "the parts of the surplus that are left open",
  },
  "point.check.members": { fa: "شمار اعضا", en: "number of members" },
  "point.check.roles": { fa: "جاهای نقش‌ها", en: "places of the roles" },
  "point.check.capital": { fa: "سرمایهٔ واحد", en: "the unit's capital" },
  "point.check.offices": {
    fa: "پیشینهٔ دارندگان سمت",
    en: "the office holders' records",
  },
  "point.check.inspector-kin": {
    fa: "خویشاوندی بازرس با هیئت‌مدیره",
    en: "an inspector's kinship with the board",
  },
  "point.check.composition": { fa: "ترکیب اعضا", en: "composition of the members" },
  "point.check.together": { fa: "کسانی که با هم می‌آیند", en: "people who come together" },
  "point.check.apart": { fa: "کسانی که با هم نمی‌آیند", en: "people to be kept apart" },
  "point.check.eligibility": {
    fa: "شرایط عضویت همهٔ اعضا",
    en: "the eligibility of all members",
  },
  "point.check.reserves": { fa: "کمبود نیروی ذخیره", en: "too few reserves" },
  "point.check.subscription": {
    fa: "کمترین سهم‌ها با هم از سرمایهٔ لازم بیشتر است",
    en: "the least shares come to more than the capital required",
  },
} as const satisfies Texts<"point", PointCode>;

/** Where a point stands. */
export const POINT_STATE_TEXTS = {
  "point-state.open": { fa: "باز", en: "open" },
  "point-state.settled": { fa: "روشن شده", en: "settled" },
  "point-state.fails": { fa: "برقرار نیست", en: "does not hold" },
} as const satisfies Texts<"point-state", PointRow["state"]>;
