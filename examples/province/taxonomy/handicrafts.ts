import type { SkillField } from "./skill-field";

/** Filigree, knives and charoq shoes: the crafts of the city of Zanjan. */
export const handicrafts: SkillField = {
  id: "handicrafts",
  fa: "صنایع‌دستی",
  en: "Handicrafts",
  groups: [
    {
      id: "filigree",
      fa: "ملیله‌کاری",
      en: "Filigree",
      reuse: "s",
      skills: [
        ["filigree-wire-drawing", "o", "مفتول‌کشی نقره", "Drawing silver wire"],
        [
          "filigree-shaping",
          "o",
          "ملیله‌سازی",
          "Shaping filigree",
          { aliases: ["ملیله نقره", "ملیله زنجان"] },
        ],
        [
          "silver-soldering",
          "o",
          "لحیم‌کاری نقره",
          "Soldering silver",
          { related: ["argon-welding"] },
        ],
        [
          "filigree-polishing",
          "o",
          "پرداخت ملیله",
          "Polishing filigree",
          { related: ["knife-polishing"] },
        ],
      ],
    },
    {
      id: "knife-making",
      fa: "چاقوسازی",
      en: "Knife making",
      reuse: "s",
      skills: [
        [
          "blade-forging",
          "o",
          "تیغه‌کوبی",
          "Forging blades",
          { aliases: ["آهنگری چاقو"], also: "smelting" },
        ],
        ["blade-hardening", "o", "آب‌دادن تیغه", "Hardening blades"],
        ["knife-handle-making", "o", "دسته‌سازی چاقو", "Making knife handles"],
        ["knife-polishing", "o", "پرداخت و تیزکاری چاقو", "Polishing and sharpening knives"],
      ],
    },
    {
      id: "leather-craft",
      fa: "چرم و چاروق",
      en: "Leather and charoq",
      reuse: "s",
      skills: [
        [
          "charoq-making",
          "o",
          "چاروق‌دوزی",
          "Making charoq shoes",
          { aliases: ["چارق‌دوزی", "چاروق زنجان"] },
        ],
        ["leather-cutting", "o", "برش چرم", "Cutting leather", { related: ["pattern-cutting"] }],
        [
          "leather-stitching",
          "o",
          "دوخت چرم",
          "Stitching leather",
          { aliases: ["چرم‌دوزی"], also: "garment-making" },
        ],
        ["shoe-lasting", "o", "پیش‌کاری و رویه‌کشی کفش", "Lasting shoes"],
      ],
    },
    {
      id: "wood-and-copper-craft",
      fa: "چوب و مس",
      en: "Wood and copper craft",
      reuse: "s",
      skills: [
        ["wood-carving", "o", "منبت‌کاری", "Carving wood", { related: ["cabinet-making"] }],
        ["copper-smithing", "o", "مسگری", "Coppersmithing"],
        [
          "craft-product-design",
          "s",
          "طراحی محصول صنایع‌دستی",
          "Designing craft products",
          { also: "digital-design" },
        ],
      ],
    },
  ],
};
