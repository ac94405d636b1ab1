import type { BothLanguages } from "../voice";

export const DOSSIER_SECTION_TEXTS = {
  dossiers: { fa: "پرونده‌های تشکیل", en: "Formation dossiers" },
  dossiersShort: {
    fa: "هر واحد کجاست و نخست چه کم دارد؛ با برگه‌های چاپی",
    en: "where each unit stands and what it lacks first, with pages to print",
  },
  dossiersHint: {
    fa: "پرونده تنها وقتی یک گام پیش می‌رود که چیزی برای آن گام کم نباشد. آنچه نمی‌دانیم باز می‌ماند و از خود پر نمی‌شود.",
    en: "A dossier goes on by one status only when nothing is missing for it. What is not known stays open; nothing is filled in.",
  },
  dossierStatus: { fa: "وضعیت", en: "Status" },
  dossierNext: { fa: "وضعیت بعدی", en: "Next status" },
  dossierMissing: { fa: "نخست چه کم است", en: "Missing first" },
  dossierMore: { fa: "و {count} مورد دیگر", en: "and {count} more" },
  dossierNothing: { fa: "چیزی کم نیست", en: "nothing is missing" },
  dossierPapers: { fa: "مدارک نرسیده", en: "Papers to come" },
  dossierPoints: { fa: "نکته‌های باز", en: "Open points" },
  dossierPage: { fa: "پرونده برای چاپ", en: "Page to print" },
  dossierOpen: { fa: "پروندهٔ {unit}", en: "Dossier of {unit}" },
  dossierPrint: { fa: "گشودن", en: "open" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
