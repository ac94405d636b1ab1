import type { SkillField } from "./skill-field";

/** Guests, guides and kitchens: Soltaniyeh's dome, Katalekhor cave, Tarom's villages. */
export const tourism: SkillField = {
  id: "tourism",
  fa: "گردشگری و پذیرایی",
  en: "Tourism and hospitality",
  groups: [
    {
      id: "tour-guiding",
      fa: "راهنمایی گردشگران",
      en: "Tour guiding",
      reuse: "s",
      skills: [
        [
          "heritage-guiding",
          "o",
          "راهنمایی در بناهای تاریخی",
          "Guiding at heritage sites",
          { aliases: ["گنبد سلطانیه"] },
        ],
        ["nature-guiding", "o", "طبیعت‌گردی", "Guiding in nature", { aliases: ["تورلیدر طبیعت"] }],
        ["tour-planning", "s", "برنامه‌ریزی تور", "Planning tours"],
      ],
    },
    {
      id: "guest-service",
      fa: "اقامتگاه‌داری",
      en: "Guest service",
      reuse: "s",
      skills: [
        [
          "ecolodge-running",
          "o",
          "اداره‌کردن اقامتگاه بوم‌گردی",
          "Running an ecolodge",
          { aliases: ["بوم‌گردی"] },
        ],
        ["reception", "s", "پذیرش مهمان", "Reception", { also: "office-tasks" }],
        ["housekeeping", "s", "خانه‌داری هتل", "Housekeeping", { aliases: ["نظافت اتاق"] }],
      ],
    },
    {
      id: "kitchen-work",
      fa: "آشپزخانه",
      en: "Kitchen work",
      reuse: "s",
      skills: [
        ["local-cooking", "o", "پخت غذای محلی", "Cooking local food", { aliases: ["آشپزی سنتی"] }],
        ["restaurant-cooking", "o", "آشپزی رستوران", "Cooking in restaurants"],
        ["waiting-tables", "s", "سالن‌داری و پذیرایی", "Waiting tables"],
        ["mass-catering", "o", "طبخ انبوه", "Mass catering", { aliases: ["کترینگ"] }],
      ],
    },
  ],
};
