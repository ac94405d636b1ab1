import type { BothLanguages } from "../voice";

export const HOUSING_PAGE_TEXTS = {
  housing: { fa: "مسکن و تعاونی‌های مصرف‌کننده", en: "Housing and cooperatives of users" },
  housingShort: {
    fa: "کجا عضو کار نمی‌کند و تنها عضو است؛ و طرح مسکن کنار طرح کار",
    en: "where members do not work but are members only, and housing planned beside work",
  },
  housingHint: {
    fa: "نوع تعاونی می‌گوید جای یک نقش «کار» است یا «عضویت»؛ این جدول پیش‌فرضی است که باید با اساسنامه سنجیده شود.",
    en: "The type of a cooperative decides whether a place in a role is work or membership; the table is a default, to be checked with the statute.",
  },
  housingNoUnits: {
    fa: "در همهٔ واحدهای این طرح، اعضا کار می‌کنند.",
    en: "In every unit of this plan members work.",
  },
  housingMeaning: { fa: "عضو چه می‌کند", en: "What members are" },
  housingRoles: { fa: "نقش‌ها", en: "Roles" },
  housingRole: { fa: "{role}: {meaning}", en: "{role}: {meaning}" },
  housingBeside: { fa: "مسکن، کنار طرح کار", en: "Housing, planned beside work" },
  housingBesideHint: {
    fa: "خانه جای کار نیست؛ کسی نباید میان آن و شغل یکی را برگزیند. اینجا طرح‌های مسکن یک بار جدا، با پس‌اندازی که پس از آوردهٔ واحدهای کاری می‌ماند، برنامه‌ریزی شده‌اند (\u2068programme/housing-plan.json\u2069). طرح اصلی همان است که بود.",
    en: "A home is no place of work, and nobody should have to choose between it and a job. Here housing projects are planned once more by themselves, from the savings that are left after shares in working units (programme/housing-plan.json). The main plan stays as it is.",
  },
  housingProject: { fa: "طرح", en: "Project" },
  housingMembers: { fa: "اعضا", en: "Members" },
  housingMost: { fa: "بیشترین", en: "At most" },
  housingAtWork: { fa: "از آنان در طرح اصلی شاغل", en: "Of them at work in the main plan" },
  housingSavings: { fa: "کمترین پس‌انداز", en: "Least savings" },
  housingClosed: { fa: "تشکیل نمی‌شود", en: "does not form" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
