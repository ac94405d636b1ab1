import type { PaperRow } from "../../../document/dossier-checklist";
import type { PaperBearer, PaperCondition } from "../../../document/dossier-procedure";
import type { Texts } from "./words";

/** Who brings a paper. */
export const BEARER_TEXTS = {
  "from.each-member": { fa: "هر عضو", en: "each member" },
  "from.each-founder": { fa: "هر مؤسس", en: "each founder" },
  "from.each-officer": {
    fa: "هر عضو هیئت‌مدیره، بازرس و علی‌البدل",
    en: "each board member, inspector and alternate",
  },
  "from.manager": { fa: "مدیرعامل", en: "the manager" },
  "from.one-founder": { fa: "مؤسسی که مجوز دارد", en: "the founder who holds the licence" },
  "from.unit": { fa: "مؤسسان برای همه", en: "the founders for all" },
} as const satisfies Texts<"from", PaperBearer>;

/** On what a paper hangs; the dataset does not tell. */
export const CONDITION_TEXTS = {
  "when.man": { fa: "اگر مرد باشد", en: "if a man" },
  "when.degree": { fa: "اگر مدرک داشته باشد", en: "if a degree is held" },
  "when.not-state-staff": {
    fa: "اگر کارمند رسمی یا پیمانی دولت نباشد",
    en: "unless permanent or contract staff of the state",
  },
} as const satisfies Texts<"when", PaperCondition>;

/** Whether a paper is in. */
export const PAPER_STATE_TEXTS = {
  "paper-state.missing": { fa: "نرسیده", en: "missing" },
  "paper-state.in": { fa: "رسیده", en: "in" },
  "paper-state.waived": { fa: "لازم نیست", en: "does not apply" },
} as const satisfies Texts<"paper-state", PaperRow["state"]>;
