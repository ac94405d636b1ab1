import type { Region } from "taavon";
import type {
  FormationRecord,
  FormationRecords,
  FormationTotal,
} from "../../../src/document/formation-record";

const PAGE = "zanjan.mcls.gov.ir/fa/news/4807";

/** The counties of Zanjan by code; Soltaniyeh stands since about 1392. */
export const ZANJAN: readonly Region[] = [
  { id: "19", name: { fa: "استان زنجان", en: "Zanjan province" } },
  ...["1901", "1903", "1904", "1906", "1907", "1908", "1909"].map((id) => ({
    id,
    name: id,
    parent: "19",
  })),
  { id: "1910", name: "1910", parent: "19", validFrom: "2013-03-21" },
];

/** A row with what a test does not speak of filled in. */
export function recordOf(facts: Partial<FormationRecord> = {}): FormationRecord {
  return {
    county: "1904",
    period: { year: 1388 },
    cooperatives: 10,
    status: "provisional",
    source: "s",
    ...facts,
  };
}

/** An announced total with what a test does not speak of filled in. */
export function totalOf(facts: Partial<FormationTotal> = {}): FormationTotal {
  return {
    region: "19",
    period: { year: 1388 },
    cooperatives: 10,
    status: "provisional",
    source: "s",
    ...facts,
  };
}

/** Rows and totals as a document. */
export function documentOf(
  records: readonly FormationRecord[],
  totals: readonly FormationTotal[] = [],
): FormationRecords {
  return { schema: "taavon.formation/1", records, totals };
}

/** The table published for 1388: seven counties, and a provisional total that they do not make up. */
export const ZANJAN_1388: FormationRecords = documentOf(
  (
    [
      ["1903", 84],
      ["1904", 76],
      ["1907", 45],
      ["1901", 40],
      ["1908", 27],
      ["1906", 6],
      ["1909", 3],
    ] as const
  ).map(([county, cooperatives]) => recordOf({ county, cooperatives, source: PAGE })),
  [totalOf({ cooperatives: 309, source: PAGE })],
);
