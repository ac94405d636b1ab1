import type { SkillField } from "./skill-field";

/** Teaching and training. */
export const education: SkillField = {
  id: "education",
  fa: "آموزش",
  en: "Education",
  groups: [
    {
      id: "teaching",
      fa: "تدریس",
      en: "Teaching",
      reuse: "s",
      skills: [
        ["primary-teaching", "s", "آموزش ابتدایی", "Primary teaching"],
        ["maths-tutoring", "o", "تدریس ریاضی", "Tutoring mathematics"],
        [
          "english-teaching",
          "o",
          "تدریس زبان انگلیسی",
          "Teaching English",
          { related: ["english"] },
        ],
        [
          "computer-teaching",
          "o",
          "آموزش رایانه",
          "Teaching computing",
          { related: ["user-support"] },
        ],
      ],
    },
    {
      id: "vocational-training",
      fa: "آموزش مهارت",
      en: "Vocational training",
      reuse: "s",
      skills: [
        ["craft-training", "s", "آموزش صنایع‌دستی", "Training crafts"],
        [
          "farmer-training",
          "s",
          "ترویج و آموزش کشاورزان",
          "Training farmers",
          { aliases: ["مروج کشاورزی"] },
        ],
        ["course-planning", "s", "برنامه‌ریزی درسی", "Planning courses"],
      ],
    },
  ],
};
