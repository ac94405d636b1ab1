import type { SkillField } from "./skill-field";

/** What serves in every kind of work. */
export const transversal: SkillField = {
  id: "transversal",
  fa: "مهارت‌های عمومی",
  en: "Transversal skills",
  groups: [
    {
      id: "working-with-people",
      fa: "کار با دیگران",
      en: "Working with people",
      reuse: "t",
      skills: [
        ["teamwork", "t", "کار گروهی", "Teamwork"],
        ["customer-care", "t", "مشتری‌مداری", "Customer care", { also: "selling" }],
        ["speaking-in-public", "t", "سخن‌گفتن در جمع", "Speaking in public"],
        ["turkish-azeri", "t", "زبان ترکی آذری", "Azeri Turkish"],
        ["english", "t", "زبان انگلیسی", "English"],
      ],
    },
    {
      id: "workplace-care",
      fa: "نظم و ایمنی کار",
      en: "Order and safety at work",
      reuse: "t",
      skills: [
        ["work-safety", "t", "ایمنی کار", "Work safety", { aliases: ["HSE"] }],
        ["punctuality", "t", "وقت‌شناسی", "Punctuality"],
        ["physical-stamina", "t", "توان کار بدنی", "Physical stamina"],
        [
          "basic-computer-use",
          "t",
          "کار پایه با رایانه",
          "Basic computer use",
          { aliases: ["ICDL"], related: ["typing", "spreadsheets"] },
        ],
      ],
    },
  ],
};
