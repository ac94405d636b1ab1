import * as fc from "fast-check";
import type { Region } from "taavon";
import { describe, expect, it } from "vitest";
import type { FormationRecords } from "../../../src/document/formation-record";
import {
  type FormationStatistics,
  formationStatistics,
} from "../../../src/programme/statistics/formation-statistics";
import { growthRate } from "../../../src/programme/statistics/growth";
import { formationArbitrary } from "./formation-arbitrary";
import { documentOf, recordOf, totalOf, ZANJAN, ZANJAN_1388 } from "./zanjan-1388";

const of1388 = (document: FormationRecords, regions = ZANJAN): FormationStatistics =>
  formationStatistics(document, { regions });

const YEAR_1388 = { from: "2009-03-21", to: "2010-03-20" };

describe("the statistics of 1388", () => {
  const { allocations, cells, findings, growth } = of1388(ZANJAN_1388);

  it("leave 28 of the announced 309 unallocated: the counties come to 281", () => {
    expect(allocations).toHaveLength(1);
    expect(allocations[0]).toMatchObject({
      region: "19",
      period: YEAR_1388,
      status: "provisional",
      measure: "cooperatives",
      total: 309,
      allocated: 281,
      unallocated: 28,
      overallocated: 0,
      silent: [],
    });
    expect(allocations[0]?.parts.map(({ region, value }) => [region, value])).toEqual([
      ["1901", 40],
      ["1903", 84],
      ["1904", 76],
      ["1906", 6],
      ["1907", 45],
      ["1908", 27],
      ["1909", 3],
    ]);
  });

  it("spread the remainder over nobody", () => {
    expect(cells.map(({ figures }) => figures.cooperatives)).toEqual([40, 84, 76, 6, 45, 27, 3]);
    expect(cells.every(({ standing }) => standing === "provisional")).toBe(true);
  });

  it("find nothing else to say: one year does not grow, and no county is missing", () => {
    expect([growth, findings]).toEqual([[], []]);
  });
});

describe("provisional and final figures", () => {
  const records = [
    recordOf({ county: "1904", cooperatives: 76, members: 900 }),
    recordOf({ county: "1904", cooperatives: 80, members: 950, status: "final", source: "f" }),
    recordOf({ county: "1903", cooperatives: 84 }),
  ];
  const totals = [
    totalOf({ cooperatives: 309, members: 5_000 }),
    totalOf({ cooperatives: 170, status: "final" }),
  ];
  const { allocations, cells } = of1388(documentOf(records, totals));

  it("stand side by side, the final one superseding the other", () => {
    expect(cells[1]).toEqual({
      region: "1904",
      period: YEAR_1388,
      standing: "final",
      figures: { cooperatives: 80, members: 950 },
      reports: [
        { status: "final", figures: { cooperatives: 80, members: 950 }, source: "f" },
        { status: "provisional", figures: { cooperatives: 76, members: 900 }, source: "s" },
      ],
      revision: { cooperatives: 4, members: 50 },
    });
    expect(cells[0]).toMatchObject({ region: "1903", standing: "provisional" });
    expect(cells[0]).not.toHaveProperty("revision");
  });

  it("are each held against their own total; what is not final yet is lent, and says so", () => {
    expect(
      allocations.map(({ status, measure, total, allocated, unallocated, parts }) => [
        ...[status, measure, total, allocated, unallocated],
        parts.map((part) => `${part.region} ${part.status}`),
      ]),
    ).toEqual([
      ["final", "cooperatives", 170, 164, 6, ["1903 provisional", "1904 final"]],
      ["provisional", "cooperatives", 309, 160, 149, ["1903 provisional", "1904 provisional"]],
      ["provisional", "members", 5_000, 900, 4_100, ["1904 provisional"]],
    ]);
  });

  it("name the counties in force that have nothing to add", () => {
    expect(allocations[0]?.silent).toEqual(["1901", "1906", "1907", "1908", "1909"]);
    expect(allocations[2]?.silent).toContain("1903");
  });

  it("do not mix with what is proposed", () => {
    const proposed = [
      recordOf({ county: "1901", status: "proposed", cooperatives: 5 }),
      recordOf({ county: "1903", cooperatives: 84 }),
    ];
    const both = [totalOf({ status: "proposed", cooperatives: 9 }), totalOf({ cooperatives: 90 })];
    expect(
      of1388(documentOf(proposed, both)).allocations.map(({ status, allocated, unallocated }) => [
        status,
        allocated,
        unallocated,
      ]),
    ).toEqual([
      ["provisional", 84, 6],
      ["proposed", 5, 4],
    ]);
  });
});

describe("remainders", () => {
  it("are over where the parts exceed the total, and then nothing is unallocated", () => {
    const [row] = of1388(documentOf([recordOf({ cooperatives: 12 })], [totalOf()])).allocations;
    expect(row).toMatchObject({ total: 10, allocated: 12, unallocated: 0, overallocated: 2 });
  });

  it("are the whole where no part reports", () => {
    const [row] = of1388(documentOf([], [totalOf()])).allocations;
    expect(row).toMatchObject({ allocated: 0, unallocated: 10, parts: [] });
    expect(row?.silent).toHaveLength(7);
  });

  it("count a district within its county only, and hold the county against its districts", () => {
    const regions: readonly Region[] = [
      ...ZANJAN,
      { id: "190301", name: "Afshar", parent: "1903" },
      { id: "190302", name: "Bozineh", parent: "1903" },
      { id: "190401", name: "Qareh", parent: "1904" },
    ];
    const rows = [
      recordOf({ county: "1903", cooperatives: 84 }),
      recordOf({ county: "190301", cooperatives: 30 }),
      recordOf({ county: "190302", cooperatives: 50 }),
      recordOf({ county: "190401", cooperatives: 7 }),
    ];
    const { allocations } = of1388(documentOf(rows, [totalOf({ cooperatives: 100 })]), regions);
    expect(
      allocations.map(({ region, allocated, unallocated, parts }) => [
        ...[region, allocated, unallocated],
        parts.map((part) => part.region),
      ]),
    ).toEqual([
      ["19", 91, 9, ["1903", "190401"]],
      ["1903", 80, 4, ["190301", "190302"]],
    ]);
  });

  it("take an announced total for a county that has no record", () => {
    const totals = [totalOf({ cooperatives: 100 }), totalOf({ region: "1903", cooperatives: 84 })];
    const [row] = of1388(documentOf([], totals)).allocations;
    expect(row).toMatchObject({ region: "19", allocated: 84, unallocated: 16 });
    const record = recordOf({ county: "1903", cooperatives: 90 });
    const [beside] = of1388(documentOf([record], totals)).allocations;
    expect(beside).toMatchObject({ region: "19", allocated: 90, unallocated: 10 });
  });
});

describe("growth", () => {
  const years = (...rows: readonly (readonly [number, string, number])[]): FormationRecords =>
    documentOf(
      rows.map(([year, county, cooperatives]) =>
        recordOf({ period: { year }, county, cooperatives, status: "final" }),
      ),
    );
  const growthOf = (document: FormationRecords): unknown[] =>
    of1388(document).growth.map(({ regions, before, now, difference, rateBp }) => [
      regions.join("+"),
      before,
      now,
      difference,
      rateBp,
    ]);

  it("is told in basis points, rounded down", () => {
    const rows = years([1387, "1904", 3], [1388, "1904", 2], [1387, "1903", 3], [1388, "1903", 4]);
    expect(growthOf(rows)).toEqual([
      ["1903", 3, 4, 1, 3_333],
      ["1904", 3, 2, -1, -3_334],
    ]);
  });

  it("has no rate from nothing, and none over a gap", () => {
    const rows = years([1387, "1904", 0], [1388, "1904", 5], [1390, "1904", 9]);
    expect(growthOf(rows)).toEqual([["1904", 0, 5, 5, undefined]]);
    expect(of1388(rows).growth[0]).not.toHaveProperty("rateBp");
  });

  it("compares Abhar before the split with Abhar and Soltaniyeh after it", () => {
    const rows = years(
      [1391, "1901", 40],
      [1392, "1901", 30],
      [1392, "1910", 20],
      [1393, "1901", 33],
      [1393, "1910", 20],
    );
    expect(growthOf(rows)).toEqual([
      ["1901+1910", 40, 50, 10, 2_500],
      ["1901", 30, 33, 3, 1_000],
      ["1910", 20, 20, 0, 0],
    ]);
  });

  it("leaves alone what is split only later", () => {
    expect(growthOf(years([1390, "1901", 30], [1391, "1901", 40]))).toEqual([
      ["1901", 30, 40, 10, 3_333],
    ]);
  });

  it("is provisional when one county of an area is", () => {
    const rows = years([1391, "1901", 40], [1392, "1910", 20]).records;
    const last = recordOf({ period: { year: 1392 }, county: "1901", cooperatives: 30 });
    expect(of1388(documentOf([...rows, last])).growth).toMatchObject([{ status: "provisional" }]);
  });

  it("is not told where a county of the area does not report", () => {
    expect(growthOf(years([1391, "1901", 40], [1392, "1901", 30]))).toEqual([]);
    expect(growthOf(years([1391, "1904", 40], [1392, "1903", 30]))).toEqual([]);
  });

  it("is provisional as soon as one figure is, leaves proposals out, and takes in totals", () => {
    const records = [
      recordOf({ period: { year: 1387 }, status: "final", cooperatives: 50, members: 10 }),
      recordOf({ period: { year: 1388 }, cooperatives: 60 }),
      recordOf({ period: { year: 1389 }, cooperatives: 90, status: "proposed" }),
    ];
    const totals = [
      totalOf({ period: { year: 1387 }, status: "final", cooperatives: 200 }),
      totalOf({ period: { year: 1388 }, status: "final", cooperatives: 309 }),
    ];
    expect(of1388(documentOf(records, totals)).growth).toMatchObject([
      { of: "counties", regions: ["1904"], rateBp: 2_000, status: "provisional" },
      { of: "total", regions: ["19"], rateBp: 5_450, status: "final" },
    ]);
  });

  it("has no rate that passes the largest whole number", () => {
    expect(growthRate(1, Number.MAX_SAFE_INTEGER)).toBeUndefined();
    expect(growthRate(10_000, Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER - 10_000);
    expect(growthRate(Number.MAX_SAFE_INTEGER, 0)).toBe(-10_000);
  });

  it("is the largest whole rate that is not too much", () => {
    const count = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (before, now) => {
        const rate = growthRate(before, now);
        if (before === 0) expect(rate).toBeUndefined();
        else {
          const grown = 10_000 * (now - before);
          expect(rate! * before).toBeLessThanOrEqual(grown);
          expect((rate! + 1) * before).toBeGreaterThan(grown);
        }
      }),
    );
  });
});

describe("findings", () => {
  it("name codes that the map does not have, or that were not in force, and drop nothing", () => {
    const rows = [recordOf({ county: "1910", cooperatives: 7 }), recordOf({ county: "زنجان" })];
    const { cells, findings, allocations } = of1388(documentOf(rows, [totalOf()]));
    expect(findings.map(({ code, region }) => [code, region])).toEqual([
      ["not-in-force", "1910"],
      ["unknown-region", "زنجان"],
    ]);
    expect(cells).toHaveLength(2);
    expect(allocations[0]).toMatchObject({ allocated: 7, unallocated: 3 });
  });

  it("call a region in force that existed on some day of the period", () => {
    const lasting = (validFrom: string, validTo: string): number => {
      const regions = [{ id: "1904", name: "", validFrom, validTo }];
      return of1388(documentOf([recordOf()]), regions).findings.length;
    };
    expect(lasting("2010-03-20", "2020-01-01")).toBe(0);
    expect(lasting("2010-03-21", "2020-01-01")).toBe(1);
    expect(lasting("2000-01-01", "2009-03-21")).toBe(0);
    expect(lasting("2000-01-01", "2009-03-20")).toBe(1);
  });

  it("take a Jalali year and its dates for one period, and keep the figure that says it again", () => {
    const rows = [
      recordOf({ cooperatives: 76, source: "b" }),
      recordOf({ cooperatives: 77, source: "a", period: YEAR_1388 }),
    ];
    const { cells, findings } = of1388(documentOf(rows));
    expect(cells.map(({ figures }) => figures.cooperatives)).toEqual([77]);
    expect(findings).toMatchObject([
      { code: "repeated", region: "1904", source: "b", figures: { cooperatives: 76 } },
    ]);
  });
});

describe("any statistics", () => {
  it("have parts and remainder that make up the total, for every total", () => {
    let remainders = 0;
    fc.assert(
      fc.property(formationArbitrary(), ({ document, regions }) => {
        const { allocations, totals } = formationStatistics(document, { regions });
        for (const row of allocations) {
          const { total, allocated, unallocated, overallocated, parts } = row;
          expect(allocated + unallocated - overallocated).toBe(total);
          expect(Math.min(unallocated, overallocated)).toBe(0);
          expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(allocated);
          expect(new Set(parts.map(({ region }) => region)).size).toBe(parts.length);
          if (unallocated > 0) remainders += 1;
        }
        const announced = totals.flatMap(({ reports }) =>
          reports.flatMap(({ figures }) => Object.keys(figures)),
        );
        expect(allocations.length).toBeGreaterThanOrEqual(announced.length);
      }),
      { numRuns: 300 },
    );
    expect(remainders).toBeGreaterThan(100);
  });

  it("keep every figure that was given", () => {
    fc.assert(
      fc.property(formationArbitrary(), ({ document, regions }) => {
        const { cells, totals, findings } = formationStatistics(document, { regions });
        const kept = [...cells, ...totals].flatMap(({ reports }) => reports).length;
        const repeated = findings.filter(({ code }) => code === "repeated").length;
        expect(kept + repeated).toBe(document.records.length + document.totals.length);
      }),
    );
  });

  it("are the same whatever the order of the rows and of the map", () => {
    fc.assert(
      fc.property(formationArbitrary(), ({ document, regions }) => {
        const { records, totals } = document;
        const reversed = documentOf([...records].reverse(), [...totals].reverse());
        expect(formationStatistics(reversed, { regions: [...regions].reverse() })).toEqual(
          formationStatistics(document, { regions }),
        );
      }),
    );
  });
});
