import type { SkillField } from "./skill-field";

/** Smelting of zinc and lead, welding, machining. */
export const metalWorks: SkillField = {
  id: "metal-works",
  fa: "فلزکاری",
  en: "Metal works",
  groups: [
    {
      id: "smelting",
      fa: "ذوب و خالص‌سازی فلز",
      en: "Smelting and refining",
      reuse: "s",
      skills: [
        [
          "furnace-operation",
          "o",
          "کار با کورهٔ ذوب",
          "Operating smelting furnaces",
          { aliases: ["کوره‌داری"] },
        ],
        ["leaching", "o", "لیچینگ روی", "Leaching zinc"],
        [
          "electrowinning",
          "o",
          "الکترووینینگ روی",
          "Electrowinning zinc",
          { aliases: ["شمش روی"] },
        ],
        ["metal-casting", "o", "ریخته‌گری", "Casting metal"],
        ["metal-assaying", "o", "عیارسنجی فلزات", "Assaying metals"],
      ],
    },
    {
      id: "welding",
      fa: "جوشکاری",
      en: "Welding",
      reuse: "c",
      skills: [
        ["arc-welding", "c", "جوش برق", "Arc welding", { aliases: ["جوشکاری قوس الکتریکی"] }],
        ["co2-welding", "c", "جوش CO2", "MIG/MAG welding", { aliases: ["جوش میگ و مگ"] }],
        ["argon-welding", "c", "جوش آرگون", "TIG welding"],
        [
          "steel-frame-fitting",
          "o",
          "مونتاژ اسکلت فلزی",
          "Fitting steel frames",
          { also: "structure-building" },
        ],
      ],
    },
    {
      id: "machining",
      fa: "ماشین‌کاری",
      en: "Machining",
      reuse: "c",
      skills: [
        ["turning", "c", "تراشکاری", "Turning on a lathe"],
        ["milling", "c", "فرزکاری", "Milling metal"],
        ["cnc-operation", "c", "کار با دستگاه CNC", "Operating CNC machines"],
        [
          "technical-drawing-reading",
          "c",
          "نقشه‌خوانی صنعتی",
          "Reading technical drawings",
          { also: "structure-building" },
        ],
        ["sheet-metal-bending", "c", "ورق‌کاری", "Bending sheet metal"],
      ],
    },
  ],
};
