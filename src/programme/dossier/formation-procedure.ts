import type { FormationPaper, FormationProcedure } from "../../document/dossier-procedure";

// confidence: A official or primary text seen, B secondary page seen, C general knowledge only.
const steps13 = {
  source: "isfahan.mcls.gov.ir/fa/tashkiltaavoni/instruction",
  confidence: "A",
} as const;

const agents = { source: "ariasabt.com, kiasabt.com, sabtviona.com", confidence: "B" } as const;

const act = "Cooperative Sector Act";

const unproven = { copies: 1, proves: [] } as const;

/** The papers of the formation, at the step at which they are brought. */
const papers: readonly FormationPaper[] = [
  {
    id: "activity-licence",
    title: { fa: "مجوز فعالیت از مرجع تخصصی", en: "Activity licence of the specialised body" },
    step: "activity-licence",
    from: "one-founder",
    ...unproven,
    ...steps13,
  },
  {
    id: "business-plan",
    title: { fa: "طرح پیشنهادی (کلیات و توجیه)", en: "Proposed business plan" },
    step: "office-review",
    from: "unit",
    ...unproven,
    ...agents,
  },
  {
    id: "identity",
    title: { fa: "شناسنامه و کارت ملی", en: "Birth certificate and national card" },
    step: "forms-and-papers",
    from: "each-member",
    copies: 1,
    proves: ["citizen", "birth-date"],
    ...agents,
  },
  {
    id: "service-card",
    title: { fa: "کارت پایان خدمت یا معافیت", en: "End-of-service or exemption card" },
    step: "forms-and-papers",
    from: "each-member",
    when: "man",
    ...unproven,
    ...agents,
  },
  {
    id: "degree",
    title: { fa: "تصویر مدرک تحصیلی", en: "Copy of the degree" },
    step: "forms-and-papers",
    from: "each-member",
    when: "degree",
    copies: 1,
    proves: ["education"],
    ...agents,
  },
  {
    id: "membership-application",
    title: {
      fa: "درخواست کتبی عضویت و تعهد رعایت اساسنامه",
      en: "Written application and undertaking to follow the statute",
    },
    step: "forms-and-papers",
    from: "each-member",
    ...unproven,
    source: `${act}, Article 9, as given by shushdanial.ir and aftabir.com`,
    confidence: "B",
  },
  {
    id: "clear-record",
    title: { fa: "گواهی نداشتن پیشینهٔ کیفری", en: "No-criminal-record certificate" },
    step: "forms-and-papers",
    from: "each-founder",
    when: "not-state-staff",
    copies: 1,
    proves: ["clear-record"],
    ...agents,
  },
  {
    id: "member-list",
    title: { fa: "فهرست نام و نشانی اعضا", en: "List of the members' names and addresses" },
    step: "forms-and-papers",
    from: "unit",
    ...unproven,
    ...agents,
  },
  {
    id: "statute",
    title: { fa: "اساسنامه", en: "Statute" },
    step: "forms-and-papers",
    from: "unit",
    copies: 3,
    proves: [],
    ...agents,
  },
  {
    id: "capital-receipt",
    title: {
      fa: "گواهی بانک از سرمایهٔ پرداخت‌شده",
      en: "Bank receipt of the capital paid",
    },
    step: "bank-account",
    from: "unit",
    ...unproven,
    ...agents,
  },
  {
    id: "assembly-invitation",
    title: { fa: "دعوت‌نامهٔ مجمع (فرم ۳)", en: "Invitation to the assembly (form 3)" },
    step: "first-assembly",
    from: "unit",
    ...unproven,
    ...agents,
  },
  {
    id: "assembly-minutes",
    title: { fa: "صورت‌جلسهٔ مجمع (فرم ۴)", en: "Minutes of the assembly (form 4)" },
    step: "first-assembly",
    from: "unit",
    ...unproven,
    ...agents,
  },
  {
    id: "acceptance",
    title: { fa: "نامهٔ قبولی سمت", en: "Letter accepting the office" },
    step: "board-meeting",
    from: "each-officer",
    ...unproven,
    ...agents,
  },
  {
    id: "manager-acceptance",
    title: { fa: "نامهٔ قبولی مدیرعامل", en: "Letter of the manager accepting the office" },
    step: "board-meeting",
    from: "manager",
    ...unproven,
    ...agents,
  },
];

const daneshnameh = { source: "daneshnameh.roshd.ir, on Article 25", confidence: "B" } as const;

/**
 * The formation of a cooperative as the ministry's provincial offices describe it today: thirteen
 * steps with their papers, and what model statutes fill in. Dated data: another procedure is another
 * document. What is marked B or C is a default to be checked, not "the law says".
 */
export const formationProcedure: FormationProcedure = {
  id: "mcls-13-steps",
  version: "1405.1",
  ...steps13,
  steps: [
    {
      id: "activity-licence",
      title: {
        fa: "گرفتن مجوز فعالیت به نام یکی از مؤسسان",
        en: "Activity licence in the name of one founder",
      },
      status: "plan-approved",
      reaches: false,
      ...steps13,
    },
    {
      id: "system-registration",
      title: { fa: "ثبت‌نام در سامانه", en: "Registration on the system" },
      status: "plan-approved",
      reaches: false,
      ...steps13,
    },
    {
      id: "name",
      title: { fa: "تعیین نام در ادارهٔ ثبت شرکت‌ها", en: "Name at the Companies Registry" },
      status: "plan-approved",
      reaches: false,
      ...steps13,
    },
    {
      id: "office-review",
      title: { fa: "بررسی ادارهٔ تعاون", en: "Review by the cooperatives office" },
      status: "plan-approved",
      reaches: true,
      ...steps13,
    },
    {
      id: "forms-and-papers",
      title: { fa: "تحویل فرم‌های امضاشده و مدارک", en: "Signed forms and papers" },
      status: "agreement-issued",
      reaches: false,
      ...steps13,
    },
    {
      id: "agreement",
      title: { fa: "صدور موافقت‌نامهٔ تشکیل", en: "Formation agreement" },
      status: "agreement-issued",
      reaches: true,
      ...steps13,
    },
    {
      id: "bank-account",
      title: {
        fa: "گشایش حساب در بانک توسعه تعاون و پرداخت سرمایه",
        en: "Account at the Tose'e Ta'avon bank, capital paid in",
      },
      status: "capital-paid",
      reaches: false,
      ...steps13,
    },
    {
      id: "first-assembly",
      title: { fa: "نخستین مجمع عمومی عادی", en: "First ordinary assembly" },
      status: "assembly-held",
      reaches: true,
      ...steps13,
    },
    {
      id: "board-meeting",
      title: {
        fa: "نشست هیئت‌مدیره و گزینش مدیرعامل",
        en: "Board meeting, choice of the manager",
      },
      status: "registered",
      reaches: false,
      ...steps13,
    },
    {
      id: "registration-forms",
      title: { fa: "تکمیل فرم‌های ثبت", en: "Forms for registration" },
      status: "registered",
      reaches: false,
      ...steps13,
    },
    {
      id: "final-review",
      title: { fa: "بررسی پایانی ادارهٔ تعاون", en: "Final review by the cooperatives office" },
      status: "registered",
      reaches: false,
      ...steps13,
    },
    {
      id: "registry",
      title: {
        fa: "تحویل مدارک به ادارهٔ ثبت و گرفتن شمارهٔ ثبت",
        en: "Papers to the Registry, registration number",
      },
      status: "registered",
      reaches: true,
      ...steps13,
    },
    {
      id: "licence-transfer",
      title: { fa: "انتقال مجوز فعالیت به تعاونی", en: "Licence moved to the cooperative" },
      status: null,
      reaches: false,
      ...steps13,
    },
  ],
  papers,
  founders: {
    count: 3,
    source: "tpccnews.com/1397/11/08; instruction of 1371, Articles 31 and 32",
    confidence: "B",
  },
  agreement: {
    name: { fa: "موافقت‌نامهٔ تشکیل شرکت تعاونی", en: "Agreement to form a cooperative" },
    licenceCode: "10000307",
    source: "itecenter.mcls.gov.ir/fa/eleocronic/mojavez/mcls/icoop",
    confidence: "A",
  },
  bank: {
    name: { fa: "بانک توسعه تعاون", en: "Tose'e Ta'avon bank" },
    source: "isfahan.mcls.gov.ir/fa/tashkiltaavoni",
    confidence: "A",
  },
  quorum: { share: 5_000, plus: 1, source: "model statutes, first call", confidence: "C" },
  resolutions: ["statute", "board", "alternates", "inspectors", "capital", "bank-account"],
  statute: {
    duration: { months: null },
    board: {
      termMonths: 36,
      source: `${act}, Article 36, as given by aftabir.com and taksafir.com`,
      confidence: "B",
    },
    inspectors: {
      termFiscalYears: 1,
      source: `${act}, Article 40; model statute, Article 50`,
      confidence: "B",
    },
    manager: {
      termMonths: 24,
      source: `${act}, Article 39, as given by taksafir.com`,
      confidence: "B",
    },
    restOfCapital: { withinMonths: 24, source: "companyhelp.ir, on Article 21", confidence: "B" },
    vote: {
      perMember: 1,
      source: "aftabir.com, ccpr.biz: one member one vote whatever the capital",
      confidence: "B",
    },
    fiscalYear: { month: 1, day: 1, source: "common practice", confidence: "C" },
    surplus: [
      {
        use: "legal-reserve",
        minShare: 500,
        maxShare: null,
        until: { capitalShare: 2_500, years: 3 },
        ...daneshnameh,
      },
      { use: "precaution", minShare: null, maxShare: 500, ...daneshnameh },
      { use: "training", minShare: 400, maxShare: 400, ...daneshnameh },
      { use: "bonus", minShare: null, maxShare: null, ...daneshnameh },
      { use: "as-statute-says", minShare: null, maxShare: null, ...daneshnameh },
    ],
  },
  points: [
    { point: "statute.name", status: "plan-approved" },
    { point: "check.subscription", status: "plan-approved" },
    { point: "statute.address", status: "agreement-issued" },
    { point: "statute.duration", status: "agreement-issued" },
    { point: "statute.surplus", status: "agreement-issued" },
    { point: "consent", status: "agreement-issued" },
    { point: "birth-date", status: "agreement-issued" },
    { point: "citizen", status: "agreement-issued" },
    { point: "barred", status: "agreement-issued" },
    { point: "memberships", status: "agreement-issued" },
    { point: "capital", status: "capital-paid" },
    { point: "check.capital", status: "capital-paid" },
    { point: "clear-record", status: "assembly-held" },
    { point: "check.offices", status: "assembly-held" },
    { point: "check.inspector-kin", status: "assembly-held" },
  ],
};
