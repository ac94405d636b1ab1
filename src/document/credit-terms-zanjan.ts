import type { CreditTermsInput } from "./credit-terms";

// confidence: A official or primary text seen, B secondary page seen, C general knowledge only.
const practice = {
  source: "Common practice of banks and funds; to be checked against the circular in force",
  confidence: "C",
  validFrom: "2026-03-21",
} as const;

const guaranteeFund = {
  source:
    "Cooperative Investment Guarantee Fund (cigf.ir): guarantees principal and profit of facilities to cooperatives, by the cabinet's decision of 10/12/1388; in full up to one billion toman, by an interview with its head (mellatcc.ir)",
  confidence: "B",
  validFrom: "2010-03-01",
} as const;

/**
 * Credit terms to begin with for Zanjan province: an interest-free loan for small needs, an instalment
 * sale and a lease for larger ones. Nearly all of it is confidence C: a default to be replaced by the
 * terms that the bank or fund has announced. Read it with `parseCreditTerms`.
 */
export const zanjanCreditTerms = {
  schema: "taavon.credit-terms/1",
  id: "zanjan-credit",
  version: "1405.1",
  asOf: "2026-03-21",
  prefer: "cover",
  products: [
    {
      id: "interest-free-loan",
      name: { fa: "وام قرض‌الحسنهٔ اشتغال", en: "Interest-free employment loan" },
      contract: "interest-free-loan",
      formula: "simple",
      rateBp: 400,
      termMonths: 60,
      graceMonths: 6,
      graceProfit: "waived",
      instalmentMonths: 1,
      feeBp: 0,
      principal: { min: 0, max: 5_000_000_000, perMember: 500_000_000 },
      collateral: {
        freeUpTo: 0,
        neededBp: 10_000,
        accepts: [
          {
            kind: "group-guarantee",
            maxShareBp: 10_000,
            upTo: 5_000_000_000,
            perMember: 500_000_000,
            ofCapitalBp: null,
            ...practice,
          },
          {
            kind: "fund-guarantee",
            maxShareBp: 10_000,
            upTo: 10_000_000_000,
            perMember: null,
            ofCapitalBp: null,
            ...guaranteeFund,
          },
        ],
      },
      ...practice,
    },
    {
      id: "instalment-sale",
      name: { fa: "فروش اقساطی تجهیزات", en: "Instalment sale of equipment" },
      contract: "instalment-sale",
      formula: "annuity",
      rateBp: 2_300,
      termMonths: 60,
      graceMonths: 6,
      graceProfit: "deferred",
      instalmentMonths: 1,
      feeBp: 0,
      principal: { min: 1_000_000_000, max: 30_000_000_000, perMember: null },
      collateral: {
        freeUpTo: 0,
        neededBp: 12_000,
        accepts: [
          {
            kind: "pledge",
            maxShareBp: 8_000,
            upTo: null,
            perMember: null,
            ofCapitalBp: 5_000,
            ...practice,
          },
          {
            kind: "fund-guarantee",
            maxShareBp: 7_000,
            upTo: 10_000_000_000,
            perMember: null,
            ofCapitalBp: null,
            ...guaranteeFund,
          },
          {
            kind: "group-guarantee",
            maxShareBp: 5_000,
            upTo: null,
            perMember: 500_000_000,
            ofCapitalBp: null,
            ...practice,
          },
        ],
      },
      ...practice,
    },
    {
      id: "lease-purchase",
      name: { fa: "اجاره به شرط تملیک", en: "Lease with purchase" },
      contract: "lease-purchase",
      formula: "simple",
      rateBp: 2_300,
      termMonths: 48,
      graceMonths: 0,
      graceProfit: "waived",
      instalmentMonths: 3,
      feeBp: 50,
      principal: { min: 1_000_000_000, max: 20_000_000_000, perMember: null },
      collateral: {
        freeUpTo: 0,
        neededBp: 10_000,
        accepts: [
          {
            kind: "pledge",
            maxShareBp: 10_000,
            upTo: null,
            perMember: null,
            ofCapitalBp: 5_000,
            ...practice,
          },
        ],
      },
      ...practice,
    },
  ],
  ceilings: { perUnit: 50_000_000_000, perMember: 3_000_000_000, ...practice },
  repayment: { maxServiceBp: 4_000, minCoverMonths: 12, ...practice },
} as const satisfies CreditTermsInput;
