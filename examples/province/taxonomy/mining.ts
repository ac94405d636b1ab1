import type { SkillField } from "./skill-field";

/** Lead and zinc, stone, salt and other mines. */
export const mining: SkillField = {
  id: "mining",
  fa: "معدن‌کاری",
  en: "Mining",
  groups: [
    {
      id: "ore-extraction",
      fa: "استخراج کانسنگ",
      en: "Ore extraction",
      reuse: "s",
      skills: [
        ["rock-drilling", "o", "چال‌زنی", "Drilling rock", { aliases: ["حفاری معدن"] }],
        ["shotfiring", "o", "آتشباری معدن", "Shotfiring", { aliases: ["انفجار معدن"] }],
        ["ore-loading", "o", "بارگیری کانسنگ", "Loading ore", { also: "earthmoving" }],
        ["tunnel-supporting", "o", "نگهداری تونل معدن", "Supporting mine tunnels"],
        [
          "stone-quarrying",
          "o",
          "استخراج سنگ ساختمانی",
          "Quarrying building stone",
          { aliases: ["برش سیم الماسه"] },
        ],
      ],
    },
    {
      id: "ore-dressing",
      fa: "کانه‌آرایی",
      en: "Ore dressing",
      reuse: "s",
      skills: [
        ["ore-crushing", "o", "سنگ‌شکنی و آسیا", "Crushing and grinding ore"],
        [
          "flotation",
          "o",
          "فلوتاسیون سرب و روی",
          "Flotation of lead and zinc",
          { aliases: ["شناورسازی"] },
        ],
        [
          "ore-sampling",
          "o",
          "نمونه‌برداری کانسنگ",
          "Sampling ore",
          { related: ["metal-assaying"] },
        ],
        ["tailings-handling", "o", "مدیریت باطله", "Handling tailings"],
      ],
    },
    {
      id: "mine-planning",
      fa: "طراحی و ایمنی معدن",
      en: "Mine planning and safety",
      reuse: "s",
      skills: [
        ["mine-safety", "s", "ایمنی معدن", "Mine safety", { also: "workplace-care" }],
        [
          "mine-surveying",
          "o",
          "نقشه‌برداری معدن",
          "Surveying mines",
          { related: ["land-surveying"] },
        ],
        ["pit-design", "o", "طراحی معدن روباز", "Designing open pits"],
      ],
    },
    {
      id: "earthmoving",
      fa: "ماشین‌های سنگین",
      en: "Earthmoving",
      reuse: "c",
      skills: [
        ["excavator-driving", "c", "رانندگی بیل مکانیکی", "Driving excavators"],
        [
          "loader-driving",
          "c",
          "رانندگی لودر",
          "Driving loaders",
          { related: ["excavator-driving"] },
        ],
        ["dump-truck-driving", "c", "رانندگی دامپتراک", "Driving dump trucks", { also: "driving" }],
      ],
    },
  ],
};
