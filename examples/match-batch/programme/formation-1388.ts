import type { FormationRecords } from "taavon/programme";

const SOURCE = "zanjan.mcls.gov.ir/fa/news/4807";

const COUNTIES = [
  ["1901", 40],
  ["1903", 84],
  ["1904", 76],
  ["1906", 6],
  ["1907", 45],
  ["1908", 27],
  ["1909", 3],
] as const;

const reported = { period: { year: 1388 }, status: "provisional", source: SOURCE } as const;

/**
 * The table that was published for Zanjan in 1388, county by county, and the total announced with it.
 * The counties come to 281, not to 309: the figures were still being completed.
 */
export const FORMATION_1388: FormationRecords = {
  schema: "taavon.formation/1",
  records: COUNTIES.map(([county, cooperatives]) => ({ county, cooperatives, ...reported })),
  totals: [{ region: "19", cooperatives: 309, ...reported }],
};
