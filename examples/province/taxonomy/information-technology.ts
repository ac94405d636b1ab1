import type { SkillField } from "./skill-field";

/** Software, computers and digital design. */
export const informationTechnology: SkillField = {
  id: "information-technology",
  fa: "فناوری اطلاعات",
  en: "Information technology",
  groups: [
    {
      id: "software-development",
      fa: "تولید نرم‌افزار",
      en: "Software development",
      reuse: "s",
      skills: [
        ["web-development", "s", "برنامه‌نویسی وب", "Web development"],
        [
          "python-programming",
          "s",
          "برنامه‌نویسی پایتون",
          "Python programming",
          { aliases: ["Python"] },
        ],
        [
          "mobile-app-development",
          "s",
          "برنامه‌نویسی موبایل",
          "Mobile app development",
          { related: ["web-development"] },
        ],
        ["database-design", "s", "طراحی پایگاه داده", "Database design", { aliases: ["SQL"] }],
        ["software-testing", "s", "آزمون نرم‌افزار", "Software testing"],
      ],
    },
    {
      id: "computer-support",
      fa: "پشتیبانی رایانه و شبکه",
      en: "Computer and network support",
      reuse: "c",
      skills: [
        ["network-administration", "s", "مدیریت شبکه", "Network administration"],
        ["user-support", "c", "پشتیبانی کاربران", "User support"],
        [
          "hardware-repair",
          "s",
          "تعمیر سخت‌افزار رایانه",
          "Repairing computer hardware",
          { also: "appliance-repair" },
        ],
      ],
    },
    {
      id: "digital-design",
      fa: "طراحی دیجیتال",
      en: "Digital design",
      reuse: "c",
      skills: [
        ["graphic-design", "c", "طراحی گرافیک", "Graphic design", { aliases: ["فتوشاپ"] }],
        ["product-photography", "c", "عکاسی محصول", "Product photography", { also: "marketing" }],
        ["video-editing", "c", "تدوین ویدئو", "Video editing"],
      ],
    },
  ],
};
