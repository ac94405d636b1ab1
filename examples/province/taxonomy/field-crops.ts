import type { SkillField } from "./skill-field";

/** Grain, beans, saffron, garlic, rice and greenhouses: Khodabandeh, Ijrud, Tarom. */
export const fieldCrops: SkillField = {
  id: "field-crops",
  fa: "زراعت",
  en: "Field crops",
  groups: [
    {
      id: "grain-and-pulse-growing",
      fa: "کشت غلات و حبوبات",
      en: "Grain and pulse growing",
      reuse: "s",
      skills: [
        [
          "wheat-growing",
          "o",
          "کشت گندم و جو",
          "Growing wheat and barley",
          { aliases: ["گندم‌کاری", "دیم‌کاری"] },
        ],
        ["bean-growing", "o", "کشت لوبیا", "Growing beans", { aliases: ["لوبیاکاری"] }],
        [
          "chickpea-and-lentil-growing",
          "o",
          "کشت نخود و عدس",
          "Growing chickpeas and lentils",
          { related: ["bean-growing"] },
        ],
        [
          "rice-growing",
          "o",
          "شالی‌کاری",
          "Growing rice",
          { aliases: ["برنج‌کاری", "نشاکاری برنج"] },
        ],
        [
          "seed-cleaning",
          "s",
          "بوجاری بذر و حبوبات",
          "Cleaning seed and pulses",
          { also: "food-quality" },
        ],
      ],
    },
    {
      id: "saffron-growing",
      fa: "زعفران‌کاری",
      en: "Saffron growing",
      reuse: "s",
      skills: [
        ["saffron-planting", "o", "کاشت پیاز زعفران", "Planting saffron corms"],
        ["saffron-picking", "o", "چیدن گل زعفران", "Picking saffron flowers"],
        [
          "saffron-stigma-separating",
          "o",
          "پاک‌کردن گل زعفران",
          "Separating saffron stigmas",
          { aliases: ["جداکردن کلاله"] },
        ],
        ["saffron-drying", "o", "خشک‌کردن زعفران", "Drying saffron", { also: "fruit-preserving" }],
      ],
    },
    {
      id: "vegetable-growing",
      fa: "سبزی و صیفی‌کاری",
      en: "Vegetable growing",
      reuse: "s",
      skills: [
        ["garlic-growing", "o", "کشت سیر", "Growing garlic", { aliases: ["سیرکاری"] }],
        ["tomato-growing", "o", "کشت گوجه‌فرنگی", "Growing tomatoes"],
        [
          "greenhouse-growing",
          "s",
          "کشت گلخانه‌ای",
          "Greenhouse growing",
          { aliases: ["گلخانه‌داری"] },
        ],
        ["medicinal-plant-growing", "s", "کشت گیاهان دارویی", "Growing medicinal plants"],
      ],
    },
    {
      id: "irrigation",
      fa: "آبیاری",
      en: "Irrigation",
      reuse: "s",
      skills: [
        [
          "drip-irrigation",
          "s",
          "آبیاری قطره‌ای",
          "Drip irrigation",
          { aliases: ["آبیاری تحت فشار"], also: "orchard-care" },
        ],
        [
          "sprinkler-irrigation",
          "s",
          "آبیاری بارانی",
          "Sprinkler irrigation",
          { related: ["drip-irrigation"] },
        ],
        [
          "pump-station-operation",
          "s",
          "بهره‌برداری از ایستگاه پمپاژ",
          "Operating pump stations",
          { related: ["pump-repair"] },
        ],
      ],
    },
    {
      id: "farm-machine-operation",
      fa: "کار با ماشین‌های کشاورزی",
      en: "Farm machine operation",
      reuse: "s",
      skills: [
        [
          "tractor-driving",
          "s",
          "رانندگی تراکتور",
          "Driving tractors",
          { aliases: ["تراکتوررانی"], also: "driving" },
        ],
        [
          "combine-driving",
          "o",
          "رانندگی کمباین",
          "Driving combine harvesters",
          { also: "driving" },
        ],
        ["seed-drill-setting", "o", "تنظیم بذرکار و ردیف‌کار", "Setting seed drills"],
      ],
    },
  ],
};
