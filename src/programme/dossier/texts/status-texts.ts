import type { DossierStatus } from "../../../document/dossier-status";
import type { Texts } from "./words";

/** Where a dossier stands. */
export const STATUS_TEXTS = {
  "status.proposed": { fa: "پیشنهاد", en: "proposed" },
  "status.founders-confirmed": { fa: "مؤسسان پذیرفته‌اند", en: "founders confirmed" },
  "status.plan-approved": { fa: "طرح تأیید شده است", en: "plan approved" },
  "status.agreement-issued": { fa: "موافقت‌نامه صادر شده است", en: "agreement issued" },
  "status.capital-paid": { fa: "سرمایه پرداخت شده است", en: "capital paid" },
  "status.assembly-held": { fa: "مجمع برگزار شده است", en: "assembly held" },
  "status.registered": { fa: "ثبت شده است", en: "registered" },
  "status.withdrawn": { fa: "از آن صرف‌نظر شده است", en: "given up" },
  "status.fallen-back": { fa: "دیگر تشکیل‌شدنی نیست", en: "can no longer be formed" },
} as const satisfies Texts<"status", DossierStatus>;

/** Before which status something is due. */
export const BEFORE_TEXTS = {
  "before.proposed": { fa: "از آغاز", en: "from the start" },
  "before.founders-confirmed": { fa: "پیش از تأیید مؤسسان", en: "before the founders' agreement" },
  "before.plan-approved": { fa: "پیش از تأیید طرح", en: "before the plan is approved" },
  "before.agreement-issued": {
    fa: "پیش از صدور موافقت‌نامه",
    en: "before the agreement is issued",
  },
  "before.capital-paid": { fa: "تا پرداخت سرمایه", en: "by the payment of capital" },
  "before.assembly-held": { fa: "تا مجمع عمومی", en: "by the assembly" },
  "before.registered": { fa: "پیش از ثبت", en: "before registration" },
  "before.after": { fa: "پس از ثبت", en: "after registration" },
} as const satisfies Texts<"before", Exclude<DossierStatus, "withdrawn" | "fallen-back"> | "after">;
