import type { SkillField } from "./skill-field";

/** Care for elders, children and the ill. */
export const care: SkillField = {
  id: "care",
  fa: "مراقبت",
  en: "Care",
  groups: [
    {
      id: "elder-care",
      fa: "مراقبت از سالمند",
      en: "Elder care",
      reuse: "s",
      skills: [
        [
          "personal-care",
          "s",
          "مراقبت شخصی از سالمند",
          "Personal care of elders",
          { aliases: ["سالمندیاری"] },
        ],
        ["dementia-care", "o", "مراقبت از بیمار آلزایمر", "Caring for people with dementia"],
        ["mobility-assistance", "s", "کمک به جابه‌جایی بیمار", "Helping patients move"],
      ],
    },
    {
      id: "child-care",
      fa: "مراقبت از کودک",
      en: "Child care",
      reuse: "s",
      skills: [
        [
          "infant-care",
          "s",
          "مراقبت از نوزاد",
          "Caring for infants",
          { aliases: ["پرستاری کودک"] },
        ],
        [
          "play-based-education",
          "s",
          "آموزش با بازی",
          "Play-based education",
          { also: "teaching" },
        ],
        [
          "special-needs-care",
          "o",
          "مراقبت از کودک با نیاز ویژه",
          "Caring for children with special needs",
        ],
      ],
    },
    {
      id: "health-aid",
      fa: "بهیاری و کمک‌های بهداشتی",
      en: "Health aid",
      reuse: "s",
      skills: [
        ["first-aid", "c", "کمک‌های اولیه", "First aid", { also: "workplace-care" }],
        ["vital-signs-measuring", "s", "اندازه‌گیری علائم حیاتی", "Measuring vital signs"],
        ["wound-dressing", "s", "پانسمان و تزریقات", "Dressing wounds and injections"],
        ["physiotherapy-assisting", "o", "کمک در فیزیوتراپی", "Assisting in physiotherapy"],
      ],
    },
  ],
};
