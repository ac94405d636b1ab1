import type { SkillField } from "./skill-field";

/** Vehicles, farm and factory machines, appliances. */
export const repair: SkillField = {
  id: "repair",
  fa: "تعمیرات",
  en: "Repair",
  groups: [
    {
      id: "vehicle-repair",
      fa: "تعمیر خودرو",
      en: "Vehicle repair",
      reuse: "s",
      skills: [
        [
          "engine-repair",
          "o",
          "مکانیکی خودرو",
          "Repairing engines",
          { aliases: ["تعمیر موتور خودرو"] },
        ],
        [
          "auto-electrics",
          "o",
          "برق خودرو",
          "Auto electrics",
          { related: ["industrial-electrics"] },
        ],
        ["panel-beating", "o", "صافکاری", "Panel beating", { related: ["sheet-metal-bending"] }],
        ["car-painting", "o", "نقاشی خودرو", "Painting cars", { related: ["house-painting"] }],
        [
          "diesel-repair",
          "o",
          "تعمیر موتور دیزل",
          "Repairing diesel engines",
          { also: "machine-repair" },
        ],
      ],
    },
    {
      id: "machine-repair",
      fa: "تعمیر ماشین‌آلات",
      en: "Machine repair",
      reuse: "c",
      skills: [
        [
          "farm-machine-repair",
          "o",
          "تعمیر ماشین‌های کشاورزی",
          "Repairing farm machines",
          { aliases: ["تعمیر تراکتور"] },
        ],
        ["hydraulic-repair", "c", "تعمیر هیدرولیک", "Repairing hydraulics"],
        [
          "preventive-maintenance",
          "c",
          "نگهداری پیشگیرانه",
          "Preventive maintenance",
          { aliases: ["نت", "PM"] },
        ],
        ["pump-repair", "c", "تعمیر پمپ و الکتروموتور", "Repairing pumps and motors"],
      ],
    },
    {
      id: "appliance-repair",
      fa: "تعمیر لوازم خانگی و الکترونیک",
      en: "Appliance and electronics repair",
      reuse: "s",
      skills: [
        ["home-appliance-repair", "o", "تعمیر لوازم خانگی", "Repairing home appliances"],
        [
          "mobile-phone-repair",
          "o",
          "تعمیر تلفن همراه",
          "Repairing mobile phones",
          { also: "computer-support" },
        ],
        ["electronic-board-repair", "o", "تعمیر برد الکترونیکی", "Repairing electronic boards"],
      ],
    },
  ],
};
