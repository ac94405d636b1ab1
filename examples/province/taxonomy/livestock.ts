import type { SkillField } from "./skill-field";

/** Cattle, sheep, bees, poultry and trout. */
export const livestock: SkillField = {
  id: "livestock",
  fa: "دامداری",
  en: "Livestock keeping",
  groups: [
    {
      id: "cattle-and-sheep-keeping",
      fa: "پرورش گاو و گوسفند",
      en: "Cattle and sheep keeping",
      reuse: "s",
      skills: [
        ["cow-milking", "o", "شیردوشی گاو", "Milking cows", { aliases: ["شیردوشی ماشینی"] }],
        ["calf-rearing", "o", "پرورش گوساله", "Rearing calves"],
        [
          "sheep-keeping",
          "o",
          "پرورش گوسفند افشاری",
          "Keeping Afshari sheep",
          { aliases: ["گوسفندداری"] },
        ],
        ["herding", "o", "چوپانی", "Herding", { aliases: ["شبانی", "گله‌داری"] }],
        ["livestock-fattening", "o", "پرواربندی", "Fattening livestock"],
        ["feed-mixing", "s", "تهیهٔ خوراک دام", "Mixing animal feed", { aliases: ["جیره‌نویسی"] }],
      ],
    },
    {
      id: "small-animal-keeping",
      fa: "پرورش طیور، زنبور و ماهی",
      en: "Poultry, bees and fish",
      reuse: "s",
      skills: [
        ["poultry-keeping", "o", "مرغداری", "Keeping poultry", { aliases: ["پرورش طیور"] }],
        ["beekeeping", "o", "زنبورداری", "Beekeeping", { aliases: ["پرورش زنبور عسل"] }],
        ["honey-extracting", "o", "استخراج عسل", "Extracting honey", { related: ["beekeeping"] }],
        [
          "trout-farming",
          "o",
          "پرورش ماهی قزل‌آلا",
          "Farming trout",
          { aliases: ["پرورش ماهی سردآبی"] },
        ],
      ],
    },
    {
      id: "animal-health-care",
      fa: "بهداشت دام",
      en: "Animal health care",
      reuse: "s",
      skills: [
        ["livestock-vaccination", "s", "واکسیناسیون دام", "Vaccinating livestock"],
        [
          "artificial-insemination",
          "o",
          "تلقیح مصنوعی دام",
          "Artificial insemination of livestock",
        ],
        ["barn-hygiene", "s", "بهداشت جایگاه دام", "Barn hygiene", { related: ["food-hygiene"] }],
      ],
    },
  ],
};
