import type { SkillField } from "./skill-field";

/** Carpets, kilims, yarn and clothes. */
export const textiles: SkillField = {
  id: "textiles",
  fa: "فرش و نساجی",
  en: "Carpets and textiles",
  groups: [
    {
      id: "carpet-making",
      fa: "فرش‌بافی",
      en: "Carpet making",
      reuse: "s",
      skills: [
        [
          "carpet-knotting",
          "o",
          "قالی‌بافی",
          "Knotting carpets",
          { aliases: ["گره‌زنی قالی", "فرش دستباف"] },
        ],
        [
          "kilim-weaving",
          "o",
          "گلیم‌بافی",
          "Weaving kilims",
          { aliases: ["جاجیم‌بافی"], related: ["carpet-knotting"] },
        ],
        ["carpet-warping", "o", "چله‌کشی", "Warping carpet looms"],
        [
          "carpet-designing",
          "o",
          "طراحی نقشهٔ فرش",
          "Designing carpets",
          { also: "digital-design" },
        ],
        ["carpet-finishing", "o", "پرداخت و روگیری فرش", "Finishing carpets"],
        ["carpet-mending", "o", "رفوگری فرش", "Mending carpets"],
      ],
    },
    {
      id: "yarn-and-dyeing",
      fa: "ریسندگی و رنگرزی",
      en: "Yarn and dyeing",
      reuse: "s",
      skills: [
        ["wool-spinning", "o", "پشم‌ریسی", "Spinning wool"],
        ["natural-dyeing", "o", "رنگرزی گیاهی", "Natural dyeing", { aliases: ["رنگرزی سنتی"] }],
        ["felting", "o", "نمدمالی", "Felting"],
      ],
    },
    {
      id: "garment-making",
      fa: "تولید پوشاک",
      en: "Garment making",
      reuse: "s",
      skills: [
        ["sewing", "s", "خیاطی", "Sewing", { aliases: ["دوزندگی"] }],
        [
          "industrial-sewing",
          "s",
          "کار با چرخ صنعتی",
          "Operating industrial sewing machines",
          { related: ["sewing"] },
        ],
        ["pattern-cutting", "s", "الگوسازی و برش", "Pattern making and cutting"],
        ["embroidery", "o", "سوزن‌دوزی و گلدوزی", "Embroidery"],
      ],
    },
  ],
};
