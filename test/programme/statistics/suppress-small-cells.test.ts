import * as fc from "fast-check";
import type { Region } from "taavon";
import { describe, expect, it } from "vitest";
import { FORMATION_MEASURES } from "../../../src/document/formation-record";
import {
  type FormationStatistics,
  formationStatistics,
} from "../../../src/programme/statistics/formation-statistics";
import { spanKey } from "../../../src/programme/statistics/period-span";
import {
  type PublishedStatistics,
  type SuppressionOptions,
  suppressSmallCells,
} from "../../../src/programme/statistics/suppress-small-cells";
import { formationArbitrary } from "./formation-arbitrary";
import { documentOf, recordOf, totalOf, ZANJAN } from "./zanjan-1388";

type Members = Readonly<Record<string, number>>;

/** The members of some counties in 1388 beside an announced total. */
function statisticsOf(members: Members, total: number): FormationStatistics {
  const records = Object.entries(members).map(([county, count]) =>
    recordOf({ county, members: count }),
  );
  return formationStatistics(documentOf(records, [totalOf({ members: total })]), {
    regions: ZANJAN,
  });
}

function published(members: Members, total: number, options?: SuppressionOptions) {
  const { cells, totals, allocations } = suppressSmallCells(statisticsOf(members, total), options);
  const row = allocations.find(({ measure }) => measure === "members")!;
  return {
    shown: cells.map(({ region, figures }) => [region, figures.members]),
    withheld: cells.flatMap(({ region, withheld }) => (withheld ? [`${region} ${withheld}`] : [])),
    total: totals[0]?.figures.members,
    row,
  };
}

describe("suppressSmallCells", () => {
  it("withholds a small county and the least other one, and shows total and remainder", () => {
    const { shown, withheld, total, row } = published(
      { "1901": 30, "1903": 20, "1904": 100, "1909": 3 },
      160,
    );
    expect(shown).toEqual([
      ["1901", 30],
      ["1903", null],
      ["1904", 100],
      ["1909", null],
    ]);
    expect(withheld).toEqual(["1903 complementary", "1909 small"]);
    expect(total).toBe(160);
    expect(row).toMatchObject({ total: 160, allocated: 153, unallocated: 7 });
    expect(row.parts.map(({ value }) => value)).toEqual([30, null, 100, null]);
  });

  it("withholds no third county where two small ones protect each other", () => {
    expect(published({ "1901": 4, "1903": 2, "1904": 100 }, 106).withheld).toEqual([
      "1901 small",
      "1903 small",
    ]);
  });

  it("withholds a third where two small ones come to less than k together", () => {
    expect(published({ "1901": 1, "1903": 2, "1904": 100 }, 103).withheld).toEqual([
      "1901 small",
      "1903 small",
      "1904 complementary",
    ]);
  });

  it("shows zeros, and everything where nothing is small", () => {
    expect(published({ "1901": 0, "1904": 5 }, 5).withheld).toEqual([]);
    const statistics = statisticsOf({ "1901": 0, "1904": 5 }, 5);
    expect(suppressSmallCells(statistics)).toEqual(statistics);
  });

  it("withholds the remainder where no county can protect another, and last the total", () => {
    const remainder = published({ "1909": 3 }, 60);
    expect(remainder.row).toMatchObject({ total: 60, allocated: null, unallocated: null });
    const total = published({ "1903": 0, "1909": 3 }, 3);
    expect(total.row).toMatchObject({ total: null, allocated: null, unallocated: 0 });
    expect(total.shown).toEqual([
      ["1903", 0],
      ["1909", null],
    ]);
  });

  it("never takes a zero to protect another number", () => {
    expect(published({ "1901": 0, "1904": 20, "1909": 3 }, 23).withheld).toEqual([
      "1904 complementary",
      "1909 small",
    ]);
  });

  it("withholds by how much the parts exceed a total, before the total", () => {
    const records = [recordOf({ members: 50, jobs: 3 })];
    const document = documentOf(records, [totalOf({ members: 40 })]);
    const { allocations } = suppressSmallCells(formationStatistics(document, { regions: ZANJAN }));
    expect(allocations.find(({ measure }) => measure === "members")).toMatchObject({
      total: 40,
      allocated: null,
      overallocated: null,
    });
  });

  it("withholds a small remainder, and with it what would give it away", () => {
    const { row, withheld } = published({ "1901": 30, "1904": 40 }, 72);
    expect(row).toMatchObject({ total: 72, allocated: null, unallocated: null });
    expect(withheld).toEqual(["1901 complementary"]);
  });

  it("withholds money and jobs of the row too, and shows its cooperatives", () => {
    const facts = { members: 3, jobs: 9, capital: 7_000, facility: 0, status: "final" } as const;
    const statistics = formationStatistics(
      documentOf([recordOf({ cooperatives: 2, ...facts }), recordOf({ members: 4 })]),
      { regions: ZANJAN },
    );
    const [cell] = suppressSmallCells(statistics).cells;
    expect(cell).toMatchObject({
      withheld: "small",
      figures: { cooperatives: 2, members: null, jobs: null, capital: null, facility: null },
      revision: { cooperatives: -8, members: null },
    });
    expect(cell?.reports.map(({ figures }) => figures.members)).toEqual([null, null]);
  });

  it("takes the least that is shown, and another k", () => {
    const members = { "1901": 9, "1903": 30, "1904": 40 };
    expect(published(members, 79).withheld).toEqual([]);
    expect(published(members, 79, { k: 10 }).withheld).toEqual([
      "1901 small",
      "1903 complementary",
    ]);
    expect(published({ "1901": 1, "1904": 40 }, 41, { k: 1 }).withheld).toEqual([]);
    expect(() => published(members, 79, { k: 0 })).toThrow("k should be a whole number from 1 on");
  });

  it("withholds the county whose only district is withheld, and in turn another county", () => {
    const regions: readonly Region[] = [...ZANJAN, { id: "190301", name: "", parent: "1903" }];
    const rows = [
      recordOf({ county: "1903", members: 50 }),
      recordOf({ county: "190301", members: 50 }),
      recordOf({ county: "1901", members: 60 }),
      recordOf({ county: "1909", members: 2 }),
      recordOf({ county: "1904", members: 70 }),
    ];
    const statistics = formationStatistics(documentOf(rows, [totalOf({ members: 182 })]), {
      regions,
    });
    const { cells } = suppressSmallCells(statistics);
    // 1903 protects 1909; its district, equal to it, must go with it
    expect(cells.flatMap(({ region, withheld }) => (withheld ? [region] : []))).toEqual([
      "1903",
      "190301",
      "1909",
    ]);
  });

  it("withholds the same rows in a year and in its halves", () => {
    const halves = [
      { from: "2009-03-21", to: "2009-09-22" },
      { from: "2009-09-23", to: "2010-03-20" },
    ];
    const rows = ["1901", "1904"].flatMap((county) => [
      recordOf({ county, members: 43, period: { year: 1388 } }),
      recordOf({ county, members: county === "1901" ? 3 : 23, period: halves[0]! }),
      recordOf({ county, members: county === "1901" ? 40 : 20, period: halves[1]! }),
      recordOf({ county, members: 40, period: { year: 1389 } }),
    ]);
    const statistics = formationStatistics(documentOf(rows), { regions: ZANJAN });
    const { cells, growth } = suppressSmallCells(statistics);
    const hidden = cells.filter(({ withheld }) => withheld !== undefined);
    expect(hidden.map(({ region, period }) => `${region} ${spanKey(period)}`)).toEqual([
      "1901 2009-03-21/2009-09-22",
      "1901 2009-03-21/2010-03-20",
      "1901 2009-09-23/2010-03-20",
    ]);
    const members = growth.filter(({ measure }) => measure === "members");
    expect(
      members.map(({ regions, before, now, rateBp }) => [regions[0], before, now, rateBp]),
    ).toEqual([
      ["1901", null, null, undefined],
      ["1904", 23, 20, -1_305],
      ["1901", null, null, undefined],
      ["1904", 43, 40, -698],
    ]);
  });

  it("withholds what is said again of a withheld row", () => {
    const period = { from: "2009-03-21", to: "2010-03-20" };
    const rows = [
      recordOf({ members: 3, source: "a" }),
      recordOf({ members: 4, source: "b", period }),
    ];
    const { findings } = suppressSmallCells(
      formationStatistics(documentOf(rows), { regions: ZANJAN }),
    );
    expect(findings).toMatchObject([{ code: "repeated", figures: { cooperatives: 10 } }]);
    expect(JSON.stringify(findings)).not.toContain("members");
  });
});

/** One number that stands in the tables, by name, with what is shown of it. */
interface Sum {
  readonly known: number;
  readonly unknowns: readonly string[];
}

/**
 * What a reader can write down: for every published sum, the withheld numbers that it contains. A
 * remainder is a number like any other, of either sign.
 */
function sumsOf(statistics: FormationStatistics, shown: PublishedStatistics): Sum[] {
  const hasRecord = new Set(
    statistics.cells.flatMap(({ region, period, reports }) =>
      reports.flatMap(({ status, figures }) =>
        FORMATION_MEASURES.filter((measure) => figures[measure] !== undefined).map((measure) =>
          JSON.stringify([region, spanKey(period), status, measure]),
        ),
      ),
    ),
  );
  return shown.allocations.flatMap((row, at) => {
    const nameOf = (region: string, status: string): string => {
      const key = JSON.stringify([region, spanKey(row.period), status, row.measure]);
      return `${hasRecord.has(key) ? "record" : "total"} ${key}`;
    };
    // why: the sum of a record stands under the record's own number
    const own = JSON.stringify([row.region, spanKey(row.period), row.status, row.measure]);
    const isRecord = statistics.cells.some(
      ({ region, period, reports }) =>
        region === row.region &&
        spanKey(period) === spanKey(row.period) &&
        reports.some(
          ({ status, source, figures }) =>
            status === row.status &&
            source === row.source &&
            figures[row.measure] === statistics.allocations[at]!.total,
        ),
    );
    const unknowns: string[] = [];
    let known = 0;
    const term = (value: number | null, name: string, sign: number): void => {
      if (value === null) unknowns.push(`${sign < 0 ? "-" : ""}${name}`);
      else known += sign * value;
    };
    for (const { region, status, value } of row.parts) term(value, nameOf(region, status), 1);
    const { unallocated, overallocated } = row;
    term(
      unallocated === null || overallocated === null ? null : unallocated - overallocated,
      `remainder ${at}`,
      1,
    );
    term(row.total, `${isRecord ? "record" : "total"} ${own}`, -1);
    return unknowns.length > 0 ? [{ known, unknowns }] : [];
  });
}

/** The unknowns that a system of sums determines, by elimination over the rationals (mod a prime). */
function determined(sums: readonly Sum[]): string[] {
  const names = [
    ...new Set(sums.flatMap(({ unknowns }) => unknowns.map((one) => one.replace(/^-/, "")))),
  ];
  const P = 1_000_003n;
  const mod = (n: bigint): bigint => ((n % P) + P) % P;
  const power = (base: bigint, exponent: bigint): bigint => {
    if (exponent === 0n) return 1n;
    const half = power(mod(base * base), exponent / 2n);
    return exponent % 2n === 0n ? half : mod(half * base);
  };
  const rows = sums.map(({ unknowns }) =>
    names.map((name) =>
      unknowns.includes(name) ? 1n : unknowns.includes(`-${name}`) ? P - 1n : 0n,
    ),
  );
  let rank = 0;
  for (let column = 0; column < names.length; column++) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    const inverse = power(rows[rank]![column]!, P - 2n);
    rows[rank] = rows[rank]!.map((value) => mod(value * inverse));
    for (let other = 0; other < rows.length; other++) {
      const factor = rows[other]![column]!;
      if (other === rank || factor === 0n) continue;
      rows[other] = rows[other]!.map((value, index) => mod(value - factor * rows[rank]![index]!));
    }
    rank += 1;
  }
  return rows.slice(0, rank).flatMap((row) => {
    const places = row.flatMap((value, index) => (value === 0n ? [] : [index]));
    return places.length === 1 ? [names[places[0]!]!] : [];
  });
}

describe("any suppressed statistics", () => {
  it("show no small number of people, and none that follows from the sums", () => {
    let withheld = 0;
    fc.assert(
      fc.property(formationArbitrary(), fc.constantFrom(2, 3, 5, 8), ({ document, regions }, k) => {
        const statistics = formationStatistics(document, { regions });
        const shown = suppressSmallCells(statistics, { k });
        for (const { figures, reports } of [...shown.cells, ...shown.totals]) {
          for (const row of [figures, ...reports.map((report) => report.figures)]) {
            for (const people of [row.members, row.jobs]) {
              if (typeof people === "number" && people > 0)
                expect(people).toBeGreaterThanOrEqual(k);
            }
          }
        }
        const sums = sumsOf(statistics, shown);
        withheld += sums.length;
        expect(determined(sums)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(withheld).toBeGreaterThan(500);
  });

  it("leave several whole numbers from 0 on possible for each withheld part of a province", () => {
    const counties = ["1901", "1903", "1904", "1909"];
    const members = fc.tuple(...counties.map(() => fc.nat({ max: 7 })));
    fc.assert(
      fc.property(members, fc.nat({ max: 7 }), fc.constantFrom(2, 3, 5), (drawn, rest, k) => {
        const total = drawn.reduce((sum, one) => sum + one, rest);
        const byCounty = Object.fromEntries(counties.map((id, at) => [id, drawn[at]!]));
        const { row } = published(byCounty, total, { k });
        const hidden = row.parts.filter(({ value }) => value === null);
        if (row.total === null || row.unallocated === null) return;
        const shownSum = row.parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
        const left = row.total - row.unallocated - shownSum;
        // every way to share out what is left
        const values = hidden.map(() => new Set<number>());
        const share = (at: number, still: number, path: readonly number[]): void => {
          if (at === hidden.length) {
            for (const [index, value] of path.entries()) {
              if (still === 0) values[index]!.add(value);
            }
            return;
          }
          for (let value = 0; value <= still; value++)
            share(at + 1, still - value, [...path, value]);
        };
        if (hidden.length > 0) share(0, left, []);
        for (const possible of values) expect(possible.size).toBeGreaterThan(k);
      }),
      { numRuns: 300 },
    );
  });

  it("change nothing that is shown", () => {
    fc.assert(
      fc.property(formationArbitrary(), ({ document, regions }) => {
        const statistics = formationStatistics(document, { regions });
        const shown = suppressSmallCells(statistics);
        shown.allocations.forEach((row, at) => {
          const { total, unallocated, parts } = statistics.allocations[at]!;
          if (row.total !== null) expect(row.total).toBe(total);
          if (row.unallocated !== null) expect(row.unallocated).toBe(unallocated);
          row.parts.forEach(({ value }, part) => {
            if (value !== null) expect(value).toBe(parts[part]!.value);
          });
          if (row.measure === "cooperatives") expect(row).toEqual(statistics.allocations[at]);
        });
      }),
    );
  });
});
