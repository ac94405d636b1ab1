import type { SkillField } from "./skill-field";

/** Running a cooperative and a business. */
export const enterprise: SkillField = {
  id: "enterprise",
  fa: "مدیریت تعاونی و کسب‌وکار",
  en: "Cooperative and business management",
  groups: [
    {
      id: "cooperative-running",
      fa: "ادارهٔ تعاونی",
      en: "Running a cooperative",
      reuse: "c",
      skills: [
        ["cooperative-law", "c", "قانون و اساسنامهٔ تعاونی", "Cooperative law and statutes"],
        ["assembly-running", "c", "برگزاری مجمع عمومی", "Running general assemblies"],
        [
          "cooperative-inspection",
          "c",
          "بازرسی تعاونی",
          "Inspecting cooperatives",
          { related: ["internal-audit"] },
        ],
        ["member-relations", "c", "امور اعضا", "Member relations"],
      ],
    },
    {
      id: "business-management",
      fa: "مدیریت کسب‌وکار",
      en: "Business management",
      reuse: "c",
      skills: [
        ["production-planning", "c", "برنامه‌ریزی تولید", "Production planning"],
        [
          "business-planning",
          "c",
          "نوشتن طرح کسب‌وکار",
          "Writing business plans",
          { aliases: ["طرح توجیهی"] },
        ],
        ["team-leading", "c", "سرپرستی گروه کار", "Leading a team"],
        ["internal-audit", "c", "حسابرسی داخلی", "Internal audit", { also: "accounting" }],
        ["purchasing", "c", "تدارکات و خرید", "Purchasing", { related: ["produce-buying"] }],
        ["quality-management", "c", "مدیریت کیفیت", "Quality management", { related: ["haccp"] }],
      ],
    },
  ],
};
