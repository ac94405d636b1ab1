import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Federation,
  type FederationOptions,
  federations,
} from "../../../src/programme/networks/federations";
import { UNION_LAW, unionRuleOn } from "../../../src/programme/networks/union-law";
import { opening, tradingArbitrary, type Ventures, villageOf } from "./village";

interface Case extends FederationOptions {
  readonly closed?: readonly string[];
  readonly asOf?: string;
}

function federationsOf(ventures: Ventures, { closed, asOf, ...options }: Case = {}): Federation[] {
  const market = villageOf(ventures, asOf === undefined ? {} : { policy: { asOf } });
  return federations(market, opening(market, closed), options);
}

const bakeries = (count: number): Ventures =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `bakery-${at}`,
      { sector: at % 2 === 0 ? "1071" : "10", region: at === 0 ? "near" : "here" },
    ]),
  );

describe("federations", () => {
  it("can be founded from seven cooperatives of one type and line", () => {
    const [union] = federationsOf(bakeries(7));
    expect(union).toMatchObject({
      cooperative: "production",
      sector: "10",
      missing: 0,
      counties: [
        { county: "here", cooperatives: 6 },
        { county: "near", cooperatives: 1 },
      ],
      rule: { minCooperatives: 7, confidence: "B", validFrom: "2022-08-01" },
    });
    expect(union?.cooperatives).toHaveLength(7);
  });

  it("lacks one with six, and names the closed one that would do", () => {
    const ventures = { ...bakeries(7), smithy: { sector: "25" } };
    const [union] = federationsOf(ventures, { closed: ["bakery-3", "smithy"] });
    expect(union).toMatchObject({
      missing: 1,
      closed: [{ opportunity: "bakery-3", reason: "role", shortBy: 1 }],
    });
  });

  it("counts cooperatives that exist already", () => {
    const existing = [
      { id: "old", cooperative: "production", sector: "1079", region: "lost" },
    ] as const;
    expect(federationsOf(bakeries(6), { existing })[0]?.missing).toBe(0);
  });

  it("keeps lines and types apart, unless lines are not asked for", () => {
    const ventures: Ventures = {
      bakery: { sector: "1071" },
      weavers: { sector: "1393" },
      nurses: { sector: "8690", cooperative: "service" },
    };
    const groups = (by: "type-and-division" | "type") =>
      federationsOf(ventures, { by }).map(({ cooperative, sector, cooperatives, missing }) => [
        cooperative,
        sector,
        cooperatives.length,
        missing,
      ]);
    expect(groups("type-and-division")).toEqual([
      ["production", "10", 1, 6],
      ["service", "86", 1, 6],
      ["production", "13", 1, 6],
    ]);
    expect(groups("type")).toEqual([
      ["production", null, 2, 5],
      ["service", null, 1, 6],
    ]);
  });

  it("asks 50 of credit cooperatives, and knows of no rule before the by-law of 1389", () => {
    const credit: Ventures = { fund: { cooperative: "credit", sector: "64" } };
    expect(federationsOf(credit)[0]).toMatchObject({
      missing: 49,
      rule: { minCooperatives: 50, validFrom: "2011-01-29" },
    });
    expect(federationsOf(credit, { asOf: "2010-03-20" })[0]).toMatchObject({
      missing: null,
      rule: null,
    });
  });

  it("reads the table given", () => {
    const law = [
      { minCooperatives: 2, source: "a draft", confidence: "C", validFrom: "2020-01-01" },
    ] as const;
    const [union] = federationsOf(bakeries(3), { law });
    expect([union?.missing, union?.rule?.source]).toEqual([0, "a draft"]);
  });

  it("puts each cooperative into one group and never counts wrong", () => {
    fc.assert(
      fc.property(tradingArbitrary(), ({ market, plan }) => {
        const found = federations(market, plan);
        const members = found.flatMap(({ cooperatives }) => cooperatives).sort();
        expect(members).toEqual(plan.units.map(({ opportunity }) => opportunity).sort());
        for (const { cooperatives, counties, missing, rule } of found) {
          expect(counties.reduce((sum, row) => sum + row.cooperatives, 0)).toBe(
            cooperatives.length,
          );
          if (rule === null) expect(missing).toBeNull();
          else expect(missing).toBe(Math.max(0, rule.minCooperatives - cooperatives.length));
        }
        const order = found.map(({ missing }) => missing ?? Infinity);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

describe("the table of unions", () => {
  it("changes its source on the day of the amendment", () => {
    expect(unionRuleOn(UNION_LAW, "service", "2022-07-31")?.validFrom).toBe("2011-01-29");
    expect(unionRuleOn(UNION_LAW, "service", "2022-08-01")?.validFrom).toBe("2022-08-01");
    expect(unionRuleOn(UNION_LAW, "service", "2011-01-28")).toBeUndefined();
  });

  it("prefers a rule for the type to a later one for any", () => {
    expect(unionRuleOn(UNION_LAW, "credit", "2026-03-21")?.minCooperatives).toBe(50);
  });

  it("names a source and a day for every row", () => {
    for (const { source, validFrom } of UNION_LAW) {
      expect(source).not.toBe("");
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
