import { describe, expect, it } from "vitest";
import {
  describeAllocation,
  describeGrowth,
  describePeriod,
  describeStatisticsFinding,
  type RegionNames,
} from "../../../src/programme/statistics/describe-statistics";
import { formationStatistics } from "../../../src/programme/statistics/formation-statistics";
import { STATISTICS_TEXTS } from "../../../src/programme/statistics/statistics-texts";
import { suppressSmallCells } from "../../../src/programme/statistics/suppress-small-cells";
import { documentOf, recordOf, totalOf, ZANJAN, ZANJAN_1388 } from "./zanjan-1388";

const NAMES: RegionNames = {
  region: (id) => (id === "19" ? { fa: "استان زنجان", en: "Zanjan province" } : undefined),
};
const bare = (text: string | undefined): string => (text ?? "").replaceAll(/[\u2066-\u2069]/g, "");

describe("the descriptions of statistics", () => {
  it("say that 28 of 309 cooperatives are allocated to none", () => {
    const [row] = formationStatistics(ZANJAN_1388, { regions: ZANJAN }).allocations;
    expect(bare(describeAllocation(row!, "en", NAMES))).toBe(
      "Zanjan province, 1388 (21 March 2009 to 20 March 2010): cooperatives (provisional) 309; the parts come to 281, and 28 are allocated to none",
    );
    expect(bare(describeAllocation(row!, "fa", NAMES))).toBe(
      "استان زنجان، سال ۱۳۸۸: شمار تعاونی‌ها (موقت) ۳۰۹؛ جمع اجزا ۲۸۱ است و ۲۸ به هیچ بخشی تخصیص نیافته",
    );
  });

  it("say when parts exceed a total, equal it, or are withheld", () => {
    const texts = (capital: number, total: number): string[] => {
      const document = documentOf(
        [recordOf({ capital, members: 3, cooperatives: 4 })],
        [totalOf({ capital: total, members: 3, cooperatives: 4 })],
      );
      const statistics = formationStatistics(document, { regions: ZANJAN });
      const rows = [...statistics.allocations, ...suppressSmallCells(statistics).allocations];
      return rows.map((row) => bare(describeAllocation(row, "en", NAMES)).split("): ")[1]!);
    };
    expect(texts(7, 5)).toEqual([
      "cooperatives (provisional) 4, equal to the sum of the parts",
      "members (provisional) 3, equal to the sum of the parts",
      "capital (provisional) 5 rials; the parts come to 7 rials, 2 rials more than that",
      "cooperatives (provisional) 4, equal to the sum of the parts",
      "members (provisional) withheld to protect people",
      "capital (provisional) withheld to protect people",
    ]);
  });

  it("say how a figure grew, and where no rate is defined", () => {
    const rows = [
      recordOf({ period: { year: 1387 }, cooperatives: 3 }),
      recordOf({ cooperatives: 2 }),
      recordOf({ county: "1901", period: { year: 1387 }, cooperatives: 0 }),
      recordOf({ county: "1901", cooperatives: 4, members: 1 }),
    ];
    const { growth } = formationStatistics(documentOf(rows), { regions: ZANJAN });
    expect(growth.map((row) => bare(describeGrowth(row, "fa", NAMES)))).toEqual([
      "1901، سال ۱۳۸۸: شمار تعاونی‌ها از ۰ به ۴؛ نرخ رشد تعریف نمی‌شود",
      "1904، سال ۱۳۸۸: شمار تعاونی‌ها از ۳ به ۲، \u200e−۳۳٫۳۴٪",
    ]);
    const hidden = { ...growth[0]!, before: null, now: null, difference: null };
    expect(describeGrowth(hidden, "en", NAMES)).toBeUndefined();
  });

  it("write other periods by their dates", () => {
    const span = { from: "2009-03-21", to: "2009-09-22" };
    expect(describePeriod(span, "fa")).toBe("۱ فروردین ۱۳۸۸ تا ۳۱ شهریور ۱۳۸۸");
    expect(describePeriod(span, "en")).toBe("21 March 2009 to 22 September 2009");
  });

  it("say what a reader should know", () => {
    const rows = [
      recordOf({ county: "1910" }),
      recordOf({ county: "x" }),
      recordOf({ county: "1904" }),
      recordOf({ county: "1904", period: { from: "2009-03-21", to: "2010-03-20" } }),
    ];
    const { findings } = formationStatistics(documentOf(rows), { regions: ZANJAN });
    expect(findings.map((one) => bare(describeStatisticsFinding(one, "fa", NAMES)))).toEqual([
      "تقسیم 1910 در سال ۱۳۸۸ برقرار نبود",
      "کد x در نقشه نیست",
      "برای 1904 در سال ۱۳۸۸ دو رقم موقت آمده است؛ دومی به شمار نیامد",
    ]);
  });
});

describe("the table of texts on statistics", () => {
  const entries = Object.entries(STATISTICS_TEXTS);
  const holes = (text: string): string =>
    [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].sort().join();

  it("has the same holes in both languages, but for the dates of a year", () => {
    const unlike = entries.filter(([, { fa, en }]) => holes(fa) !== holes(en));
    expect(unlike.map(([code]) => code)).toEqual(["period.year"]);
  });

  it("writes Persian with Persian letters and ends no text with a full stop", () => {
    const wrong = entries.filter(([, { fa, en }]) => {
      const words = fa.replace(/\{\w+\}/g, "");
      return /[A-Za-z0-9يكةى]/.test(words) || /^\s|[\s.]$/.test(fa) || /^\s|[\s.]$/.test(en);
    });
    expect(wrong).toEqual([]);
  });
});
