import type { SkillField } from "./skill-field";

/** Shops, markets and foreign trade. */
export const trade: SkillField = {
  id: "trade",
  fa: "بازرگانی و فروش",
  en: "Trade and marketing",
  groups: [
    {
      id: "selling",
      fa: "فروشندگی",
      en: "Selling",
      reuse: "c",
      skills: [
        ["shop-selling", "c", "فروشندگی مغازه", "Selling in shops"],
        ["cash-desk", "c", "صندوقداری", "Running a cash desk"],
        [
          "wholesale-selling",
          "c",
          "عمده‌فروشی و بازاریابی حضوری",
          "Wholesale selling",
          { aliases: ["ویزیتوری"], also: "marketing" },
        ],
        ["produce-buying", "s", "خرید محصول از کشاورز", "Buying farm produce"],
      ],
    },
    {
      id: "marketing",
      fa: "بازاریابی",
      en: "Marketing",
      reuse: "c",
      skills: [
        [
          "online-selling",
          "c",
          "فروش اینترنتی",
          "Selling online",
          { aliases: ["فروشگاه اینترنتی"], also: "selling" },
        ],
        ["social-media-marketing", "c", "بازاریابی شبکه‌های اجتماعی", "Social media marketing"],
        ["market-research", "c", "تحقیقات بازار", "Market research"],
        ["branding", "c", "برندسازی", "Branding", { related: ["graphic-design"] }],
      ],
    },
    {
      id: "trade-development",
      fa: "بازرگانی خارجی",
      en: "Foreign trade",
      reuse: "c",
      skills: [
        ["export-handling", "c", "صادرات کالا", "Handling exports"],
        ["price-negotiating", "c", "مذاکرهٔ قیمت", "Negotiating prices", { also: "selling" }],
      ],
    },
  ],
};
