import type { SkillField } from "./skill-field";

/** Accounts, offices and law. */
export const officeWork: SkillField = {
  id: "office-work",
  fa: "امور مالی و اداری",
  en: "Accounting and office work",
  groups: [
    {
      id: "accounting",
      fa: "حسابداری",
      en: "Accounting",
      reuse: "c",
      skills: [
        ["bookkeeping", "c", "دفترداری", "Bookkeeping", { aliases: ["ثبت اسناد حسابداری"] }],
        ["payroll", "c", "حقوق و دستمزد", "Payroll", { aliases: ["بیمه و دستمزد"] }],
        [
          "tax-returns",
          "c",
          "اظهارنامهٔ مالیاتی",
          "Tax returns",
          { aliases: ["مالیات بر ارزش افزوده"] },
        ],
        ["cost-accounting", "c", "حسابداری صنعتی", "Cost accounting"],
        [
          "cooperative-accounting",
          "s",
          "حسابداری تعاونی",
          "Cooperative accounting",
          { also: "cooperative-running" },
        ],
      ],
    },
    {
      id: "office-tasks",
      fa: "کارهای دفتری",
      en: "Office tasks",
      reuse: "c",
      skills: [
        ["typing", "c", "تایپ و حروف‌نگاری", "Typing"],
        [
          "spreadsheets",
          "c",
          "صفحه‌گسترده (اکسل)",
          "Spreadsheets",
          { aliases: ["Excel", "اکسل"], also: "computer-support" },
        ],
        ["correspondence", "c", "نامه‌نگاری اداری", "Office correspondence"],
        ["archiving", "c", "بایگانی", "Filing", { aliases: ["آرشیو"] }],
        ["contract-writing", "c", "تنظیم قرارداد", "Drawing up contracts"],
      ],
    },
  ],
};
