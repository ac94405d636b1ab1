import type { SkillField } from "./skill-field";

/** Grapes and what is made of them: Khorramdarreh and Abhar. */
export const viticulture: SkillField = {
  id: "viticulture",
  fa: "انگورکاری",
  en: "Viticulture",
  groups: [
    {
      id: "vine-growing",
      fa: "پرورش تاک",
      en: "Vine growing",
      reuse: "s",
      skills: [
        ["vine-pruning", "o", "هرس تاک", "Pruning vines", { aliases: ["هرس مو", "شاخه‌بری انگور"] }],
        [
          "vine-trellising",
          "o",
          "داربستی‌کردن تاکستان",
          "Trellising vineyards",
          { aliases: ["تاکستان داربستی"] },
        ],
        ["vine-grafting", "o", "پیوند تاک", "Grafting vines"],
        ["grape-harvesting", "o", "برداشت انگور", "Harvesting grapes", { aliases: ["انگورچینی"] }],
        [
          "vineyard-pest-control",
          "o",
          "مبارزه با آفات تاکستان",
          "Controlling vineyard pests",
          { also: "plant-protection", related: ["olive-pest-control"] },
        ],
      ],
    },
    {
      id: "raisin-making",
      fa: "کشمش‌سازی",
      en: "Raisin making",
      reuse: "s",
      skills: [
        [
          "raisin-drying",
          "o",
          "خشک‌کردن انگور",
          "Drying grapes",
          { aliases: ["تیزابی‌کردن کشمش"], related: ["fruit-drying"] },
        ],
        [
          "raisin-sorting",
          "o",
          "پاک‌کردن و سورت کشمش",
          "Cleaning and sorting raisins",
          { also: "food-quality" },
        ],
        [
          "grape-syrup-cooking",
          "o",
          "پخت شیرهٔ انگور",
          "Cooking grape syrup",
          { also: "fruit-preserving" },
        ],
      ],
    },
  ],
};
