import type { SkillField } from "./skill-field";

/** Electricity, water, gas, heating and sunlight in buildings. */
export const installation: SkillField = {
  id: "installation",
  fa: "تأسیسات",
  en: "Building installations",
  groups: [
    {
      id: "electrical-installation",
      fa: "تأسیسات برقی",
      en: "Electrical installation",
      reuse: "c",
      skills: [
        [
          "house-wiring",
          "o",
          "سیم‌کشی ساختمان",
          "Wiring buildings",
          { aliases: ["برق‌کاری ساختمان"] },
        ],
        ["industrial-electrics", "c", "برق صنعتی", "Industrial electrics"],
        ["panel-building", "o", "مونتاژ تابلو برق", "Building switchboards"],
        [
          "solar-installing",
          "o",
          "نصب نیروگاه خورشیدی",
          "Installing solar power",
          { aliases: ["پنل خورشیدی"] },
        ],
        [
          "cctv-installing",
          "o",
          "نصب دوربین مداربسته",
          "Installing CCTV",
          { also: "computer-support" },
        ],
      ],
    },
    {
      id: "plumbing-and-heating",
      fa: "تأسیسات مکانیکی",
      en: "Plumbing and heating",
      reuse: "c",
      skills: [
        ["water-plumbing", "o", "لوله‌کشی آب و فاضلاب", "Water and waste plumbing"],
        ["gas-fitting", "o", "لوله‌کشی گاز", "Gas fitting"],
        [
          "boiler-and-package-fitting",
          "o",
          "نصب و سرویس پکیج",
          "Fitting boilers and packages",
          { aliases: ["موتورخانه"] },
        ],
        [
          "cooling-system-repair",
          "o",
          "تعمیر کولر و سردخانه",
          "Repairing cooling systems",
          { also: "machine-repair", related: ["cold-store-operation"] },
        ],
      ],
    },
  ],
};
