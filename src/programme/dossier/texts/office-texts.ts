import type { DossierOffice, OfficeCondition } from "../../../document/dossier-checklist";
import type { Condition } from "../../../document/dossier-member";
import type { Texts } from "./words";

/** The offices of a cooperative. */
export const OFFICE_TEXTS = {
  "office.board": { fa: "هیئت‌مدیره", en: "board" },
  "office.alternates": { fa: "علی‌البدل هیئت‌مدیره", en: "alternates of the board" },
  "office.inspectors": { fa: "بازرس", en: "inspectors" },
  "office.inspectorAlternates": { fa: "علی‌البدل بازرس", en: "alternate inspectors" },
  "office.manager": { fa: "مدیرعامل", en: "manager" },
} as const satisfies Texts<"office", DossierOffice>;

/** What an office asks of who takes it. */
export const OFFICE_CONDITION_TEXTS = {
  "condition.clear-record": { fa: "بی پیشینهٔ کیفری", en: "clear record" },
  "condition.citizen": { fa: "تابعیت", en: "citizen" },
  "condition.not-barred": { fa: "بی منع قانونی", en: "not barred" },
  "condition.age": { fa: "سن", en: "age" },
  "condition.no-similar-membership": { fa: "بی عضویت مشابه", en: "no similar membership" },
  "condition.know-how": { fa: "دانش یا تجربه", en: "know-how" },
  "condition.no-kin-on-board": { fa: "بی خویشاوند در هیئت‌مدیره", en: "no kin on the board" },
  "condition.accepts": { fa: "قبولی سمت", en: "accepts the office" },
} as const satisfies Texts<"condition", OfficeCondition>;

/** Whether a condition is met. */
export const CONDITION_STATE_TEXTS = {
  "condition-state.met": { fa: "برقرار", en: "met" },
  "condition-state.open": { fa: "نیازمند تأیید", en: "to confirm" },
  "condition-state.failed": { fa: "برقرار نیست", en: "not met" },
} as const satisfies Texts<"condition-state", Condition>;
