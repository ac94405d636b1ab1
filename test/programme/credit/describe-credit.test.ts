import { describe, expect, it } from "vitest";
import { allocateCredit } from "../../../src/programme/credit/allocate-credit";
import { checkRepayment } from "../../../src/programme/credit/check-repayment";
import { CREDIT_TEXTS, type CreditTextCode } from "../../../src/programme/credit/credit-texts";
import {
  describeBasis,
  describeCollateral,
  describeFacility,
  describeLeftOut,
  describePortfolio,
  describeRepayment,
} from "../../../src/programme/credit/describe-credit";
import { facilityFor } from "../../../src/programme/credit/facility-for";
import { planCollateral } from "../../../src/programme/credit/plan-collateral";
import { opportunityOf, productOf, termsOf, unitOf } from "./credit-parts";

const codes = Object.keys(CREDIT_TEXTS) as CreditTextCode[];

const holes = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join();

describe("the texts of credit", () => {
  it("have the same holes in both languages", () => {
    const unlike = codes.filter(
      (code) => holes(CREDIT_TEXTS[code].fa) !== holes(CREDIT_TEXTS[code].en),
    );
    expect(unlike).toEqual([]);
  });

  it("are Persian in Persian letters, English in Latin ones, without a full stop", () => {
    const wrong = codes.filter((code) => {
      const { fa, en } = CREDIT_TEXTS[code];
      return /[A-Za-z0-9يكةى\u0660-\u0669]/.test(fa.replace(/\{\w+\}/g, "")) || /[؀-ۿ]/.test(en);
    });
    expect(wrong).toEqual([]);
    expect(codes.filter((code) => /[\s.]$/.test(CREDIT_TEXTS[code].en))).toEqual([]);
    expect(codes.filter((code) => /[\s.]$/.test(CREDIT_TEXTS[code].fa))).toEqual([]);
  });
});

const accepts = [
  {
    kind: "group-guarantee" as const,
    maxShareBp: 10_000,
    upTo: null,
    perMember: 1_000_000,
    ofCapitalBp: null,
    source: "Fund",
    confidence: "B",
  },
];

const terms = termsOf({
  products: [
    productOf({
      name: { fa: "وام", en: "Loan" },
      feeBp: 100,
      principal: { min: 0, max: 2_000_000, perMember: null },
      collateral: { freeUpTo: 0, neededBp: 12_000, accepts },
    }),
    productOf({ id: "farm", only: { cooperatives: ["housing"] } }),
  ],
});

const unit = unitOf(2_400_000);
const opportunity = opportunityOf({ monthlyIncome: 150_000 });
const facility = facilityFor(unit, opportunity, terms);

describe("describeFacility", () => {
  it("says what is applied for and why, what is missing, how it is repaid and what is closed", () => {
    // 2 000 000 · 0.24 · 13 / 24 = 260 000
    expect(describeFacility(facility, terms, "en")).toEqual([
      "\u2068Loan\u2069: 2 million rials; the only product open to it",
      "the product's ceiling leaves 400,000 rials uncovered",
      "12 equal instalments at simple profit from month 1 to month 12; principal 2 million rials, profit 260,000 rials",
      "fee at the payout: 20,000 rials",
      "\u2068farm\u2069: not for this type of cooperative".replace("farm", "Loan"),
    ]);
    expect(describeFacility(facility, terms, "fa").slice(0, 2)).toEqual([
      "\u2068وام\u2069: ۲ میلیون ریال؛ تنها تسهیلات ممکن",
      "سقف این تسهیلات: ۴۰۰٬۰۰۰ ریال تأمین‌نشده می‌ماند",
    ]);
  });

  it("says that nothing is needed, or that nothing is to be had", () => {
    const nothing = facilityFor(unitOf(0), opportunity, terms);
    expect(describeFacility(nothing, terms, "en")).toEqual([
      "the members' capital and the public share suffice; no facility is needed",
    ]);
    const closed = termsOf({ products: [terms.products[1]!] });
    expect(describeFacility(facilityFor(unitOf(10), opportunity, closed), closed, "en")).toEqual([
      "no product is open to this unit; 10 rials stay uncovered",
      "\u2068Loan\u2069: not for this type of cooperative",
    ]);
  });
});

describe("describeRepayment", () => {
  it("writes shares, months and rials as what they are", () => {
    // 188 334 at most a month, of 300 000: 62.78 %; 51 000 do not stand for a month
    const check = checkRepayment(facility, { unit, opportunity }, terms);
    expect(describeRepayment(check, "en")).toEqual([
      "a month's instalments are 62.78% of the members' projected income; more than 40% is heavy",
      "the members' capital stands for 0 months of instalments only; at least 6 are asked",
      "400,000 rials of the capital required are still to be found",
    ]);
    const silent = checkRepayment(
      facility,
      { unit, opportunity: opportunityOf({ monthlyIncome: 0 }) },
      terms,
    );
    expect(describeRepayment(silent, "fa")[0]).toBe(
      "درآمد پیش‌بینی‌شده گفته نشده است؛ توان بازپرداخت معلوم نیست",
    );
  });
});

describe("describeCollateral", () => {
  it("writes the security with the basis of its term", () => {
    const plan = planCollateral(facility, { unit }, terms);
    expect(describeCollateral(plan, "en")).toEqual([
      "security asked: 2.4 million rials; missing: 400,000 rials",
      "guarantee of 2 members for each other: 2 million rials (from a secondary source, to be checked: \u2068Fund\u2069)",
    ]);
    const short = planCollateral(facility, { unit, willing: [] }, terms);
    expect(describeCollateral(short, "fa")).toEqual([
      "وثیقهٔ لازم: ۲٫۴ میلیون ریال؛ ۲٫۴ میلیون ریال کم است",
    ]);
    const none = { ...plan, needed: 0, shortfall: 0, securities: [] };
    expect(describeCollateral(none, "en")).toEqual(["no security is asked"]);
    expect(describeCollateral({ ...plan, shortfall: 0 }, "en")[0]).toBe(
      "security asked: 2.4 million rials",
    );
  });
});

describe("describeBasis", () => {
  it("calls official only what is marked as seen in an official text", () => {
    const basis = (confidence?: string) =>
      describeBasis({ source: "S", ...(confidence === undefined ? {} : { confidence }) }, "en");
    expect(basis("A")).toBe("by an official text: \u2068S\u2069");
    expect(basis("B")).toBe("from a secondary source, to be checked: \u2068S\u2069");
    for (const other of ["C", "a", undefined]) {
      expect(basis(other)).toBe("a default, not a regulation: \u2068S\u2069");
    }
    expect(describeBasis({ confidence: "A" }, "en")).toBe("");
  });
});

describe("the portfolio in words", () => {
  const applicant = { unit, opportunity, facility, regions: [], value: 3 };

  it("says how much is spent and whether that is proven best", () => {
    const portfolio = allocateCredit([applicant], 2_000_000);
    expect(describePortfolio(portfolio, "en")).toBe(
      "units financed: 1, with 2 million rials; proven the best choice possible",
    );
    expect(describePortfolio({ ...portfolio, gapBp: 150 }, "fa")).toBe(
      "شمار واحدها ۱ با ۲ میلیون ریال؛ حداکثر ۱٫۵٪ از بهترین گزینش ممکن دور است",
    );
  });

  it("says why a unit is left out", () => {
    const [left] = allocateCredit([applicant], 5).leftOut;
    expect(describeLeftOut(left!.reason, "en")).toBe(
      "it alone asks for more than the whole budget",
    );
  });
});
