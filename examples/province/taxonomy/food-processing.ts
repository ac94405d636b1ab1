import type { SkillField } from "./skill-field";

/** Dairy, preserves, bread, meat and the quality of food. */
export const foodProcessing: SkillField = {
  id: "food-processing",
  fa: "صنایع غذایی",
  en: "Food processing",
  groups: [
    {
      id: "dairy-processing",
      fa: "فراوری لبنیات",
      en: "Dairy processing",
      reuse: "s",
      skills: [
        ["cheese-making", "o", "پنیرسازی", "Making cheese", { aliases: ["تولید پنیر محلی"] }],
        ["yoghurt-making", "o", "ماست‌بندی", "Making yoghurt", { aliases: ["تولید ماست و دوغ"] }],
        [
          "milk-pasteurising",
          "o",
          "پاستوریزه‌کردن شیر",
          "Pasteurising milk",
          { also: "food-machine-operation" },
        ],
        ["milk-testing", "o", "آزمایش شیر", "Testing milk", { also: "food-quality" }],
      ],
    },
    {
      id: "fruit-preserving",
      fa: "نگهداری و فراوری میوه",
      en: "Fruit preserving",
      reuse: "s",
      skills: [
        [
          "olive-curing",
          "o",
          "شور و پرورده‌کردن زیتون",
          "Curing olives",
          { aliases: ["زیتون پرورده", "زیتون شور"], also: "olive-growing" },
        ],
        [
          "olive-oil-pressing",
          "o",
          "روغن‌کشی زیتون",
          "Pressing olive oil",
          { aliases: ["روغن زیتون بکر"], also: "food-machine-operation" },
        ],
        [
          "pomegranate-paste-cooking",
          "o",
          "پخت رب انار",
          "Cooking pomegranate paste",
          { related: ["grape-syrup-cooking"] },
        ],
        ["fruit-drying", "s", "خشک‌کردن میوه", "Drying fruit", { aliases: ["برگه و خشکبار"] }],
        ["pickle-making", "s", "ترشی و شورسازی", "Making pickles"],
        ["jam-making", "s", "مرباپزی", "Making jam"],
      ],
    },
    {
      id: "bread-and-meat",
      fa: "نان، شیرینی و گوشت",
      en: "Bread, pastry and meat",
      reuse: "s",
      skills: [
        ["bread-baking", "o", "نانوایی", "Baking bread", { aliases: ["شاطری"] }],
        ["pastry-making", "o", "شیرینی‌پزی", "Making pastry", { aliases: ["قنادی"] }],
        ["meat-cutting", "o", "قطعه‌بندی گوشت", "Cutting meat", { aliases: ["قصابی"] }],
      ],
    },
    {
      id: "food-machine-operation",
      fa: "کار با ماشین‌های صنایع غذایی",
      en: "Food machine operation",
      reuse: "s",
      skills: [
        ["filling-line-operation", "s", "کار با خط پرکن", "Operating filling lines"],
        ["food-packing", "s", "بسته‌بندی مواد غذایی", "Packing food", { also: "warehousing" }],
        [
          "cold-store-operation",
          "s",
          "سردخانه‌داری",
          "Operating cold stores",
          { also: "warehousing" },
        ],
        ["grain-milling", "o", "آسیابانی غلات", "Milling grain", { aliases: ["آردسازی"] }],
      ],
    },
    {
      id: "food-quality",
      fa: "کیفیت و بهداشت مواد غذایی",
      en: "Food quality and hygiene",
      reuse: "s",
      skills: [
        ["food-hygiene", "s", "بهداشت مواد غذایی", "Food hygiene"],
        ["food-laboratory-testing", "s", "آزمایشگاه مواد غذایی", "Testing food in a laboratory"],
        [
          "haccp",
          "s",
          "استقرار سامانهٔ HACCP",
          "Running HACCP",
          { aliases: ["تحلیل خطر و نقاط کنترل بحرانی"] },
        ],
      ],
    },
  ],
};
