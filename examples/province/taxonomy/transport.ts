import type { SkillField } from "./skill-field";

/** Driving, freight and stores. */
export const transport: SkillField = {
  id: "transport",
  fa: "حمل‌ونقل و لجستیک",
  en: "Transport and logistics",
  groups: [
    {
      id: "driving",
      fa: "رانندگی",
      en: "Driving",
      reuse: "c",
      skills: [
        ["van-driving", "c", "رانندگی وانت و سواری", "Driving vans and cars"],
        [
          "truck-driving",
          "o",
          "رانندگی کامیون و تریلی",
          "Driving heavy trucks",
          { aliases: ["پایهٔ یک"] },
        ],
        [
          "minibus-driving",
          "o",
          "رانندگی مینی‌بوس و سرویس",
          "Driving minibuses",
          { aliases: ["سرویس مدارس"] },
        ],
        ["motorcycle-courier", "o", "پیک موتوری", "Motorcycle courier work"],
        [
          "refrigerated-transport",
          "o",
          "حمل یخچالی",
          "Refrigerated transport",
          { related: ["cold-store-operation"] },
        ],
      ],
    },
    {
      id: "warehousing",
      fa: "انبارداری",
      en: "Warehousing",
      reuse: "c",
      skills: [
        [
          "stock-keeping",
          "c",
          "ثبت و کنترل موجودی",
          "Stock keeping",
          { aliases: ["انبارداری کالا"] },
        ],
        ["forklift-driving", "c", "رانندگی لیفتراک", "Driving forklifts"],
        ["order-picking", "c", "آماده‌سازی سفارش", "Picking orders"],
      ],
    },
    {
      id: "freight-planning",
      fa: "برنامه‌ریزی حمل بار",
      en: "Freight planning",
      reuse: "s",
      skills: [
        ["route-planning", "s", "برنامه‌ریزی مسیر", "Planning routes"],
        ["waybill-issuing", "s", "صدور بارنامه", "Issuing waybills"],
        ["customs-clearing", "s", "ترخیص کالا", "Clearing customs", { also: "trade-development" }],
      ],
    },
  ],
};
