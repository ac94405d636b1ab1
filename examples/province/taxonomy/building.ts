import type { SkillField } from "./skill-field";

/** The building trades. */
export const building: SkillField = {
  id: "building",
  fa: "ساختمان",
  en: "Building trades",
  groups: [
    {
      id: "structure-building",
      fa: "سفت‌کاری و اسکلت",
      en: "Structure",
      reuse: "s",
      skills: [
        ["bricklaying", "o", "بنایی و آجرچینی", "Bricklaying", { aliases: ["سفت‌کاری"] }],
        ["concrete-placing", "o", "بتن‌ریزی", "Placing concrete"],
        ["formwork", "o", "قالب‌بندی بتن", "Formwork"],
        ["rebar-fixing", "o", "آرماتوربندی", "Fixing reinforcement"],
        [
          "stone-masonry",
          "o",
          "سنگ‌کاری",
          "Stonemasonry",
          { also: "finishing", related: ["stone-quarrying"] },
        ],
      ],
    },
    {
      id: "finishing",
      fa: "نازک‌کاری",
      en: "Finishing",
      reuse: "s",
      skills: [
        ["plastering", "o", "گچ‌کاری", "Plastering", { aliases: ["گچ‌بری"] }],
        ["tiling", "o", "کاشی‌کاری", "Tiling", { aliases: ["سرامیک‌کاری"] }],
        ["house-painting", "o", "نقاشی ساختمان", "Painting buildings"],
        [
          "cabinet-making",
          "o",
          "کابینت‌سازی",
          "Cabinet making",
          { aliases: ["نجاری", "ام‌دی‌اف‌کاری"] },
        ],
        ["aluminium-window-fitting", "o", "نصب در و پنجره", "Fitting doors and windows"],
        ["insulating", "o", "عایق‌کاری", "Insulating buildings", { aliases: ["ایزوگام"] }],
      ],
    },
    {
      id: "site-management",
      fa: "مدیریت کارگاه ساختمانی",
      en: "Site management",
      reuse: "s",
      skills: [
        ["land-surveying", "s", "نقشه‌برداری", "Land surveying"],
        ["quantity-estimating", "s", "متره و برآورد", "Estimating quantities"],
        [
          "site-supervision",
          "s",
          "سرپرستی کارگاه",
          "Supervising sites",
          { also: "business-management" },
        ],
        ["structural-calculation", "o", "محاسبهٔ سازه", "Structural calculation"],
      ],
    },
  ],
};
