import type { SkillField } from "./skill-field";

/** Olives, pomegranates and orchards: above all Tarom. */
export const orcharding: SkillField = {
  id: "orcharding",
  fa: "باغداری",
  en: "Orcharding",
  groups: [
    {
      id: "olive-growing",
      fa: "زیتون‌کاری",
      en: "Olive growing",
      reuse: "s",
      skills: [
        [
          "olive-pruning",
          "o",
          "هرس درخت زیتون",
          "Pruning olive trees",
          {
            aliases: ["هرس زیتون", "olive tree pruning"],
            also: "orchard-care",
            related: ["vine-pruning"],
          },
        ],
        [
          "olive-grafting",
          "o",
          "پیوند زیتون",
          "Grafting olive trees",
          { related: ["vine-grafting"] },
        ],
        ["olive-harvesting", "o", "برداشت زیتون", "Harvesting olives", { aliases: ["زیتون‌چینی"] }],
        ["olive-grading", "o", "درجه‌بندی زیتون", "Grading olives", { also: "food-quality" }],
        [
          "olive-pest-control",
          "o",
          "مبارزه با آفات زیتون",
          "Controlling olive pests",
          { aliases: ["مگس زیتون"], also: "plant-protection" },
        ],
      ],
    },
    {
      id: "pomegranate-growing",
      fa: "انارکاری",
      en: "Pomegranate growing",
      reuse: "s",
      skills: [
        [
          "pomegranate-pruning",
          "o",
          "هرس درخت انار",
          "Pruning pomegranate trees",
          { also: "orchard-care", related: ["olive-pruning"] },
        ],
        [
          "pomegranate-harvesting",
          "o",
          "برداشت انار",
          "Harvesting pomegranates",
          { aliases: ["انارچینی"] },
        ],
        [
          "pomegranate-aril-extraction",
          "o",
          "دان‌کردن انار",
          "Extracting pomegranate arils",
          { also: "fruit-preserving" },
        ],
        [
          "pomegranate-moth-control",
          "o",
          "مبارزه با کرم گلوگاه انار",
          "Controlling carob moth in pomegranates",
          { also: "plant-protection", related: ["olive-pest-control"] },
        ],
      ],
    },
    {
      id: "orchard-care",
      fa: "نگهداری باغ",
      en: "Orchard care",
      reuse: "s",
      skills: [
        ["orchard-fertilising", "s", "کوددهی باغ", "Fertilising orchards", { aliases: ["چالکود"] }],
        [
          "sapling-raising",
          "s",
          "تولید نهال",
          "Raising saplings",
          { aliases: ["نهالکاری", "tree nursery work"] },
        ],
        ["frost-protection", "s", "پیشگیری از سرمازدگی باغ", "Protecting orchards from frost"],
        ["nut-tree-care", "s", "پرورش گردو و بادام", "Caring for walnut and almond trees"],
      ],
    },
    {
      id: "plant-protection",
      fa: "گیاه‌پزشکی",
      en: "Plant protection",
      reuse: "s",
      skills: [
        [
          "pesticide-spraying",
          "s",
          "سم‌پاشی",
          "Spraying pesticides",
          { aliases: ["سمپاشی باغ و مزرعه"], also: "orchard-care" },
        ],
        ["plant-disease-diagnosis", "s", "تشخیص بیماری گیاهان", "Diagnosing plant diseases"],
        [
          "biological-control",
          "s",
          "کنترل زیستی آفات",
          "Biological pest control",
          { related: ["pesticide-spraying"] },
        ],
      ],
    },
  ],
};
