import type { BothLanguages } from "../voice";
import { CREDIT_PAGE_TEXTS } from "./credit-page-texts";
import { DOSSIER_SECTION_TEXTS } from "./dossier-section-texts";
import { HOUSING_PAGE_TEXTS } from "./housing-page-texts";
import { NETWORK_PAGE_TEXTS } from "./network-page-texts";
import { STATISTICS_PAGE_TEXTS } from "./statistics-page-texts";
import { SUPERVISION_PAGE_TEXTS } from "./supervision-page-texts";
import { TRAINING_PAGE_TEXTS } from "./training-page-texts";

/** Every sentence of the programme's pages. */
export const PROGRAMME_TEXTS = {
  programme: { fa: "از پیشنهاد تا تعاونی", en: "From proposal to cooperative" },
  programmeText: {
    fa: "آنچه اداره پس از طرح با واحدهای پیشنهادی می‌کند، بخش به بخش. هیچ‌کدام طرح را تغییر نمی‌دهد.",
    en: "What the office does with the proposed units after the plan, part by part. None of it changes the plan.",
  },
  programmeFiles: {
    fa: "داده‌های این بخش‌ها در پوشه‌های \u2068programme\u2069 و \u2068dossiers\u2069 کنار همین گزارش است.",
    en: "The data of these parts lie in the folders programme and dossiers beside this report.",
  },
  basis: { fa: "منبع", en: "Source" },
  confidenceA: { fa: "متن رسمی یا اصلی دیده شده", en: "official or primary text seen" },
  confidenceB: {
    fa: "از صفحهٔ دست دوم؛ باید بررسی شود",
    en: "from a secondary page; to be checked",
  },
  confidenceC: { fa: "پیش‌فرض؛ حکم قانون نیست", en: "a default, not a regulation" },
  ...DOSSIER_SECTION_TEXTS,
  ...CREDIT_PAGE_TEXTS,
  ...TRAINING_PAGE_TEXTS,
  ...NETWORK_PAGE_TEXTS,
  ...SUPERVISION_PAGE_TEXTS,
  ...STATISTICS_PAGE_TEXTS,
  ...HOUSING_PAGE_TEXTS,
} as const satisfies Readonly<Record<string, BothLanguages>>;
