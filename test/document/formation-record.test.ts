import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormationRecords, formationRecordsJsonSchema } from "../../src/document/formation-record";
import { parseFormationRecords } from "../../src/document/parse-formation-records";
import { schemaBreaches } from "../dataset/json-schema-issues";
import { documentOf, recordOf, totalOf, ZANJAN_1388 } from "../programme/statistics/zanjan-1388";

const issuesOf = (input: unknown) => {
  const read = parseFormationRecords(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("parseFormationRecords", () => {
  it("reads the table of 1388 as it was written", () => {
    const written = JSON.parse(JSON.stringify(ZANJAN_1388));
    expect(parseFormationRecords(written)).toEqual({ ok: true, value: ZANJAN_1388 });
  });

  it("drops unknown keys", () => {
    const read = parseFormationRecords({ ...documentOf([]), note: "x" });
    expect(read).toEqual({ ok: true, value: documentOf([]) });
  });

  it("names what is not of the shape", () => {
    const rows = [
      { ...recordOf(), cooperatives: -1 },
      { ...recordOf(), status: "draft" },
      { ...recordOf(), period: { year: 0 } },
      { ...recordOf(), members: 1.5 },
    ];
    expect(issuesOf({ ...documentOf([]), records: rows })).toEqual([
      "out_of_bounds records.0.cooperatives",
      "invalid records.1.status",
      "out_of_bounds records.2.period.year",
      "invalid records.3.members",
    ]);
  });

  it("says what a period is", () => {
    const messageOf = (period: unknown): string | undefined => {
      const rows = [{ ...recordOf(), period }];
      const read = parseFormationRecords({ ...documentOf([]), records: rows });
      return read.ok ? undefined : read.issues[0]?.message;
    };
    expect(messageOf({})).toBe(
      "`records.0.period` should be a Jalali year, or calendar dates from and to, got an object",
    );
    expect(messageOf({ from: "2009-02-30", to: "2009-03-01" })).toBe(
      "`records.0.period.from` should be a calendar date YYYY-MM-DD, got a string of 10 characters",
    );
  });

  it("refuses a period that ends before it begins", () => {
    const period = { from: "2010-03-20", to: "2009-03-21" };
    expect(issuesOf(documentOf([recordOf({ period })], [totalOf({ period })]))).toEqual([
      "contradiction records.0.period",
      "contradiction totals.0.period",
    ]);
    const day = { from: "2010-03-20", to: "2010-03-20" };
    expect(issuesOf(documentOf([recordOf({ period: day })]))).toEqual([]);
  });

  it("refuses a second figure for one region, period and status", () => {
    const rows = [
      recordOf(),
      recordOf({ status: "final" }),
      recordOf({ county: "1901" }),
      recordOf({ period: { year: 1389 } }),
      recordOf({ cooperatives: 11 }),
    ];
    expect(issuesOf(documentOf(rows))).toEqual(["duplicate records.4"]);
    expect(issuesOf(documentOf([], [totalOf(), totalOf({ source: "t" })]))).toEqual([
      "duplicate totals.1",
    ]);
  });

  it("refuses sums that pass the largest whole number, where they do", () => {
    const capital = Number.MAX_SAFE_INTEGER;
    const rows = [
      recordOf({ capital }),
      recordOf({ county: "1901", capital: 0 }),
      recordOf({ county: "1903", capital: 1 }),
      recordOf({ county: "1906", capital: 1 }),
    ];
    expect(issuesOf(documentOf(rows))).toEqual(["out_of_bounds records.2.capital"]);
    expect(issuesOf(documentOf(rows.slice(0, 2)))).toEqual([]);
  });

  it("never throws on plain data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseFormationRecords(value);
        parseFormationRecords({ schema: "taavon.formation/1", records: [value], totals: value });
      }),
    );
  });
});

describe("formationRecordsJsonSchema", () => {
  it("accepts what parses", () => {
    const schema = formationRecordsJsonSchema();
    expect(schemaBreaches(schema, ZANJAN_1388)).toEqual([]);
    const odd = { ...ZANJAN_1388, totals: [{ ...totalOf(), period: {} }] };
    expect(schemaBreaches(schema, odd)).not.toEqual([]);
    expect(FormationRecords.safeParse(odd).success).toBe(false);
  });
});
